import { ComposeModel, type SendCheck } from './compose/compose-model';
import type { MailSummary } from './data/graph-message';
import { wordsFor } from './data/http';
import type { AnswerKind, MailApi, OpenDraft } from './data/mail-api';
import type { Person, ReadSurface, Surface } from './host/surface';
import type { Place } from './list/Folders';
import { MessageList } from './list/message-list';
import { blankAbove } from './mail/blank-above';
import { Store } from './store';

export interface OutlookState {
  readonly place: Place;
  readonly selected: MailSummary | null;
  readonly compose: ComposeModel | null;
  /** Whether the add-in's pane is open, beside a message that is read and beside one that is written. */
  readonly panes: { readonly read: boolean; readonly compose: boolean };
  /** A mail is on its way out: Outlook stays where it is until that is settled. */
  readonly isSending: boolean;
  readonly problem: string | null;
}

/** The practice Outlook in front of one person. */
export class Outlook extends Store<OutlookState> {
  readonly list: MessageList;
  /** Rises with each message that comes to the front, so that what was asked for an earlier one is dropped. */
  private turn = 0;
  /** A second click must not make a second draft. */
  private isOpening = false;

  /** @param check runs a launch event of the add-in on a draft */
  constructor(
    readonly api: MailApi,
    private readonly mailbox: Person,
    private readonly check: SendCheck,
  ) {
    super({
      place: 'inbox',
      selected: null,
      compose: null,
      panes: { read: false, compose: false },
      isSending: false,
      problem: null,
    });
    this.list = new MessageList(api);
    this.list.subscribe(() => this.follow());
  }

  open(place: Place): void {
    this.turn += 1;
    this.change({ place, selected: null, compose: null, problem: null });
    if (place !== 'outbox') void this.list.open(place);
  }

  select(message: MailSummary): void {
    if (message.isDraft) {
      this.change({ selected: message, problem: null });
      void this.write(this.api.draft(message.id));
      return;
    }
    this.turn += 1;
    this.change({ selected: message, compose: null, problem: null });
    this.list.markRead(message).catch((error: unknown) => this.change({ problem: wordsFor(error) }));
  }

  /** Opens an answer to the message in front of the user, with this HTML above what is quoted. */
  async answer(kind: AnswerKind, html = ''): Promise<void> {
    const { selected } = this.get();
    if (selected === null || this.isOpening) return;
    this.isOpening = true;
    const compose = await this.write(
      this.api.createAnswer(selected.id, kind).then(({ content, ...draft }) => ({
        ...draft,
        content: { ...content, html: blankAbove(content.html, html) },
      })),
    );
    this.isOpening = false;
    compose?.begin();
  }

  /** The draft in front of the user was sent or thrown away. */
  closeCompose(): void {
    const { selected } = this.get();
    this.turn += 1;
    this.change({ compose: null, selected: selected?.isDraft === true ? null : selected });
    void this.list.refresh();
  }

  togglePane(kind: Surface['kind'], isOpen: boolean): void {
    this.change({ panes: { ...this.get().panes, [kind]: isOpen } });
  }

  dismissProblem(): void {
    this.change({ problem: null });
  }

  /** What an add-in sees in front of the user. */
  readonly surface = (): Surface | null => {
    const { compose, selected } = this.get();
    if (compose !== null) return compose.surface;
    return selected === null || selected.isDraft ? null : this.readSurface(selected);
  };

  private readSurface(message: MailSummary): ReadSurface {
    const { id, conversationId, internetMessageId, subject, from, to, cc, receivedAt } = message;
    return {
      kind: 'read',
      itemId: id,
      conversationId,
      internetMessageId,
      subject,
      from,
      to,
      cc,
      receivedAt,
      mailbox: this.mailbox.address,
      openReply: (html) => void this.answer('reply', html),
    };
  }

  /** Opens a draft when it is there; null when it cannot be had, or when the user went on to something else. */
  private async write(asked: Promise<OpenDraft>): Promise<ComposeModel | null> {
    const turn = ++this.turn;
    try {
      const draft = await asked;
      if (turn !== this.turn) return null;
      const compose = new ComposeModel(this.api, this.mailbox, draft, this.check);
      compose.subscribe(() => this.followSending(compose));
      this.change({ compose, problem: null });
      return compose;
    } catch (error) {
      if (turn === this.turn) this.change({ problem: wordsFor(error) });
      return null;
    }
  }

  private followSending(compose: ComposeModel): void {
    const { phase } = compose.get();
    const isSending = phase === 'checking' || phase === 'sending';
    if (isSending !== this.get().isSending) this.change({ isSending });
  }

  /** The list was read anew: the message in front of the user is shown as it stands there. */
  private follow(): void {
    const { selected } = this.get();
    const fresh = this.list.get().messages?.find(({ id }) => id === selected?.id);
    if (fresh !== undefined && fresh !== selected) this.change({ selected: fresh });
  }
}
