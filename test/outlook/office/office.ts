import type { OfficeDialog, OfficeUi } from '../../../src/outlook/office/dialog';
import type {
  AnswerCallback,
  OfficeComposeItem,
  OfficeLibrary,
  OfficeMailbox,
  OfficeReadItem,
} from '../../../src/outlook/office/library';

const succeeded = <T>(value: T): Office.AsyncResult<T> =>
  ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<T>;

/** Outlook's way of saying no. */
export const refused = (code: number, name: string): Office.AsyncResult<never> =>
  ({ status: 'failed', error: { code, name } }) as unknown as Office.AsyncResult<never>;

/** A method of office.js that answers at once; options before the callback are passed over. */
export function answers<T>(value: () => T) {
  return (...args: readonly unknown[]): void => {
    (args[args.length - 1] as AnswerCallback<T>)(succeeded(value()));
  };
}

/** A method that is refused, as for an item without the right to it. */
export function refuses(code: number, name: string) {
  return (...args: readonly unknown[]): void => {
    (args[args.length - 1] as AnswerCallback<never>)(refused(code, name));
  };
}

/** A method whose answer is lost: office.js then never calls back. */
export function keepsSilent(): void {}

const person = (displayName: string, emailAddress: string) => ({ displayName, emailAddress });

const saskia = person('Saskia Linden', 'saskia@lunchroomlinden.example');

export function readItem(fields: Partial<Record<keyof OfficeReadItem, unknown>> = {}): OfficeReadItem {
  return {
    itemType: 'message',
    itemId: 'AAMk/one+',
    conversationId: 'c-1',
    subject: 'Terras',
    from: person('Saskia Linden', 'saskia@lunchroomlinden.example'),
    getSharedPropertiesAsync: answers(() => ({ targetMailbox: 'ondernemen@noorderhage.example', owner: 'Ondernemen' })),
    displayReplyForm: () => undefined,
    ...fields,
  } as unknown as OfficeReadItem;
}

/** A message that is being written; `written` is its body, which setAsync changes. */
export function composeItem(fields: Partial<Record<keyof OfficeComposeItem, unknown>> = {}) {
  const written = { html: '<p>Hoi</p>', subject: 'RE: Terras', to: [saskia] };
  const files = new Map<string, object>();
  const kept = new Map<string, string>();
  const item = {
    itemType: 'message',
    conversationId: 'c-1',
    subject: {
      getAsync: answers(() => written.subject),
      setAsync: (subject: string, done: AnswerCallback<void>) => {
        written.subject = subject;
        answers<void>(() => undefined)(done);
      },
    },
    body: {
      getAsync: answers(() => written.html),
      setAsync: (html: string, ...rest: readonly unknown[]) => {
        written.html = html;
        answers(() => undefined)(...rest);
      },
    },
    from: { getAsync: answers(() => person('Ondernemersloket', 'ondernemen@noorderhage.example')) },
    to: {
      getAsync: answers(() => written.to),
      setAsync: (to: readonly ReturnType<typeof person>[], done: AnswerCallback<void>) => {
        written.to = [...to];
        answers<void>(() => undefined)(done);
      },
    },
    cc: { getAsync: answers(() => []) },
    bcc: { getAsync: answers(() => []) },
    getAttachmentsAsync: answers(() => [...files.values()]),
    getAttachmentContentAsync: answers(() => ({ content: 'aGFsbG8=', format: 'base64' })),
    removeAttachmentAsync: (id: string, done: AnswerCallback<void>) => {
      files.delete(id);
      answers<void>(() => undefined)(done);
    },
    addFileAttachmentFromBase64Async: (
      _content: string,
      name: string,
      options: object,
      done: AnswerCallback<string>,
    ) => {
      files.set(name, { id: name, name, isInline: false, ...options });
      answers(() => name)(done);
    },
    sessionData: {
      setAsync: (key: string, value: string, done: AnswerCallback<void>) => {
        kept.set(key, value);
        answers<void>(() => undefined)(done);
      },
      getAsync: (key: string, done: AnswerCallback<string>) =>
        kept.has(key) ? answers(() => kept.get(key) ?? '')(done) : refuses(9050, 'KeyNotFound')(done),
    },
    ...fields,
  } as unknown as OfficeComposeItem;
  return { item, written, files };
}

/**
 * Outlook with one item in front of the user; `show` puts another one there, as in a pinned pane, and `happen` tells of any other event. `fields` are
 * those of its mailbox.
 */
export function officeWith(
  item: OfficeReadItem | OfficeComposeItem | null,
  fields: Partial<Record<keyof OfficeMailbox, unknown>> = {},
) {
  const listeners = new Map<string, Set<() => void>>();
  const heard = (type: string): Set<() => void> => listeners.get(type) ?? new Set();
  const roaming = new Map<string, unknown>();
  const mailbox = {
    item: item,
    userProfile: { displayName: 'Sanne Brandsma', emailAddress: 's.brandsma@noorderhage.example' },
    displayMessageForm: () => undefined,
    convertToRestId: (id: string) => id.replace(/\//g, '-').replace(/\+/g, '_'),
    addHandlerAsync: (type: string, handler: () => void, done: AnswerCallback<void>) => {
      listeners.set(type, heard(type).add(handler));
      answers<void>(() => undefined)(done);
    },
    removeHandlerAsync: (type: string, done: AnswerCallback<void>) => {
      listeners.delete(type);
      answers<void>(() => undefined)(done);
    },
    ...fields,
  };
  const pages: string[] = [];
  let say: (message: string) => void = () => undefined;
  const ui: OfficeUi = {
    displayDialogAsync: (address, _options, done) => {
      pages.push(address);
      const dialog: OfficeDialog = {
        addEventHandler: (_type, handler) => {
          say = (message) => handler({ message });
        },
      };
      answers(() => dialog)(done);
    },
  };
  const office: OfficeLibrary = {
    EventType: { ItemChanged: 'olkItemSelectedChanged', SelectedItemsChanged: 'olkSelectedItemsChanged' },
    context: {
      displayLanguage: 'nl-NL',
      mailbox: mailbox as unknown as OfficeMailbox,
      ui,
      roamingSettings: {
        get: (key: string) => roaming.get(key),
        set: (key: string, value: unknown) => void roaming.set(key, value),
        saveAsync: answers(() => undefined),
      },
    },
  };
  const happen = (type: string): void => heard(type).forEach((listener) => listener());
  return {
    office,
    pages,
    /** What a page that was opened says to the pane. */
    pageSays: (message: unknown) => say(JSON.stringify(message)),
    happen,
    show: (other: OfficeReadItem | OfficeComposeItem | null): void => {
      mailbox.item = other;
      happen('olkItemSelectedChanged');
    },
  };
}
