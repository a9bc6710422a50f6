import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { eventually } from './eventually';
import { NOORDERHAGE } from '../builders/organisation';

const addin = path.resolve(__dirname, '../../dist/addin');
const read = (file: string): string => readFileSync(path.join(addin, file), 'utf8');

/** Outlook as far as the send handler uses it: `BODY` is the body of the reply, null when it never comes; `KEPT` the settings that the pane kept. */
const OUTLOOK = `
  var completed = [];
  var handlers = {};
  var timers = [];
  function setTimeout(run, ms) { timers.push(run); return timers.length; }
  function clearTimeout(id) { timers[id - 1] = null; }
  function answer(value) { return function () {
    var callback = arguments[arguments.length - 1];
    callback({ status: 'succeeded', value: value });
  }; }
  var person = { displayName: 'Wim Hoekema', emailAddress: 'wim@brasseriedewaag.example' };
  var Office = {
    actions: { associate: function (name, handler) { handlers[name] = handler; } },
    onReady: function () {},
    context: {
      requirements: { isSetSupported: function () { return true; } },
      roamingSettings: { get: function () { return JSON.parse(KEPT); } },
      mailbox: { item: {
        itemType: 'message',
        body: { getAsync: BODY === null ? function () {} : answer(BODY) },
        subject: { getAsync: answer('RE: Terrasverwarming') },
        from: { getAsync: answer({ displayName: 'Ondernemersloket', emailAddress: 'ondernemen@noorderhage.example' }) },
        to: { getAsync: answer([person]) },
        cc: { getAsync: answer([]) },
        bcc: { getAsync: answer([]) },
      } },
    },
  };
  var event = { completed: function (result) { completed.push(result); } };
`;

const KEPT = JSON.stringify({
  v: 1,
  savedAt: '2026-11-23T08:00:00Z',
  settings: {
    mailbox: { name: 'Ondernemersloket Noorderhage', address: 'ondernemen@noorderhage.example' },
    aliases: [],
    internalDomains: ['noorderhage.example'],
    partnerDomains: [],
    sisterMailboxes: [],
    organisation: NOORDERHAGE,
    calendar: { kind: 'office' },
    words: [],
  },
  card: null,
  colleagues: [],
});

const REPLY = `<p>Geachte Wim Hoekema,</p><p>Windschermen tot 1,50 meter mogen zonder vergunning.</p><p>Met vriendelijke groet,</p>
  <p>Team Ondernemen<br>Gemeente Noorderhage<br>Raadhuisplein 1, 9200 AA Noorderhage<br>T 14 0512<br>E ondernemen@noorderhage.example</p>`;
const CHAIN = `<hr><div><b>Van:</b> Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br>
  <b>Aan:</b> Ondernemersloket &lt;ondernemen@noorderhage.example&gt;<br><b>Onderwerp:</b> FW: Terras</div><p>Hier hebben we al eens moeilijk over gedaan.</p>`;

/** Takes away what the engine of classic Outlook does not have: no DOM and no Node here, and nothing of later years either. */
const NEWER_THAN_ES2016 = `
  ['flat', 'flatMap', 'at', 'findLast', 'toSorted'].forEach(function (name) { delete Array.prototype[name]; });
  ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at'].forEach(function (name) { delete String.prototype[name]; });
  ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors'].forEach(function (name) { delete Object[name]; });
  ['allSettled', 'any'].forEach(function (name) { delete Promise[name]; });
  delete Promise.prototype.finally;
  delete globalThis.WebAssembly;
`;

describe('what Outlook is given', () => {
  it('has a send handler that classic Outlook can read: one file of ES2016', () => {
    expect(() => parse(read('launchevent.js'), { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    expect(read('launchevent.html')).toContain('launchevent.js');
  });

  it.each([
    ['a rude word', '<p>Hoi</p>', { allowEvent: false, errorMessage: /^De aanhef “Hoi” is te los/ }],
    [
      'a rude word and a misspelt one',
      REPLY.replace('Geachte', 'Hoi').replace('vergunning', 'vergunnning'),
      {
        allowEvent: false,
        errorMessage: /^De aanhef “Hoi Wim Hoekema,” [^]*\nKlopt de spelling van “vergunnning”\?\n/,
      },
    ],
    ['mail of colleagues', REPLY + CHAIN, { allowEvent: false, errorMessage: /^Onder je antwoord staat nog 1 intern/ }],
    ['nothing wrong', REPLY, { allowEvent: true, errorMessage: /^$/ }],
    [
      'a body that never comes',
      null,
      { allowEvent: false, errorMessage: /^Je antwoord kon niet worden gecontroleerd/ },
    ],
  ])(
    'has a send handler that runs without a browser, and tells Outlook once that it is done: %s',
    async (_what, body, expected) => {
      const engine = createContext({ BODY: body, KEPT });
      const run = (code: string): unknown => runInContext(code, engine);
      run(NEWER_THAN_ES2016);
      run(OUTLOOK);
      run(read('launchevent.js'));
      run('handlers.onNewMessageCompose(event); handlers.onMessageSend(event);');
      if (body === null) run('timers.forEach(function (timer) { if (timer) timer(); });');
      const [compose, send, ...more] = await eventually('both handlers are done', async () => {
        const completed = run('completed') as { allowEvent?: boolean; errorMessage?: string }[];
        return completed.length >= 2 ? completed : null;
      });
      expect(more).toEqual([]);
      expect(compose?.allowEvent).not.toBe(false);
      expect(send?.allowEvent).toBe(expected.allowEvent);
      expect(send?.errorMessage ?? '').toMatch(expected.errorMessage);
      expect(send?.errorMessage?.length ?? 0).toBeLessThanOrEqual(500);
    },
  );

  it('has a send handler of at most 1.5 MB with all checks and the dictionary', () => {
    expect(Buffer.byteLength(read('launchevent.js'))).toBeLessThanOrEqual(1_500_000);
  });

  it('opens the pane with at most 300 KB of JavaScript', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script[^>]* src="([^":]+\.js)"/g)].map(([, src]) => src ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(read(script)).length, 0);
    expect(bytes).toBeLessThanOrEqual(300 * 1024);
  });
});
