import {
  type AddinFrame,
  type AddinFrameOptions,
  createAddinFrame,
} from '../../../../src/practice/page/host/addin-frame';
import type { SelectedItem } from '../../../../src/practice/page/list/selected-items';
import type { Surface } from '../../../../src/practice/page/host/surface';
import { Draft, FakeDesk, received, sanne } from './item';

const outlook = 'https://localhost:8443';
const addin = 'https://localhost:8444';

/** Plays the window around the frame, and the page in it that runs office.js. */
class Page {
  readonly posted: { readonly message: unknown; readonly origin: string }[] = [];
  readonly listeners = new Set<(event: unknown) => void>();
  readonly contentWindow = { postMessage: (message: unknown, origin: string) => this.posted.push({ message, origin }) };
  readonly frame = { src: '', contentWindow: this.contentWindow };

  constructor() {
    Object.assign(globalThis, {
      location: { origin: outlook },
      window: {
        addEventListener: (_type: string, listener: (event: unknown) => void) => this.listeners.add(listener),
        removeEventListener: (_type: string, listener: (event: unknown) => void) => this.listeners.delete(listener),
      },
    });
  }

  post(data: unknown, origin = addin, source: unknown = this.contentWindow): void {
    for (const listener of this.listeners) listener({ data, origin, source });
  }

  request(action: string, data: unknown, type = 0, correlation = 1): string {
    return JSON.stringify({
      _messageType: 0,
      _actionName: action,
      _actionType: type,
      _conversationId: 'conversation',
      _correlationId: correlation,
      _data: data,
    });
  }

  settled(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  /** Everything that office.js was told, oldest first. */
  async told(): Promise<{ _actionName: string; _correlationId: number; _responseType: number; _data: unknown }[]> {
    await this.settled();
    return this.posted.map(({ message }) => JSON.parse(String(message)) as never);
  }
}

const selected: SelectedItem = {
  itemId: 'AAk=',
  conversationId: 'c1',
  internetMessageId: '<1@brasseriedewaag.example>',
  subject: 'Terras',
  itemType: 'message',
  itemMode: 'Read',
  hasAttachment: false,
};

describe('the frame of an add-in', () => {
  let page: Page;
  let host: AddinFrame;
  let surface: Surface | null;
  let tabbed: string[];
  let isSilent: boolean;

  beforeEach(() => {
    page = new Page();
    surface = received();
    tabbed = [];
    isSilent = false;
    const options: AddinFrameOptions = {
      frame: page.frame as unknown as HTMLIFrameElement,
      url: `${addin}/taskpane.html`,
      user: sanne,
      locale: 'nl-NL',
      settings: { clusterpost: '{"v":1}' },
      saveSettings: async () => undefined,
      surface: () => surface,
      desk: new FakeDesk(),
      selectedItems: () => [selected],
      signIn: () => Promise.reject(new Error('offline')),
      isSilent: () => isSilent,
      contextData: () => '',
      onTabOut: (direction) => tabbed.push(direction),
    };
    host = createAddinFrame(options);
  });

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'window');
    Reflect.deleteProperty(globalThis, 'location');
  });

  const listen = (action: string, correlation: number) => page.post(page.request(action, {}, 1, correlation));

  it('gets no answer from an Outlook that is silent', async () => {
    isSilent = true;
    page.post(page.request('GetInitialData', {}));
    page.post({ clusterpost: 'multi-select', message: { ask: 1 } });
    listen('appCommandInvoked', 2);
    expect(await page.told()).toEqual([]);
  });

  it('gets an address that tells office.js what its host is, and last of all whom it talks to', () => {
    const address = new URL(page.frame.src);
    expect(address.origin + address.pathname).toBe(`${addin}/taskpane.html`);
    expect(address.searchParams.get('_host_Info')).toMatch(
      /^Outlook\$Web\$16\.01\$nl-NL\$[0-9a-f-]{36}\$\$disableLogging\$0$/,
    );
    expect(address.hash).toMatch(/^#&_serializer_version=1&_xdm_Info=[^|]+\|[^|]+\|https:\/\/localhost:8443$/);
  });

  it('answers the add-in, and only at its own origin', async () => {
    page.post(page.request('ContextActivationManager_getAppContextAsync', 'control'));
    const [answer] = await page.told();
    expect(answer?._data).toMatchObject({ _appName: 64, _settings: { clusterpost: '{"v":1}' } });
    expect(page.posted.map(({ origin }) => origin)).toEqual([addin]);
  });

  it.each([
    ['from another origin', 'https://elsewhere.example', undefined],
    ['from another window of the same origin', addin, {}],
  ])('leaves alone what comes %s', async (_what, origin, source) => {
    page.post(page.request('GetInitialData', null), origin, source);
    page.post({ clusterpost: 'naa', message: '{}' }, origin, source);
    expect(await page.told()).toEqual([]);
  });

  it('answers also what makes no sense', async () => {
    page.post(page.request('ExecuteMethod', null));
    page.post(page.request('executeMethod', null));
    page.post(page.request('SomethingNew', null));
    const answers = (await page.told()).map(({ _data }) => _data);
    expect(answers).toHaveLength(3);
    for (const answer of answers) expect(answer).toBeInstanceOf(Object);
  });

  it('tells that another message, or none, is in front of the user', async () => {
    listen('olkItemSelectedChanged', 7);
    surface = received('other');
    host.itemChanged();
    await page.settled();
    surface = null;
    host.itemChanged();
    const [, item, none] = await page.told();
    expect(item).toMatchObject({
      _correlationId: 7,
      _responseType: 1,
      _data: { id: 'other', normalizedSubject: 'Terras' },
    });
    expect(none?._data).toBe('');
  });

  it('tells over a bridge of its own what is chosen in the list, and that it changed once the page is there', async () => {
    host.selectedItemsChanged();
    listen('appCommandInvoked', 2);
    host.selectedItemsChanged();
    page.post({ clusterpost: 'multi-select', message: { ask: 4 } });
    page.post({ clusterpost: 'something else', message: { ask: 5 } });
    await page.settled();
    expect(page.posted.map(({ message }) => message).filter((message) => typeof message === 'object')).toEqual([
      { clusterpost: 'multi-select', message: { changed: true } },
      { clusterpost: 'multi-select', message: { ask: 4, items: [selected] } },
    ]);
  });

  it('tells which fields have other people in them', async () => {
    listen('olkRecipientsChanged', 8);
    surface = new Draft();
    host.happened({ kind: 'recipients', fields: ['to', 'cc'] });
    expect((await page.told())[1]?._data).toEqual(['{"to":true,"cc":true}']);
  });

  it('tells of a file that was attached, and of a line that the user closed', async () => {
    listen('olkAttachmentsChanged', 8);
    listen('olkInfobarClicked', 9);
    const attachment = {
      id: 'a',
      name: 'a.pdf',
      contentType: 'application/pdf',
      size: 1,
      contentId: null,
      isInline: false,
    };
    host.happened({ kind: 'attachment', status: 'added', attachment: { ...attachment, base64: '' } });
    host.happened({ kind: 'dismissed', type: 'errorMessage' });
    const [, , attached, dismissed] = await page.told();
    expect(JSON.parse((attached?._data as [string])[0])).toMatchObject({
      attachmentStatus: 'added',
      attachmentDetails: { id: 'a', name: 'a.pdf', attachmentType: 0 },
    });
    expect(dismissed?._data).toEqual([{ infobarType: 2, actionType: 1 }]);
  });

  it('tells only of the last of two messages that come to the front one after the other', async () => {
    listen('olkItemSelectedChanged', 7);
    surface = received('first');
    host.itemChanged();
    surface = received('second');
    host.itemChanged();
    const told = (await page.told()).slice(1);
    expect(told.map(({ _data }) => (_data as { id: string }).id)).toEqual(['second']);
  });

  it('tells nothing to a page that did not ask, stopped asking, or was loaded anew', async () => {
    host.itemChanged();
    listen('olkItemSelectedChanged', 7);
    page.post(page.request('olkItemSelectedChanged', {}, 2));
    host.itemChanged();
    listen('olkItemSelectedChanged', 8);
    page.post(page.request('ContextActivationManager_getAppContextAsync', 'control'));
    host.itemChanged();
    expect((await page.told()).filter(({ _responseType }) => _responseType === 1)).toEqual([]);
  });

  it('runs a function once the page is ready, and gives what each run completed with', async () => {
    const outcomes = [host.invoke('onMessageSend'), host.invoke('nobody')];
    expect(await page.told()).toEqual([]);
    listen('appCommandInvoked', 9);
    await host.ready;
    const runs = (await page.told()).slice(1).map(({ _data }) => _data as [string, string, string]);
    expect(runs.map(([, name]) => name)).toEqual(['onMessageSend', 'nobody']);
    const complete = (id: string | undefined, status: number, event: string): void =>
      page.post(page.request('executeMethod', { DdaMethod: { DispatchId: 94 }, 0: id, 1: status, 2: event }));
    complete(runs[1]?.[0], 11101, '');
    complete(
      runs[0]?.[0],
      0,
      '{"completedContext":{"allowEvent":false,"errorMessage":"Er staat een intern bericht in.","sendModeOverride":"promptUser","x":1}}',
    );
    expect(await Promise.all(outcomes)).toEqual([
      { allowEvent: false, errorMessage: 'Er staat een intern bericht in.', sendModeOverride: 'promptUser' },
      null,
    ]);
  });

  it('lets the focus out of the pane at both ends', async () => {
    page.post(page.request('ContextActivationManager_notifyHost', ['control', 13]));
    page.post(page.request('ContextActivationManager_notifyHost', ['control', 14]));
    page.post(page.request('ContextActivationManager_notifyHost', ['control', 21, addin]));
    await page.settled();
    expect(tabbed).toEqual(['forward', 'back']);
  });

  it('carries the messages of signing in both ways', async () => {
    page.post({ clusterpost: 'naa', message: JSON.stringify({ method: 'GetToken', requestId: 'r1' }) });
    await page.settled();
    expect(page.posted).toHaveLength(1);
    expect(page.posted[0]).toMatchObject({ origin: addin, message: { clusterpost: 'naa' } });
  });

  it('hears nothing any more once it is gone', async () => {
    host.dispose();
    page.post(page.request('GetInitialData', null));
    expect(await page.told()).toEqual([]);
  });
});
