import type { Attachment, KeptAttachment } from '../data/attachment';
import type { DraftContent } from '../data/graph-message';
import { wordsFor } from '../data/http';
import { type ItemApi, keptWith } from '../data/item-api';
import type { LaunchOutcome } from '../host/launch-event';
import type { ComposeSurface, Person, RecipientField } from '../host/surface';
import { isAddress, readPeople, writtenPeople } from '../mail/people';
import { prepended } from '../mail/prepended';
import { appended } from '../mail/signature';
import { Store } from '../store';
import { Autosave, type Kept } from './autosave';
import { composeSurface } from './compose-surface';
import type { DraftApi, OpenDraft } from './draft-api';
import { Sending, type SendingState } from './sending';
import type { SendMode } from './smart-alert';

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
  insertPicture(picture: Attachment): void;
  /** Puts HTML in place of what is selected. */
  insert(html: string): void;
  /** What is selected, as HTML. */
  selected(): string;
}

export interface ComposeState extends SendingState {
  /** The fields as typed. */
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly from: Person;
  readonly attachments: readonly KeptAttachment[];
  /** Files that are on their way to the mailbox. */
  readonly uploading: number;
  readonly kept: Kept;
  /** The user is asked what to do with the draft that is closed. */
  readonly isClosing: boolean;
}

/** What stands round a draft. */
export interface Surroundings {
  readonly api: DraftApi;
  readonly items: ItemApi;
  /** The mailboxes from which this person may send. */
  readonly senders: readonly Person[];
  readonly check: SendCheck;
  readonly mode: () => SendMode;
  readonly isOffline: () => boolean;
}

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** One draft that is being written: what is typed, how it is kept, and the steps of sending it. */
export class ComposeModel extends Store<ComposeState> {
  readonly id: string;
  readonly senders: readonly Person[];
  /** What the add-in may ask of this draft. */
  readonly surface: ComposeSurface;
  /** Nobody has changed anything yet. */
  private isUntouched: boolean;
  private html: string;
  private atTheEnd = '';
  private editor: Editor | null = null;
  private readonly api: DraftApi;
  private readonly check: SendCheck;
  private readonly saving: Autosave;
  private readonly sending: Sending;

  /** @param isNew the draft was made a moment ago, for this window */
  constructor({ api, items, senders, check, mode, isOffline }: Surroundings, draft: OpenDraft, isNew: boolean) {
    const { id, content } = draft;
    super({
      to: writtenPeople(content.to),
      cc: writtenPeople(content.cc),
      bcc: writtenPeople(content.bcc),
      subject: content.subject,
      from: content.from,
      attachments: draft.attachments,
      uploading: 0,
      phase: 'writing',
      kept: 'yes',
      isClosing: false,
      alert: null,
      problem: null,
    });
    this.id = id;
    this.html = content.html;
    this.isUntouched = isNew;
    this.api = api;
    this.senders = senders;
    this.check = check;
    this.saving = new Autosave(
      () => api.save(id, this.content()),
      (kept) => this.change({ kept }),
    );
    this.surface = composeSurface(this, draft.conversationId, keptWith(items, id));
    this.sending = new Sending({
      get: this.get,
      change: (part) => this.change(part),
      problem: () => addressProblem(this.get()),
      save: () => this.saving.save(),
      check: () => check('onMessageSend', this.surface),
      finish: () => this.finish(),
      leave: () => api.send(id),
      mode,
      isOffline,
    });
  }

  /** Tells the add-in that somebody began to write. */
  begin(): void {
    void this.check('onNewMessageCompose', this.surface);
  }

  attachEditor(editor: Editor): void {
    this.editor = editor;
    editor.show(this.html);
  }

  /** The window closes: what was typed last is still kept, and a draft that nobody touched is not. */
  detachEditor(): void {
    this.html = this.currentHtml();
    this.editor = null;
    if (this.get().phase !== 'writing') return;
    if (this.isUntouched) void this.api.remove(this.id).catch(() => undefined);
    else this.keep();
  }

  currentHtml(): string {
    return this.editor?.html() ?? this.html;
  }

  showHtml(html: string): void {
    this.html = html;
    this.editor?.show(html);
    this.edited();
  }

  insertHtml(html: string): void {
    if (this.editor === null) this.showHtml(prepended(this.html, html));
    else this.editor.insert(html);
    this.edited();
  }

  selectedHtml(): string {
    return this.editor?.selected() ?? '';
  }

  /** Keeps HTML that comes below everything when the mail leaves. */
  appendOnSend(html: string): void {
    this.atTheEnd = html;
  }

  /** The user, or the add-in for them, wants the draft away. */
  askToClose(): void {
    this.change({ isClosing: true });
  }

  goOn(): void {
    this.change({ isClosing: false });
  }

  type(part: Partial<Pick<ComposeState, RecipientField | 'subject' | 'from'>>): void {
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

  /** Calls back when a file is attached or taken off. Returns the way to stop listening. */
  onAttachments(listener: (status: 'added' | 'removed', attachment: KeptAttachment) => void): () => void {
    let before = this.get().attachments;
    return this.subscribe(() => {
      const now = this.get().attachments;
      const without = (
        these: readonly KeptAttachment[],
        others: readonly KeptAttachment[],
      ): readonly KeptAttachment[] => these.filter(({ id }) => !others.some((other) => other.id === id));
      const [added, removed] = [without(now, before), without(before, now)];
      before = now;
      for (const one of added) listener('added', one);
      for (const one of removed) listener('removed', one);
    });
  }

  /** Something changed that the mailbox does not have yet. */
  edited(): void {
    this.isUntouched = false;
    this.saving.changed();
  }

  /** Saves now. A failure is told on the screen; the text stays where it is. */
  keep(): void {
    this.saving.saveInBackground();
  }

  /** Saves the draft and gives its id. */
  async save(): Promise<string> {
    this.isUntouched = false;
    await this.saving.save();
    return this.id;
  }

  send(): Promise<void> {
    return this.sending.send();
  }

  /** Back to writing. */
  stay(): void {
    this.sending.stay();
  }

  /** The user goes on to something else. A mail that the add-in is still looking at then stays; one that is leaving leaves. */
  leave(): void {
    if (this.get().phase === 'checking') this.stay();
  }

  sendAnyway(): Promise<void> {
    return this.sending.sendAnyway();
  }

  /** Attaches files; a picture in the text goes where the cursor is. What cannot be attached is said, the rest goes on. */
  async attach(files: readonly Attachment[]): Promise<readonly KeptAttachment[]> {
    this.isUntouched = false;
    const added: KeptAttachment[] = [];
    this.change({ uploading: this.get().uploading + files.length, problem: null });
    for (const file of files) {
      await this.orSay(async () => {
        const attachment = await this.api.attach(this.id, file);
        added.push(attachment);
        this.change({ attachments: [...this.get().attachments, attachment] });
        if (file.isInline) this.editor?.insertPicture(attachment);
      });
      this.change({ uploading: this.get().uploading - 1 });
    }
    return added;
  }

  async detach(id: string): Promise<void> {
    await this.orSay(async () => {
      await this.api.detach(this.id, id);
      this.change({ attachments: this.get().attachments.filter((each) => each.id !== id) });
    });
  }

  /** Whether closing the window leaves something that somebody wrote. */
  get isWritten(): boolean {
    return !this.isUntouched;
  }

  async discard(): Promise<void> {
    await this.orSay(async () => {
      await this.saving.stop();
      await (this.isUntouched ? this.api.remove(this.id) : this.api.discard(this.id));
      this.change({ phase: 'gone' });
    });
  }

  private finish(): void {
    if (this.atTheEnd !== '') this.showHtml(appended(this.currentHtml(), this.atTheEnd));
    this.atTheEnd = '';
  }

  private async orSay(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.change({ problem: wordsFor(error) });
    }
  }

  private content(): DraftContent {
    const { to, cc, bcc, subject, from } = this.get();
    return { from, to: sendable(to), cc: sendable(cc), bcc: sendable(bcc), subject, html: this.currentHtml() };
  }
}

function addressProblem({ to, cc, bcc, uploading }: ComposeState): string | null {
  if (uploading > 0) return 'Wacht tot de bijlage klaar is.';
  if (readPeople(`${to};${cc};${bcc}`).length === 0) return 'Vul bij Aan een mailadres in.';
  const wrong = readPeople(`${to};${cc};${bcc}`).find(({ address }) => !isAddress(address));
  return wrong === undefined ? null : `"${wrong.address}" is geen mailadres. Verbeter het, of haal het weg.`;
}

/** Whoever is half typed is not yet somebody to save. */
function sendable(text: string): readonly Person[] {
  return readPeople(text).filter(({ address }) => isAddress(address));
}
