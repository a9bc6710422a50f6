import type { MailSummary } from '../data/graph-message';
import { dayGroups } from '../mail/dates';
import { Store } from '../store';
import type { MessageList } from './message-list';
import { type MailRow, type Row, rowsOf } from './rows';
import { NOTHING_CHOSEN, only, type Selection, successor, within } from './selection';

export interface ListModelState {
  readonly rows: readonly Row[];
  readonly selection: Selection;
}

/** The list as it stands on the screen: its lines, which conversations are unfolded, and which lines are chosen. */
export class ListModel extends Store<ListModelState> {
  private open: ReadonlySet<string> = new Set();
  /** Of what the lines were made. */
  private laid: readonly MailSummary[] | null = null;

  constructor(
    readonly list: MessageList,
    private readonly now: () => Date,
  ) {
    super({ rows: [], selection: NOTHING_CHOSEN });
    list.subscribe(() => {
      // A long list is not made anew because a reading began or ended.
      if (list.get().messages !== this.laid) this.layOut();
    });
  }

  /** The lines that can be chosen, in their order. */
  keys(): readonly string[] {
    return this.mailRows().map(({ key }) => key);
  }

  /** The chosen lines, in the order of the list. */
  chosenRows(): readonly MailRow[] {
    const { chosen } = this.get().selection;
    return chosen.size === 0 ? [] : this.mailRows().filter(({ key }) => chosen.has(key));
  }

  /** The messages for which the chosen lines stand, each once. */
  chosenMessages(): readonly MailSummary[] {
    return [...new Set(this.chosenRows().flatMap(({ messages }) => messages))];
  }

  /** The line of a message itself, or else of its conversation; null when neither stands in the list. */
  rowOf(message: string): MailRow | null {
    const rows = this.mailRows().filter(({ messages }) => messages.some(({ id }) => id === message));
    return rows.find(({ front }) => front.id === message) ?? rows[0] ?? null;
  }

  choose(selection: Selection): void {
    this.change({ selection });
  }

  /** Puts the choice on the line that takes the place of these messages, before they go; null when none is left. */
  moveOn(going: ReadonlySet<string>): MailRow | null {
    const rows = this.mailRows();
    const keys = rows.filter(({ messages }) => messages.every(({ id }) => going.has(id))).map(({ key }) => key);
    const next = successor(this.keys(), new Set(keys));
    this.choose(next === null ? NOTHING_CHOSEN : only(next));
    return rows.find(({ key }) => key === next) ?? null;
  }

  /** Folds a conversation open or shut. */
  fold(conversation: string, isOpen: boolean): void {
    const open = new Set(this.open);
    if (isOpen) open.add(conversation);
    else open.delete(conversation);
    this.open = open;
    this.layOut();
  }

  /** The first line that shows, from which on the list is kept up to date; null at the top. */
  keepFresh(row: Row | null): void {
    const { rows } = this.get();
    const from = row === null ? -1 : rows.indexOf(row);
    // A heading stands at the message below it.
    const first = from === -1 ? undefined : rows.slice(from, from + 2).find(({ kind }) => kind === 'mail');
    this.list.inView = first?.kind === 'mail' ? first.front.receivedAt : null;
  }

  /** Something else comes in the list. */
  clear(): void {
    this.open = new Set();
    this.choose(NOTHING_CHOSEN);
  }

  /** Makes the lines of what is known, by the time that it is now. */
  layOut(): void {
    const { messages, sent, view } = this.list.get();
    this.laid = messages;
    const rows = rowsOf(messages ?? [], {
      byConversation: view.search === null && view.folder !== 'drafts',
      sent: sent.values(),
      open: this.open,
      dayOf: dayGroups(this.now()),
    });
    const keys = new Set(rows.map(({ key }) => key));
    // While another list is on its way nothing is there yet.
    const selection = messages === null ? this.get().selection : within(this.get().selection, keys);
    this.change({ rows, selection });
  }

  private mailRows(): readonly MailRow[] {
    return this.get().rows.filter((row): row is MailRow => row.kind === 'mail');
  }
}
