import { ComposeModel, type Editor, type SendCheck } from '../../../src/practice/page/compose/compose-model';
import type { DraftApi } from '../../../src/practice/page/compose/draft-api';
import { choicesFor, type SendMode } from '../../../src/practice/page/compose/smart-alert';
import type { Attachment, KeptAttachment } from '../../../src/practice/page/data/attachment';
import type { DraftContent } from '../../../src/practice/page/data/graph-message';
import { RequestFailed } from '../../../src/practice/page/data/http';
import type { ItemApi } from '../../../src/practice/page/data/item-api';

const CLUSTER = { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' };
const SANNE = { name: 'Sanne Brandsma', address: 's.brandsma@noorderhage.example' };
const ALLOWED = { kind: 'completed', context: { allowEvent: true } } as const;

/** A mailbox that remembers what it was asked. */
class FakeMailbox {
  readonly saved: DraftContent[] = [];
  readonly done: string[] = [];
  isAway = false;

  readonly save = async (_id: string, content: DraftContent): Promise<void> => {
    if (this.isAway) throw new RequestFailed('De oefenserver antwoordt niet.');
    this.saved.push(content);
  };
  readonly send = async (id: string): Promise<void> => void this.done.push(`sent ${id}`);
  readonly discard = async (id: string): Promise<void> => void this.done.push(`discarded ${id}`);
  readonly remove = async (id: string): Promise<void> => void this.done.push(`removed ${id}`);
  readonly attach = async (_id: string, file: Attachment): Promise<KeptAttachment> => {
    if (file.size > 1000) throw new RequestFailed(`“${file.name}” is te groot om te mailen.`);
    return { ...file, id: `a-${file.name}` };
  };
  readonly detach = async (_id: string, attachment: string): Promise<void> =>
    void this.done.push(`detached ${attachment}`);
}

class FakeEditor implements Editor {
  content = '';
  readonly html = (): string => this.content;
  readonly show = (html: string): void => {
    this.content = html;
  };
  readonly insert = (html: string): void => void (this.content += html);
  readonly selected = (): string => '';
  readonly insertPicture = ({ contentId }: Attachment): void => void (this.content += `<img src="cid:${contentId}">`);
}

interface Options {
  readonly isNew?: boolean;
  readonly mode?: SendMode;
  readonly isOffline?: boolean;
}

function begin(
  check: SendCheck = async () => ALLOWED,
  { isNew = false, mode = 'softBlock', isOffline = false }: Options = {},
) {
  const mailbox = new FakeMailbox();
  const editor = new FakeEditor();
  const draft = {
    id: 'D1',
    conversationId: 'C1',
    content: {
      from: CLUSTER,
      to: [{ name: 'Wim Hoekema', address: 'wim@waag.example' }],
      cc: [],
      bcc: [],
      subject: 'RE: Terras',
      html: '<p>Aanhaling</p>',
    },
    attachments: [],
  };
  const api = mailbox as unknown as DraftApi;
  const items = {} as ItemApi;
  const around = { api, items, senders: [CLUSTER, SANNE], check, mode: () => mode, isOffline: () => isOffline };
  const model = new ComposeModel(around, draft, isNew);
  model.attachEditor(editor);
  const write = (html: string): void => {
    editor.content = html;
    model.edited();
  };
  return { mailbox, editor, model, write };
}

describe('a mail that is being written', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('shows the draft, and saves nothing as long as nothing changed', async () => {
    const { editor, model, mailbox } = begin();
    expect(editor.content).toBe('<p>Aanhaling</p>');
    expect(model.get().to).toBe('Wim Hoekema <wim@waag.example>');
    model.detachEditor();
    await jest.runAllTimersAsync();
    expect(mailbox.saved).toEqual([]);
  });

  it('leaves nothing behind when nobody wrote in it', async () => {
    const { model, mailbox } = begin(undefined, { isNew: true });
    expect(model.isWritten).toBe(false);
    model.detachEditor();
    await jest.runAllTimersAsync();
    expect(mailbox.done).toEqual(['removed D1']);
  });

  it('goes out from the mailbox that is chosen', async () => {
    const { model, mailbox } = begin();
    model.type({ from: SANNE });
    expect(model.surface.from()).toEqual(SANNE);
    await jest.runAllTimersAsync();
    expect(mailbox.saved.at(-1)?.from).toEqual(SANNE);
  });

  it('takes files along, and says which it cannot take', async () => {
    const { model, mailbox, editor } = begin();
    const file = { contentType: 'image/png', size: 9, contentId: null, isInline: false, base64: 'QUJD' };
    await model.attach([
      { ...file, name: 'plan.pdf' },
      { ...file, name: 'film.mp4', size: 9_000_000 },
      { ...file, name: 'logo.png', isInline: true, contentId: 'logo' },
    ]);
    expect(model.get()).toMatchObject({ uploading: 0, problem: '“film.mp4” is te groot om te mailen.' });
    expect(model.get().attachments.map(({ name }) => name)).toEqual(['plan.pdf', 'logo.png']);
    expect(editor.content).toContain('<img src="cid:logo">');
    await model.detach('a-plan.pdf');
    expect(mailbox.done).toEqual(['detached a-plan.pdf']);
    expect(model.get().attachments).toHaveLength(1);
  });

  it('is saved by itself a moment after the last letter, once', async () => {
    const { model, mailbox, write } = begin();
    write('<p>Gea</p>');
    write('<p>Geachte</p>');
    model.type({ cc: 'half' });
    expect(model.get().kept).toBe('no');
    await jest.runAllTimersAsync();
    expect(mailbox.saved).toEqual([expect.objectContaining({ html: '<p>Geachte</p>', cc: [] })]);
    expect(model.get().kept).toBe('yes');
  });

  it('keeps what was typed last when the window closes', async () => {
    const { editor, model, mailbox, write } = begin();
    write('<p>Laatste woord</p>');
    model.detachEditor();
    editor.content = 'gone with the window';
    await jest.runAllTimersAsync();
    expect(mailbox.saved.at(-1)?.html).toBe('<p>Laatste woord</p>');
  });

  it('tells when it could not be saved, loses nothing, and saves when asked again', async () => {
    const { model, mailbox, write } = begin();
    mailbox.isAway = true;
    write('<p>Tekst</p>');
    await jest.runAllTimersAsync();
    expect(model.get().kept).toBe('failed');
    mailbox.isAway = false;
    model.keep();
    await jest.runAllTimersAsync();
    expect(mailbox.saved.at(-1)?.html).toBe('<p>Tekst</p>');
    expect(model.get().kept).toBe('yes');
  });

  it('tells the add-in of other people in the fields, not of every letter', () => {
    const { model } = begin();
    const told: unknown[] = [];
    model.onRecipients((fields) => told.push(fields));
    model.type({ to: 'sas' });
    model.type({ to: 'saskia@linden.example' });
    model.type({ subject: 'Anders' });
    expect(told).toEqual([['to'], ['to']]);
  });
});

describe('sending', () => {
  it('saves first, lets the add-in look, and sends', async () => {
    const asked: string[] = [];
    const { model, mailbox, write } = begin(async (name, surface) => {
      asked.push(`${name} ${surface.body()}`);
      return ALLOWED;
    });
    write('<p>Geachte heer</p>');
    await model.send();
    expect(asked).toEqual(['onMessageSend <p>Geachte heer</p>']);
    expect(mailbox.saved.at(-1)?.html).toBe('<p>Geachte heer</p>');
    expect(mailbox.done).toEqual(['sent D1']);
    expect(model.get().phase).toBe('gone');
  });

  it('sends what the add-in mended while it looked', async () => {
    const { model, mailbox } = begin(async (_name, surface) => {
      surface.setBody('<p>Schoon</p>');
      return ALLOWED;
    });
    await model.send();
    expect(mailbox.saved.at(-1)?.html).toBe('<p>Schoon</p>');
    expect(mailbox.done).toEqual(['sent D1']);
  });

  it('stays here when the add-in has something against it', async () => {
    const context = { allowEvent: false, errorMessage: 'Nog 1 intern bericht.' };
    const { model, mailbox } = begin(async () => ({ kind: 'completed', context }));
    await model.send();
    expect(mailbox.done).toEqual([]);
    expect(model.get()).toMatchObject({ phase: 'writing', alert: { kind: 'refused', context } });
    model.stay();
    expect(model.get().alert).toBeNull();
  });

  it('leaves the choice to the person when the add-in is unavailable', async () => {
    const { model, mailbox } = begin(async () => ({ kind: 'unavailable' }));
    await model.send();
    expect(mailbox.done).toEqual([]);
    expect(model.get().alert).toEqual({ kind: 'unavailable' });
    await model.sendAnyway();
    expect(mailbox.done).toEqual(['sent D1']);
  });

  it('says after five seconds that the add-in takes long, and goes on', async () => {
    jest.useFakeTimers();
    let finish: (outcome: typeof ALLOWED) => void = () => undefined;
    const { model, mailbox } = begin(() => new Promise((resolve) => (finish = resolve)));
    const sending = model.send();
    await jest.advanceTimersByTimeAsync(4900);
    expect(model.get().alert).toBeNull();
    await jest.advanceTimersByTimeAsync(200);
    expect(model.get()).toMatchObject({ phase: 'checking', alert: { kind: 'slow' } });
    finish(ALLOWED);
    jest.useRealTimers();
    await sending;
    expect(mailbox.done).toEqual(['sent D1']);
    expect(model.get().alert).toBeNull();
  });

  it('sends nothing when the add-in did not end in time', async () => {
    const { model, mailbox } = begin(async () => ({ kind: 'timedOut' }));
    await model.send();
    expect(model.get()).toMatchObject({ phase: 'writing', alert: { kind: 'timedOut' } });
    expect(mailbox.done).toEqual([]);
  });

  it('does not even ask the add-in while Outlook is offline', async () => {
    const asked: string[] = [];
    const check: SendCheck = async (name) => {
      asked.push(name);
      return ALLOWED;
    };
    const { model } = begin(check, { isOffline: true });
    await model.send();
    expect(model.get().alert).toEqual({ kind: 'offline' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['refused', 'promptUser', { sendAnyway: true, stay: 'dontSend' }],
    ['refused', 'softBlock', { sendAnyway: false, stay: 'dontSend' }],
    ['refused', 'block', { sendAnyway: false, stay: 'dontSend' }],
    ['slow', 'promptUser', { sendAnyway: true, stay: 'dontSend' }],
    ['slow', 'softBlock', { sendAnyway: false, stay: 'dontSend' }],
    ['timedOut', 'promptUser', { sendAnyway: true, stay: 'dontSend' }],
    ['timedOut', 'block', { sendAnyway: false, stay: 'dontSend' }],
    ['unavailable', 'promptUser', { sendAnyway: true, stay: 'tryLater' }],
    ['unavailable', 'softBlock', { sendAnyway: true, stay: 'tryLater' }],
    ['unavailable', 'block', { sendAnyway: false, stay: 'close' }],
    ['offline', 'softBlock', { sendAnyway: false, stay: 'close' }],
  ] as const)('offers what Outlook offers: %s with %s', (kind, mode, choices) => {
    const alert = kind === 'refused' ? { kind, context: { allowEvent: false } } : { kind };
    expect(choicesFor(alert, mode)).toEqual(choices);
  });

  it('lets the add-in leave what it refuses itself to the person', () => {
    const context = { allowEvent: false, sendModeOverride: 'promptUser' };
    expect(choicesFor({ kind: 'refused', context }, 'block').sendAnyway).toBe(true);
  });

  it('can be broken off while the add-in looks', async () => {
    let finish: (outcome: typeof ALLOWED) => void = () => undefined;
    const { model, mailbox } = begin(() => new Promise((resolve) => (finish = resolve)));
    const sending = model.send();
    await new Promise(setImmediate);
    model.stay();
    finish(ALLOWED);
    await sending;
    expect(mailbox.done).toEqual([]);
    expect(model.get().phase).toBe('writing');
  });

  it.each([
    ['', 'Vul bij Aan een mailadres in.'],
    ['wim@waag.example; onzin', '"onzin" is geen mailadres. Verbeter het, of haal het weg.'],
  ])('asks for an address when %j stands there', async (to, problem) => {
    const { model, mailbox } = begin();
    model.type({ to });
    await model.send();
    expect(model.get().problem).toBe(problem);
    expect(mailbox.done).toEqual([]);
    await model.discard();
    expect(mailbox.done).toEqual(['discarded D1']);
  });

  it('tells when the mailbox is away, and keeps the text', async () => {
    const { model, mailbox, write, editor } = begin();
    mailbox.isAway = true;
    write('<p>Tekst</p>');
    await model.send();
    expect(model.get()).toMatchObject({ phase: 'writing', problem: 'De oefenserver antwoordt niet.' });
    expect(editor.content).toBe('<p>Tekst</p>');
    model.detachEditor();
  });
});
