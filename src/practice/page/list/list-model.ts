import type { MailSummary } from '../data/graph-message';
import { dayGroups } from '../mail/dates';
import { Store } from '../store';
import type { ListState, MessageList } from './message-list';
import { changedInPlace, type MailRow, type Row, rowsOf, rowWith } from './rows';
import { NOTHING_CHOSEN, only, type Selection, successor, within } from './selection';

export interface ListModelState {
  readonly rows: readonly Row[];
  readonly selection: Selection;
}

interface Lines {
  readonly rows: readonly Row[];
  readonly all: readonly MailRow[];
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** The list as it stands on the screen: its lines, which conversations are unfolded, and which lines are chosen. */
export class ListModel extends Store<ListModelState> {
  private open: ReadonlySet<string> = new Set();
  /** Of what the lines were made. */
  private laid: Pick<ListState, 'messages' | 'sent'> = { messages: null, sent: new Map() };
  private found: Lines | null = null;

  constructor(
    readonly list: MessageList,
    private readonly now: () => Date,
  ) {
    super({ rows: [], selection: NOTHING_CHOSEN });
    list.subscribe(() => {
      // A long list is not made anew because a reading began or ended, and not as a whole because a message was read.
      const { messages, sent } = list.get();
      if (messages === this.laid.messages && sent === this.laid.sent) return;
      const changed = sent === this.laid.sent ? changedInPlace(this.laid.messages, messages) : null;
      if (changed === null) this.layOut();
      else this.mend(changed);
    });
  }

  /** The lines that can be chosen, in their order. */
  keys(): readonly string[] {
    return this.lines().keys;
  }

  /** The place of each line among those that can be chosen, counted from 0. */
  places(): ReadonlyMap<string, number> {
    return this.lines().places;
  }

  line(key: string | null): MailRow | null {
    const { all, places } = this.lines();
    return key === null ? null : (all[places.get(key) ?? -1] ?? null);
  }

  /** The chosen lines, in the order of the list. */
  chosenRows(): readonly MailRow[] {
    const { places } = this.lines();
    return [...this.get().selection.chosen]
      .flatMap((key) => this.line(key) ?? [])
      .sort((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0));
  }

  /** How far the choice reaches: a list is read in parts, and only what was read can be chosen. */
  reach(): 'some' | 'all' | 'allThatIsRead' {
    if (this.get().selection.chosen.size < this.keys().length) return 'some';
    return this.list.get().hasMore ? 'allThatIsRead' : 'all';
  }

  /** The messages for which the chosen lines stand, each once. */
  chosenMessages(): readonly MailSummary[] {
    return [...new Set(this.chosenRows().flatMap(({ messages }) => messages))];
  }

  /** The line of a message itself, or else of its conversation; null when neither stands in the list. */
  rowOf(message: string): MailRow | null {
    const rows = this.lines().all.filter(({ messages }) => messages.some(({ id }) => id === message));
    return rows.find(({ front }) => front.id === message) ?? rows[0] ?? null;
  }

  choose(selection: Selection): void {
    this.change({ selection });
  }

  /** Puts the choice on the line that takes the place of these messages, before they go; null when none is left. */
  moveOn(going: ReadonlySet<string>): MailRow | null {
    const rows = this.lines().all;
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
    this.laid = { messages, sent };
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

  /** Writes messages that stay where they are anew. */
  private mend(changed: ReadonlyMap<string, MailSummary>): void {
    const { messages, sent } = this.list.get();
    this.laid = { messages, sent };
    if (changed.size === 0) return;
    this.change({ rows: this.get().rows.map((row) => rowWith(row, changed)) });
  }

  /** Looked up many times for each time that they are laid out. */
  private lines(): Lines {
    const { rows } = this.get();
    if (this.found?.rows !== rows) {
      const all = rows.filter((row): row is MailRow => row.kind === 'mail');
      const keys = all.map(({ key }) => key);
      this.found = { rows, all, keys, places: new Map(keys.map((key, index) => [key, index])) };
    }
    return this.found;
  }
}
