import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const OUTLOOK = 'https://localhost:8443';
const SCRIPT = path.resolve(__dirname, '../../../../../src/practice/page/host/bridges/in-addin/multi-select.js');

interface Answer {
  readonly status: string;
  readonly value: unknown;
  readonly asyncContext: unknown;
}

interface Mailbox {
  readonly item: unknown;
  getSelectedItemsAsync(...rest: readonly unknown[]): void;
  addHandlerAsync(type: string, handler: unknown, ...rest: readonly unknown[]): void;
  removeHandlerAsync(type: string, ...rest: readonly unknown[]): void;
}

interface OfficeGlobal {
  readonly context: { readonly mailbox: Mailbox; readonly displayLanguage: string } | undefined;
  readonly EventType: Readonly<Record<string, string>>;
  initialize: unknown;
}

/** The add-in's page once office.js is in it, whose mailbox cannot be changed; `loads` lets office.js hear from its host. */
function addinPage() {
  const asked: { readonly ask: number }[] = [];
  const passedOn: unknown[][] = [];
  const parent = {
    postMessage: ({ message }: { message: { ask: number } }, origin: string) =>
      origin === OUTLOOK && asked.push(message),
  };
  const mailbox = Object.freeze({
    item: 'the item in front of the user',
    addHandlerAsync: (...rest: unknown[]) => passedOn.push(['add', ...rest]),
    removeHandlerAsync: (...rest: unknown[]) => passedOn.push(['remove', ...rest]),
  });
  let context: object | undefined;
  const office = Object.create(null, {
    context: { get: () => context },
    EventType: { value: { ItemChanged: 'olkItemSelectedChanged' }, writable: true },
    initialize: { value: null, writable: true },
  }) as object;
  let receive: (event: unknown) => void = () => undefined;
  const window = {
    parent,
    document: { currentScript: { dataset: { outlook: OUTLOOK } } },
    setTimeout: (run: () => void) => run(),
    addEventListener: (_type: string, listener: typeof receive) => (receive = listener),
  };
  vm.runInNewContext(readFileSync(SCRIPT, 'utf8'), { window });
  const page = window as unknown as { Office: OfficeGlobal };
  page.Office = office as OfficeGlobal;
  return {
    asked,
    passedOn,
    get office(): OfficeGlobal {
      return page.Office;
    },
    /** As office.js does when it knows its host, and once more with what it found there. */
    setsItsGlobalAgain: () => {
      const found = page.Office;
      page.Office = office as OfficeGlobal;
      page.Office = found;
    },
    hear: (message: unknown, source: unknown = parent, origin = OUTLOOK) =>
      receive({ source, origin, data: { clusterpost: 'multi-select', message } }),
    loads: (): Mailbox => {
      context = Object.freeze({ mailbox, displayLanguage: 'nl-NL' });
      const { context: found } = page.Office;
      if (found === undefined) throw new Error('no context');
      return found.mailbox;
    },
  };
}

describe('selecting several messages, in the page of the add-in', () => {
  it('lets everything else of office.js be as it is', () => {
    const page = addinPage();
    expect(page.office.context).toBeUndefined();
    page.setsItsGlobalAgain();
    const mailbox = page.loads();
    expect(page.office.context).toMatchObject({ displayLanguage: 'nl-NL' });
    expect(page.office.context?.mailbox).toBe(mailbox);
    expect(mailbox.item).toBe('the item in front of the user');
    page.office.initialize = 'set by the add-in';
    expect(page.office.initialize).toBe('set by the add-in');
    mailbox.addHandlerAsync('olkItemSelectedChanged', 'handler', 'callback');
    mailbox.removeHandlerAsync('olkItemSelectedChanged', 'callback');
    expect(page.passedOn).toEqual([
      ['add', 'olkItemSelectedChanged', 'handler', 'callback'],
      ['remove', 'olkItemSelectedChanged', 'callback'],
    ]);
  });

  it('asks the practice Outlook, and takes the answer to its own question from nobody else', () => {
    const page = addinPage();
    const answers: Answer[] = [];
    const mailbox = page.loads();
    mailbox.getSelectedItemsAsync((answer: Answer) => answers.push(answer));
    mailbox.getSelectedItemsAsync({ asyncContext: 'mine' }, (answer: Answer) => answers.push(answer));
    expect(page.asked).toEqual([{ ask: 1 }, { ask: 2 }]);
    page.hear({ ask: 1, items: ['forged'] }, {});
    page.hear({ ask: 1, items: ['forged'] }, undefined, 'https://elsewhere.example');
    page.hear({ ask: 2, items: ['b'] });
    page.hear({ ask: 1, items: ['a'] });
    page.hear({ ask: 1, items: ['again'] });
    expect(answers).toEqual([
      { status: 'succeeded', value: ['b'], asyncContext: 'mine' },
      { status: 'succeeded', value: ['a'], asyncContext: undefined },
    ]);
  });

  it('tells of another selection, until nobody listens', () => {
    const page = addinPage();
    const heard: unknown[] = [];
    const mailbox = page.loads();
    const { SelectedItemsChanged = '' } = page.office.EventType;
    mailbox.addHandlerAsync(
      SelectedItemsChanged,
      (event: unknown) => heard.push(event),
      ({ status }: Answer) => heard.push(status),
    );
    page.hear({ changed: true });
    mailbox.removeHandlerAsync(SelectedItemsChanged, ({ status }: Answer) => heard.push(status));
    page.hear({ changed: true });
    expect(heard).toEqual(['succeeded', { type: SelectedItemsChanged }, 'succeeded']);
    expect(page.passedOn).toEqual([]);
  });
});
