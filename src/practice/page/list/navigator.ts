import type { CategoryColour } from '../../../domain/team/card';
import type { MailFlag, MailSummary } from '../data/graph-message';
import type { CategoryColours } from '../data/mail-api';
import { FolderStore } from '../folders/folder-store';
import { Store } from '../store';
import { ListModel } from './list-model';
import { MailActs } from './mail-acts';
import { type ListView, MessageList } from './message-list';
import type { OpenMailbox, Place } from './place';
import type { MailRow } from './rows';
import { NOTHING_CHOSEN, only, type Selection } from './selection';

export interface NavigatorState {
  readonly place: Place;
  readonly colours: CategoryColours;
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
    super({ place: { kind: 'folder', mailbox: first.owner.address, folder: 'inbox' }, colours: new Map() });
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
    this.change({ place });
    this.model.clear();
    this.front.show(null);
    if (place.kind === 'folder') {
      void this.list.show({ folder: place.folder, filter: 'all', search: null }, this.mailbox().folders);
    }
  }

  /** Filters what is in the list, or looks for something else. */
  look(part: Partial<Pick<ListView, 'filter' | 'search'>>): void {
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
    void this.acts().move(messages, folder);
  }

  /** To the deleted items; what lies there already goes for good. */
  remove(messages: readonly MailSummary[]): void {
    if (this.list.get().view.folder !== 'deleteditems') return this.move(messages, 'deleteditems');
    this.makeRoom(messages);
    void this.acts().erase(messages);
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
