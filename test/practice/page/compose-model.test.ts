import { ComposeModel, type Editor, type SendCheck } from '../../../src/practice/page/compose/compose-model';
import type { DraftContent } from '../../../src/practice/page/data/graph-message';
import { RequestFailed } from '../../../src/practice/page/data/http';
import type { MailApi } from '../../../src/practice/page/data/mail-api';

const CLUSTER = { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' };
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
}

class FakeEditor implements Editor {
  content = '';
  readonly html = (): string => this.content;
  readonly show = (html: string): void => {
    this.content = html;
  };
}

function begin(check: SendCheck = async () => ALLOWED) {
  const mailbox = new FakeMailbox();
  const editor = new FakeEditor();
  const draft = {
    id: 'D1',
    conversationId: 'C1',
    content: {
      to: [{ name: 'Wim Hoekema', address: 'wim@waag.example' }],
      cc: [],
      bcc: [],
      subject: 'RE: Terras',
      html: '<p>Aanhaling</p>',
    },
  };
  const model = new ComposeModel(mailbox as unknown as MailApi, CLUSTER, draft, check);
  model.attach(editor);
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
    model.detach();
    await jest.runAllTimersAsync();
    expect(mailbox.saved).toEqual([]);
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
    model.detach();
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
    model.dismissAlert();
    expect(model.get().alert).toBeNull();
  });

  it('leaves the choice to the person when the add-in is unavailable', async () => {
    const { model, mailbox } = begin(async () => ({ kind: 'unavailable' }));
    await model.send();
    expect(mailbox.done).toEqual([]);
    expect(model.get().alert).toEqual({ kind: 'unavailable' });
    await model.sendUnchecked();
    expect(mailbox.done).toEqual(['sent D1']);
  });

  it('can be broken off while the add-in looks', async () => {
    let finish: (outcome: typeof ALLOWED) => void = () => undefined;
    const { model, mailbox } = begin(() => new Promise((resolve) => (finish = resolve)));
    const sending = model.send();
    await new Promise(setImmediate);
    model.cancelSend();
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
    model.detach();
  });
});
