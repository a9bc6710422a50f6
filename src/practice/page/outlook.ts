import { ComposeModel, type SendCheck } from './compose/compose-model';
import type { MailSummary } from './data/graph-message';
import { wordsFor } from './data/http';
import type { AnswerKind, OpenDraft } from './data/mail-api';
import { findFolder } from './folders/folder-tree';
import type { ReadSurface, Surface } from './host/surface';
import { Navigator } from './list/navigator';
import type { OpenMailbox } from './list/place';
import type { MailRow } from './list/rows';
import { type SelectedItem, selectedItems } from './list/selected-items';
import { blankAbove } from './mail/blank-above';
import { Conversation } from './reading/conversation';
import { Store } from './store';

export interface OutlookState {
  /** The message in front of the user; null when there is none, or when several are chosen. */
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
  readonly navigator: Navigator;
  readonly conversation = new Conversation();
  /** Rises with each message that comes to the front, so that what was asked for an earlier one is dropped. */
  private turn = 0;
  /** A second click must not make a second draft. */
  private isOpening = false;

  /**
   * @param mailboxes in which the user begins, and the others
   * @param check runs a launch event of the add-in on a draft
   */
  constructor(
    mailboxes: readonly [OpenMailbox, ...OpenMailbox[]],
    now: () => Date,
    private readonly check: SendCheck,
  ) {
    super({ selected: null, compose: null, panes: { read: false, compose: false }, isSending: false, problem: null });
    this.navigator = new Navigator(mailboxes, now, {
      show: (row) => this.show(row),
      complain: (problem) => this.change({ problem }),
    });
    this.navigator.list.subscribe(() => this.follow());
  }

  select(message: MailSummary): void {
    if (message.isDraft) {
      this.change({ selected: message, problem: null });
      void this.write(this.navigator.mailbox().mail.draft(message.id));
      return;
    }
    this.turn += 1;
    this.change({ selected: message, compose: null, problem: null });
    this.showConversation();
  }

  /** Something changed in the mailbox of this address; null when that may be any. */
  refresh(address: string | null): void {
    this.navigator.refresh(address);
    if (address === null || address === this.navigator.mailbox().owner.address) this.showConversation();
  }

  /** Opens an answer to a message, with this HTML above what is quoted. */
  async answer(kind: AnswerKind, html = '', message = this.get().selected): Promise<void> {
    if (message === null || this.isOpening) return;
    this.isOpening = true;
    const { mail } = this.navigator.mailbox();
    const compose = await this.write(
      mail.createAnswer(message.id, kind).then(({ content, ...draft }) => ({
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
    this.refresh(this.navigator.mailbox().owner.address);
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

  /** The messages that are chosen in the list, as Office tells an add-in of them. */
  readonly selectedItems = (): readonly SelectedItem[] => selectedItems(this.navigator.model.chosenMessages());

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
      mailbox: this.navigator.mailbox().owner.address,
      openReply: (html) => void this.answer('reply', html),
    };
  }

  /** A line of the list was chosen, and with it everything for which it stands is read. */
  private show(row: MailRow | null): void {
    if (row === null) {
      this.turn += 1;
      this.change({ selected: null, compose: null, problem: null });
      return;
    }
    this.select(row.front);
    this.navigator.markRead(row.messages, true);
  }

  private showConversation(): void {
    const { selected } = this.get();
    const mailbox = this.navigator.mailbox();
    const folders = this.navigator.foldersOf(mailbox).get().folders ?? [];
    void this.conversation.show(selected, mailbox.folders, findFolder(folders, 'deleteditems')?.id ?? null);
  }

  /** Opens a draft when it is there; null when it cannot be had, or when the user went on to something else. */
  private async write(asked: Promise<OpenDraft>): Promise<ComposeModel | null> {
    const turn = ++this.turn;
    const { mail, owner } = this.navigator.mailbox();
    try {
      const draft = await asked;
      if (turn !== this.turn) return null;
      const compose = new ComposeModel(mail, owner, draft, this.check);
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
    const fresh = this.navigator.list.get().messages?.find(({ id }) => id === selected?.id);
    if (fresh !== undefined && fresh !== selected) this.change({ selected: fresh });
  }
}
