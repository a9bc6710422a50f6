import { ComposeModel, type Surroundings } from './compose/compose-model';
import type { AnswerKind, OpenDraft } from './compose/draft-api';
import type { FileContent } from './data/attachment';
import type { MailSummary } from './data/graph-message';
import { wordsFor } from './data/http';
import { findFolder } from './folders/folder-tree';
import { emptyMemory, type ItemMemory } from './host/item-memory';
import type { Desk, ReadSurface, Surface, WantedMail } from './host/surface';
import { keptWith } from './data/item-api';
import type { MailContent } from './data/mail-api';
import { Navigator } from './list/navigator';
import type { OpenMailbox } from './list/place';
import type { MailRow } from './list/rows';
import { type SelectedItem, selectedItems } from './list/selected-items';
import { writtenPeople } from './mail/people';
import { prepended } from './mail/prepended';
import { closedPane, type Pane, type PinStore } from './pane/pane';
import { Conversation } from './reading/conversation';
import { Store } from './store';

export interface OutlookState {
  /** The message in front of the user; null when there is none, or when several are chosen. */
  readonly selected: MailSummary | null;
  readonly compose: ComposeModel | null;
  /** The add-in's pane, beside a message that is read and beside one that is written. */
  readonly panes: { readonly read: Pane; readonly compose: Pane };
  /** A mail is on its way out: Outlook stays where it is until that is settled. */
  readonly isSending: boolean;
  readonly problem: string | null;
}

/** What holds for all of Outlook while one person works in it. */
export interface Circumstances {
  readonly now: () => Date;
  readonly pins: PinStore;
  readonly writing: Omit<Surroundings, 'api' | 'items'>;
  /** Fetches a file that an add-in names by its address; null when Outlook cannot. */
  readonly fileAt: (address: string) => Promise<FileContent | null>;
  /** The mailbox is hidden from the address list: Outlook then gives add-ins no item at all. */
  readonly isHidden: () => boolean;
}

/** The practice Outlook in front of one person. */
export class Outlook extends Store<OutlookState> {
  readonly navigator: Navigator;
  readonly conversation = new Conversation();
  /** Rises with each message that comes to the front, so that what was asked for an earlier one is dropped. */
  private turn = 0;
  /** A second click must not make a second draft. */
  private isOpening = false;

  private content: { readonly id: string; readonly read: Promise<MailContent> } | null = null;
  /** What add-ins keep with each message, as long as this Outlook is open. */
  private readonly memories = new Map<string, ItemMemory>();

  /** @param mailboxes in which the user begins, and the others */
  constructor(
    mailboxes: readonly [OpenMailbox, ...OpenMailbox[]],
    private readonly circumstances: Circumstances,
  ) {
    const { pins } = circumstances;
    const panes = { read: closedPane('read', pins), compose: closedPane('compose', pins) };
    super({ selected: null, compose: null, panes, isSending: false, problem: null });
    this.navigator = new Navigator(mailboxes, circumstances.now, {
      show: (row) => this.show(row),
      complain: (problem) => this.change({ problem }),
    });
    this.navigator.list.subscribe(() => this.follow());
  }

  select(message: MailSummary): void {
    if (message.isDraft) {
      this.change({ selected: message, problem: null });
      void this.write(this.navigator.mailbox().drafts.open(message.id), false);
      return;
    }
    this.turn += 1;
    if (message.id !== this.get().selected?.id) this.leaveItem();
    this.leaveCompose();
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
    const { drafts } = this.navigator.mailbox();
    if (message !== null) await this.begin(() => drafts.answer(message.id, kind), html);
  }

  /** Opens a new mail, with what an add-in wants in it already. */
  async writeNew(wanted?: WantedMail): Promise<void> {
    const { drafts } = this.navigator.mailbox();
    const compose = await this.begin(() => drafts.createNew(), wanted?.html ?? '');
    if (wanted === undefined || compose === null) return;
    const { to, cc, bcc, subject } = wanted;
    compose.type({ to: writtenPeople(to), cc: writtenPeople(cc), bcc: writtenPeople(bcc), subject });
  }

  /** The draft in front of the user was sent, thrown away or put away. */
  closeCompose(): void {
    const { selected } = this.get();
    this.turn += 1;
    this.leaveCompose();
    this.change({ compose: null, selected: selected?.isDraft === true ? null : selected });
    this.refresh(this.navigator.mailbox().owner.address);
  }

  /** @param contextData for the add-in to read in the pane that opens, as JSON */
  togglePane(kind: Surface['kind'], isOpen: boolean, contextData = ''): void {
    this.changePane(kind, { isOpen, contextData });
  }

  pinPane(kind: Surface['kind'], isPinned: boolean): void {
    this.circumstances.pins.keep(kind, isPinned);
    this.changePane(kind, { isPinned });
  }

  dismissProblem(): void {
    this.change({ problem: null });
  }

  /** What an add-in sees in front of the user. */
  readonly surface = (): Surface | null => {
    const { compose, selected } = this.get();
    if (this.circumstances.isHidden()) return null;
    if (compose !== null) return compose.surface;
    return selected === null || selected.isDraft ? null : this.readSurface(selected);
  };

  /** The messages that are chosen in the list, as Office tells an add-in of them. */
  readonly selectedItems = (): readonly SelectedItem[] =>
    this.circumstances.isHidden() ? [] : selectedItems(this.navigator.model.chosenMessages());

  /** What add-ins keep with a message. */
  memoryOf({ id }: MailSummary): ItemMemory {
    const memory = this.memories.get(id) ?? emptyMemory();
    this.memories.set(id, memory);
    return memory;
  }

  /** What an add-in may have Outlook do, whatever is in front of the user. */
  readonly desk: Desk = {
    openMessage: (id) => this.openMessage(id),
    openNew: (mail) => void this.writeNew(mail),
    messageFile: async (id) => {
      const found = await this.navigator.find(id);
      return found === null ? null : found.mailbox.mail.file(id);
    },
    fileAt: (address) => this.circumstances.fileAt(address).catch(() => null),
    masterCategories: () => this.navigator.mailboxes[0].mail.categoryColours(),
    addMasterCategory: (name, colour) => this.navigator.addCategory(name, colour),
    removeMasterCategory: (name) => this.navigator.removeCategory(name),
  };

  /** Brings a message to the front wherever it lies, as long as the user may read it. */
  private async openMessage(id: string): Promise<void> {
    const turn = ++this.turn;
    const found = await this.navigator.find(id);
    if (turn !== this.turn || this.get().isSending) return;
    if (found === null) {
      this.change({ problem: 'Dit bericht is er niet meer, of je mag het niet lezen.' });
      return;
    }
    this.navigator.goTo(found.mailbox, found.message);
    this.select(found.message);
  }

  /** The text and files of the message in front of the user, read once. */
  private contentOf({ id }: MailSummary): Promise<MailContent> {
    if (this.content?.id !== id) {
      const { mail } = this.navigator.mailbox();
      this.content = { id, read: mail.read(id) };
    }
    return this.content.read;
  }

  /** Another message comes to the front: a pane that is not pinned closes. */
  private leaveItem(): void {
    if (!this.get().panes.read.isPinned) this.changePane('read', { isOpen: false });
  }

  private changePane(kind: Surface['kind'], part: Partial<Pane>): void {
    const { panes } = this.get();
    this.change({ panes: { ...panes, [kind]: { ...panes[kind], ...part } } });
  }

  /** Opens a draft that is made for it; a second click while that lasts makes no second one. */
  private async begin(create: () => Promise<OpenDraft>, html: string): Promise<ComposeModel | null> {
    if (this.isOpening) return null;
    this.isOpening = true;
    const compose = await this.write(create(), true);
    this.isOpening = false;
    if (html !== '') compose?.showHtml(prepended(compose.currentHtml(), html));
    compose?.begin();
    return compose;
  }

  private readSurface(message: MailSummary): ReadSurface {
    const { id, conversationId, internetMessageId, subject, from, to, cc, receivedAt, hasAttachments } = message;
    const { mail, items } = this.navigator.mailbox();
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
      memory: this.memoryOf(message),
      kept: keptWith(items, id),
      hasAttachments,
      content: () => this.contentOf(message),
      headers: () => mail.headers(id),
      openReply: (html, toAll) => void this.answer(toAll ? 'replyAll' : 'reply', html),
    };
  }

  /** A line of the list was chosen, and with it everything for which it stands is read. */
  private show(row: MailRow | null): void {
    if (row === null) {
      this.turn += 1;
      this.leaveCompose();
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
  private async write(asked: Promise<OpenDraft>, isNew: boolean): Promise<ComposeModel | null> {
    const turn = ++this.turn;
    const { drafts, items } = this.navigator.mailbox();
    try {
      const draft = await asked;
      if (turn !== this.turn) return null;
      const compose = new ComposeModel({ ...this.circumstances.writing, api: drafts, items }, draft, isNew);
      compose.subscribe(() => this.followSending(compose));
      this.leaveCompose();
      this.change({ compose, problem: null });
      return compose;
    } catch (error) {
      if (turn === this.turn) this.change({ problem: wordsFor(error) });
      return null;
    }
  }

  /** Something else comes in place of a mail that is written: nothing leaves that nobody watches, and nobody waits for it. */
  private leaveCompose(): void {
    this.get().compose?.leave();
    if (this.get().isSending) this.change({ isSending: false });
  }

  private followSending(compose: ComposeModel): void {
    if (compose !== this.get().compose) return;
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
