import type { CategoryColour } from '../../../domain/team/card';
import type { MailFlag, MailSummary } from '../data/graph-message';
import type { CategoryColours } from '../data/mail-api';
import type { MailFolder } from '../data/folder-api';
import { wordsFor } from '../data/http';
import { FolderStore } from '../folders/folder-store';
import { findFolder } from '../folders/folder-tree';
import { Store } from '../store';
import { ListModel } from './list-model';
import { MailActs, type Moved } from './mail-acts';
import { type ListView, MessageList } from './message-list';
import type { OpenMailbox, Place } from './place';
import type { MailRow } from './rows';
import { NOTHING_CHOSEN, only, type Selection } from './selection';

export interface NavigatorState {
  readonly place: Place;
  readonly colours: CategoryColours;
  /** What was moved last, as long as that can be taken back. */
  readonly undo: Undo | null;
  /** The messages for which a new category is being named. */
  readonly naming: readonly MailSummary[] | null;
}

export interface Undo {
  readonly words: string;
  readonly moved: readonly Moved[];
}

/** What happens beside the list when something in it is chosen. */
export interface Front {
  /** Brings a line to the front, or nothing when none or several are chosen. */
  readonly show: (row: MailRow | null) => void;
  /** Tells what went wrong. */
  readonly complain: (words: string) => void;
}

/** Where the user is in the mailboxes, what is chosen there, and what can be done with it. */
export class Navigator extends Store<NavigatorState> {
  readonly list: MessageList;
  readonly model: ListModel;
  private readonly stores: ReadonlyMap<string, FolderStore>;

  /** @param mailboxes in which the user begins, and the others */
  constructor(
    readonly mailboxes: readonly [OpenMailbox, ...OpenMailbox[]],
    now: () => Date,
    private readonly front: Front,
  ) {
    const [first] = mailboxes;
    super({
      place: { kind: 'folder', mailbox: first.owner.address, folder: 'inbox' },
      colours: new Map(),
      undo: null,
      naming: null,
    });
    this.list = new MessageList(first.folders);
    this.model = new ListModel(this.list, now);
    this.stores = new Map(mailboxes.map(({ owner, folders }) => [owner.address, new FolderStore(folders)]));
  }

  /** The mailbox in front of the user; away from the mailboxes that in which everything begins. */
  mailbox(): OpenMailbox {
    const { place } = this.get();
    const here = this.mailboxes.find(({ owner }) => place.kind === 'folder' && owner.address === place.mailbox);
    return here ?? this.mailboxes[0];
  }

  foldersOf(mailbox: OpenMailbox): FolderStore {
    const store = this.stores.get(mailbox.owner.address);
    if (store === undefined) throw new Error(`${mailbox.owner.address} is not in the folder pane`);
    return store;
  }

  open(place: Place): void {
    this.change({ place, undo: null });
    this.model.clear();
    this.front.show(null);
    if (place.kind === 'folder') {
      void this.list.show({ folder: place.folder, filter: 'all', search: null }, this.mailbox().folders);
    }
  }

  /** Filters what is in the list, or looks for something else. */
  look(part: Partial<Pick<ListView, 'filter' | 'search'>>): void {
    this.change({ undo: null });
    this.model.clear();
    this.front.show(null);
    void this.list.show({ ...this.list.get().view, ...part });
  }

  choose(selection: Selection): void {
    this.model.choose(selection);
    const rows = this.model.chosenRows();
    const [row] = rows;
    this.front.show(rows.length === 1 && row !== undefined ? row : null);
  }

  dropChoice(): void {
    this.choose(NOTHING_CHOSEN);
  }

  markRead(messages: readonly MailSummary[], isRead: boolean): void {
    void this.acts().markRead(messages, isRead);
  }

  flag(messages: readonly MailSummary[], flag: MailFlag | null): void {
    void this.acts().flag(messages, flag);
  }

  categorise(messages: readonly MailSummary[], name: string, isOn: boolean): void {
    void this.acts().categorise(messages, name, isOn);
  }

  move(messages: readonly MailSummary[], folder: string): void {
    this.makeRoom(messages);
    void this.moveFor(messages, folder);
  }

  /** To the deleted items; what lies there already goes for good. */
  remove(messages: readonly MailSummary[]): void {
    const [gone, others] = [
      messages.filter((one) => this.isDeleted(one)),
      messages.filter((one) => !this.isDeleted(one)),
    ];
    this.makeRoom(messages);
    if (gone.length > 0) void this.acts().erase(gone);
    if (others.length > 0) void this.moveFor(others, 'deleteditems');
  }

  /** A search through the whole mailbox finds what was deleted too. */
  isDeleted({ folderId }: MailSummary): boolean {
    const { folder, search } = this.list.get().view;
    if (folder === 'deleteditems' && search?.isEverywhere !== true) return true;
    return folderId === this.folderOf('deleteditems')?.id;
  }

  /** Takes the last move back. */
  undo(): void {
    const { undo } = this.get();
    if (undo === null) return;
    this.change({ undo: null });
    void this.acts().moveBack(undo.moved);
  }

  forgetUndo(): void {
    this.change({ undo: null });
  }

  /** Something changed in the mailbox of this address; null when that may be any. */
  refresh(address: string | null): void {
    for (const mailbox of this.mailboxes) {
      if (address !== null && address !== mailbox.owner.address) continue;
      void this.foldersOf(mailbox).refresh();
      if (mailbox === this.mailbox()) void this.list.refresh();
    }
  }

  async refreshColours(): Promise<void> {
    // Without the colours the names of the categories still stand there.
    const colours = await this.mailboxes[0].mail.categoryColours().catch(() => null);
    if (colours !== null) this.change({ colours });
  }

  async addCategory(name: string, colour: CategoryColour): Promise<void> {
    await this.mailboxes[0].mail.addCategory(name, colour);
    await this.refreshColours();
  }

  /** Asks for a new category for these messages, or asks no more. */
  nameCategory(naming: readonly MailSummary[] | null): void {
    this.change({ naming });
  }

  async makeCategory(name: string, colour: CategoryColour, messages: readonly MailSummary[]): Promise<void> {
    try {
      await this.addCategory(name, colour);
    } catch (error) {
      this.front.complain(wordsFor(error));
      return;
    }
    this.categorise(messages, name, true);
  }

  async removeCategory(name: string): Promise<void> {
    await this.mailboxes[0].mail.removeCategory(name);
    await this.refreshColours();
  }

  /** A message, wherever in the mailboxes it lies; null when none of them gives it. */
  async find(id: string): Promise<{ readonly mailbox: OpenMailbox; readonly message: MailSummary } | null> {
    const here = this.mailbox();
    for (const mailbox of [here, ...this.mailboxes.filter((other) => other !== here)]) {
      const message = await mailbox.mail.summary(id).catch(() => null);
      if (message !== null) return { mailbox, message };
    }
    return null;
  }

  /** Chooses a message in the list where it stands there; a list of another mailbox makes room for the inbox of the right one. */
  goTo(mailbox: OpenMailbox, { id }: MailSummary): void {
    if (mailbox !== this.mailbox() || this.get().place.kind !== 'folder') {
      this.open({ kind: 'folder', mailbox: mailbox.owner.address, folder: 'inbox' });
    }
    const row = this.model.rowOf(id);
    this.model.choose(row === null ? NOTHING_CHOSEN : only(row.key));
  }

  private folderOf(key: string): MailFolder | null {
    return findFolder(this.foldersOf(this.mailbox()).get().folders ?? [], key);
  }

  private async moveFor(messages: readonly MailSummary[], folder: string): Promise<void> {
    const { place } = this.get();
    const name = this.folderOf(folder)?.name ?? 'een andere map';
    const moved = await this.acts().move(messages, folder);
    if (moved.length === 0 || place !== this.get().place) return;
    const what = moved.length === 1 ? 'Bericht' : `${moved.length} berichten`;
    this.change({ undo: { words: `${what} verplaatst naar ${name}.`, moved } });
  }

  private acts(): MailActs {
    return new MailActs(this.mailbox().changes, this.list, this.front.complain);
  }

  /** The choice goes on to what comes after messages that are about to leave the list. */
  private makeRoom(messages: readonly MailSummary[]): void {
    const going = new Set(messages.map(({ id }) => id));
    if (!this.model.chosenMessages().some(({ id }) => going.has(id))) return;
    this.front.show(this.model.moveOn(going));
  }
}
