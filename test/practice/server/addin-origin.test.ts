import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { practiceHtml } from '../../../src/practice/server/web/addin-page';
import { projectFolder } from '../../../src/practice/server/project';
import { RunningPractice } from './running';

const ORIGINS = { outlook: 'https://localhost:8443', addin: 'https://localhost:8444' };
const BUILT = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self' https://graph.microsoft.com https://login.microsoftonline.com">
<meta name="clusterpost-deployment" content="{&quot;clientId&quot;:&quot;0000&quot;,&quot;graph&quot;:&quot;https://graph.microsoft.com&quot;}">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer="defer" src="taskpane.1234.js"></script></head><body></body></html>`;

describe('a page of the add-in in practice mode', () => {
  const html = practiceHtml(BUILT, ORIGINS, 'practice', new Date('2026-11-23T08:00:00Z'));

  it('loads office.js from this machine, after what it needs', () => {
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src);
    expect(scripts).toEqual([
      '/practice/microsoft-ajax.js',
      '/practice/contract-watch.js',
      '/practice/practice-clock.js',
      '/practice/nested-sign-in.js',
      '/practice/multi-select.js',
      '/office/office.js',
      'taskpane.1234.js',
    ]);
  });

  it('signs in at practice mode and may call nothing else', () => {
    expect(/clusterpost-deployment" content='([^']+)'/.exec(html)?.[1]).toBe(
      '{"clientId":"practice","authority":"https://login.microsoftonline.com/organizations","graph":"https://localhost:8443/graph"}',
    );
    expect(html).toContain("connect-src 'self' https://localhost:8443 https://login.microsoftonline.com");
    expect(html).not.toContain('graph.microsoft.com');
  });
});

describe('the web server of the add-in', () => {
  let running: RunningPractice;
  beforeAll(async () => {
    running = await RunningPractice.start();
  });
  afterAll(() => running.stop());

  it('serves office.js as Microsoft published it', async () => {
    const { body } = await running.web('GET', `${running.practice.addin}/office/office.js`);
    const published = readFileSync(projectFolder('node_modules/@microsoft/office-js/dist/office.js'), 'utf8');
    expect(body['text'] === published).toBe(true);
  });

  it('may be framed by the practice Outlook only', async () => {
    const { headers } = await running.web('GET', `${running.practice.addin}/practice/nested-sign-in.js`);
    expect(headers['content-security-policy']).toBe(`frame-ancestors ${running.practice.outlook}`);
  });

  it.each(['/practice/addin-page.js', '/practice/..%2Faddin-page.js', '/office/..%2fpackage.json', '/nothing.html'])(
    'gives away no other file: %s',
    async (address) => {
      expect((await running.web('GET', `${running.practice.addin}${address}`)).status).toBe(404);
    },
  );
});

describe('the stand-in for MicrosoftAjax.js', () => {
  it('is what office.js takes for the real one, and lets its Dutch words load', () => {
    const page: Record<string, unknown> = {};
    page['window'] = page;
    vm.createContext(page);
    vm.runInContext(readFileSync(projectFolder('src/practice/server/web/microsoft-ajax.js'), 'utf8'), page);
    for (const words of ['office_strings.js', 'outlook_strings.js']) {
      vm.runInContext(
        readFileSync(projectFolder(`node_modules/@microsoft/office-js/dist/nl-nl/${words}`), 'utf8'),
        page,
      );
    }
    const loaded: unknown = vm.runInContext(
      `typeof Sys.StringBuilder === 'function' && typeof Type.registerNamespace === 'function' &&
       typeof Type.registerClass === 'function' && typeof Function._validateParams === 'function' &&
       typeof Sys.Serialization.JavaScriptSerializer.serialize === 'function' &&
       _u.ExtensibilityStrings.l_InvalidAttachmentPath_Text`,
      page,
    );
    expect(loaded).toBe('Het bijlagepad is ongeldig.');
  });
});

describe('the clock of the add-in', () => {
  it('runs with that of the machine, as far from it as the practice clock was when the page was served', () => {
    const script = readFileSync(projectFolder('src/practice/server/web/practice-clock.js'), 'utf8');
    const window = { document: { currentScript: { dataset: { now: '2026-11-23T08:00:00.000Z' } } } };
    const machine = { now: 0, parse: Date.parse };
    vm.runInNewContext(script, { window, Date: { ...machine, now: () => machine.now } });
    const { clusterpostNow } = window as unknown as { clusterpostNow: () => number };
    machine.now = 90_000;
    expect(new Date(clusterpostNow()).toISOString()).toBe('2026-11-23T08:01:30.000Z');
  });
});

describe('the bridge for signing in', () => {
  interface Bridge {
    addEventListener(type: string, listener: (message: string) => void): void;
    postMessage(message: string): void;
  }

  it('speaks with the practice Outlook only', () => {
    const sent: unknown[] = [];
    const parent = { postMessage: (...message: unknown[]) => sent.push(message) };
    let receive: (event: unknown) => void = () => undefined;
    const window = {
      parent,
      document: { currentScript: { dataset: { outlook: ORIGINS.outlook } } },
      addEventListener: (_type: string, listener: typeof receive) => (receive = listener),
    };
    const script = readFileSync(projectFolder('src/practice/page/host/bridges/in-addin/nested-sign-in.js'), 'utf8');
    vm.runInNewContext(script, { window });
    const { nestedAppAuthBridge: bridge } = window as unknown as { nestedAppAuthBridge: Bridge };

    bridge.postMessage('{"method":"GetToken"}');
    expect(sent).toEqual([[{ clusterpost: 'naa', message: '{"method":"GetToken"}' }, ORIGINS.outlook]]);

    const heard: string[] = [];
    bridge.addEventListener('message', (message) => heard.push(message));
    const data = { clusterpost: 'naa', message: '{}' };
    receive({ source: parent, origin: 'https://elsewhere.example', data });
    receive({ source: {}, origin: ORIGINS.outlook, data });
    receive({ source: parent, origin: ORIGINS.outlook, data: 'office.js speaks too' });
    expect(heard).toEqual([]);
    receive({ source: parent, origin: ORIGINS.outlook, data });
    expect(heard).toEqual(['{}']);
  });
});
