import type { DraftContent } from '../data/graph-message';
import { wordsFor } from '../data/http';
import type { MailApi, OpenDraft } from '../data/mail-api';
import type { CompletedContext } from '../host/commands';
import type { LaunchOutcome } from '../host/launch-event';
import type { ComposeSurface, Person, RecipientField } from '../host/surface';
import { isAddress, readPeople, writtenPeople } from '../mail/people';
import { Store } from '../store';

/** Runs a launch event of the add-in on a draft. */
export type SendCheck = (
  functionName: 'onNewMessageCompose' | 'onMessageSend',
  surface: ComposeSurface,
) => Promise<LaunchOutcome>;

/** The place on the screen where the text is written. */
export interface Editor {
  /** The source of the whole body. */
  html(): string;
  show(html: string): void;
}

export interface ComposeState {
  /** The fields as typed. */
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly phase: 'writing' | 'checking' | 'sending' | 'gone';
  readonly kept: 'yes' | 'no' | 'failed';
  /** Why the mail was held back at sending. */
  readonly alert:
    { readonly kind: 'refused'; readonly context: CompletedContext } | { readonly kind: 'unavailable' } | null;
  readonly problem: string | null;
}

const AUTOSAVE_MS = 1500;
const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** One draft that is being written: what is typed, how it is kept, and the steps of sending it. */
export class ComposeModel extends Store<ComposeState> {
  readonly id: string;
  /** What the add-in may ask of this draft. */
  readonly surface: ComposeSurface;
  private html: string;
  private editor: Editor | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> = Promise.resolve();
  /** Rises with each attempt at sending, so that the outcome of one that was broken off is dropped. */
  private attempt = 0;

  constructor(
    private readonly api: MailApi,
    from: Person,
    { id, conversationId, content }: OpenDraft,
    private readonly check: SendCheck,
  ) {
    super({
      to: writtenPeople(content.to),
      cc: writtenPeople(content.cc),
      bcc: writtenPeople(content.bcc),
      subject: content.subject,
      phase: 'writing',
      kept: 'yes',
      alert: null,
      problem: null,
    });
    this.id = id;
    this.html = content.html;
    this.surface = this.surfaceFor(conversationId, from);
  }

  /** Tells the add-in that somebody began to write. */
  begin(): void {
    void this.check('onNewMessageCompose', this.surface);
  }

  attach(editor: Editor): void {
    this.editor = editor;
    editor.show(this.html);
  }

  /** The window closes: what was typed last is still kept. */
  detach(): void {
    this.html = this.currentHtml();
    this.editor = null;
    if (this.get().phase === 'writing') this.keep();
  }

  type(part: Partial<Pick<ComposeState, RecipientField | 'subject'>>): void {
    this.change(part);
    this.edited();
  }

  /** Calls back when other people stand in an address field; not at every letter of an address. Returns the way to stop listening. */
  onRecipients(listener: (fields: readonly RecipientField[]) => void): () => void {
    const people = (field: RecipientField): string => writtenPeople(sendable(this.get()[field]));
    const before = new Map(FIELDS.map((field) => [field, people(field)]));
    return this.subscribe(() => {
      const changed = FIELDS.filter((field) => people(field) !== before.get(field));
      for (const field of changed) before.set(field, people(field));
      if (changed.length > 0) listener(changed);
    });
  }

  /** Something changed that the mailbox does not have yet. */
  edited(): void {
    this.change({ kept: 'no' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), AUTOSAVE_MS);
  }

  /** Saves now. A failure is told on the screen; the text stays where it is. */
  keep(): void {
    this.save().catch(() => undefined);
  }

  /** Saves, has the add-in look at it, and sends it when that has nothing against it. */
  async send(): Promise<void> {
    if (this.get().phase !== 'writing') return;
    const problem = this.addressProblem();
    this.change({ phase: problem === null ? 'checking' : 'writing', alert: null, problem });
    if (problem !== null) return;
    const attempt = ++this.attempt;
    await this.orStay(async () => {
      await this.save();
      const outcome = await this.check('onMessageSend', this.surface);
      if (attempt !== this.attempt) return;
      if (outcome.kind === 'unavailable') this.change({ phase: 'writing', alert: outcome });
      else if (outcome.context.allowEvent === true) await this.leave();
      else this.change({ phase: 'writing', alert: { kind: 'refused', context: outcome.context } });
    });
  }

  /** The person does not want to wait for the add-in: back to writing. */
  cancelSend(): void {
    if (this.get().phase !== 'checking') return;
    this.attempt += 1;
    this.change({ phase: 'writing' });
  }

  /** Sends all the same: Outlook offers that only when the add-in could not be reached (soft block), or leaves it to the person. */
  async sendUnchecked(): Promise<void> {
    this.change({ alert: null, problem: null });
    await this.orStay(() => this.leave());
  }

  dismissAlert(): void {
    this.change({ alert: null });
  }

  async discard(): Promise<void> {
    await this.orStay(async () => {
      clearTimeout(this.timer);
      await this.saving.catch(() => undefined);
      await this.api.discard(this.id);
      this.change({ phase: 'gone' });
    });
  }

  private async leave(): Promise<void> {
    this.change({ phase: 'sending' });
    // The add-in may have mended the text while it looked.
    await this.save();
    await this.api.send(this.id);
    this.change({ phase: 'gone' });
  }

  private async orStay(steps: () => Promise<void>): Promise<void> {
    try {
      await steps();
    } catch (error) {
      this.change({ phase: 'writing', problem: wordsFor(error) });
    }
  }

  /** One save after the other, and none when the mailbox has it all. */
  private save(): Promise<void> {
    clearTimeout(this.timer);
    this.saving = this.saving
      .catch(() => undefined)
      .then(async () => {
        if (this.get().kept === 'yes') return;
        this.change({ kept: 'yes' });
        try {
          await this.api.save(this.id, this.content());
        } catch (error) {
          this.change({ kept: 'failed' });
          throw error;
        }
      });
    return this.saving;
  }

  private content(): DraftContent {
    const { to, cc, bcc, subject } = this.get();
    return { to: sendable(to), cc: sendable(cc), bcc: sendable(bcc), subject, html: this.currentHtml() };
  }

  private addressProblem(): string | null {
    const { to, cc, bcc } = this.get();
    if (readPeople(to).length === 0) return 'Vul bij Aan een mailadres in.';
    const wrong = readPeople(`${to};${cc};${bcc}`).find(({ address }) => !isAddress(address));
    return wrong === undefined ? null : `"${wrong.address}" is geen mailadres. Verbeter het, of haal het weg.`;
  }

  private currentHtml(): string {
    return this.editor?.html() ?? this.html;
  }

  private surfaceFor(conversationId: string, from: Person): ComposeSurface {
    return {
      kind: 'compose',
      conversationId,
      from,
      body: () => this.currentHtml(),
      setBody: (html) => {
        this.html = html;
        this.editor?.show(html);
        this.edited();
      },
      subject: () => this.get().subject,
      setSubject: (subject) => this.type({ subject }),
      recipients: (field) => readPeople(this.get()[field]),
      setRecipients: (field, people) => this.type({ [field]: writtenPeople(people) }),
      save: async () => {
        await this.save();
        return this.id;
      },
    };
  }
}

/** Whoever is half typed is not yet somebody to save. */
function sendable(text: string): readonly Person[] {
  return readPeople(text).filter(({ address }) => isAddress(address));
}
