import { applyEdits, type SourceEdit } from '../../src/domain/reply/finding';
import type { ClusterSettings } from '../../src/domain/settings/settings';
import type { KnowledgeCard } from '../../src/domain/team/card';
import {
  type OpenReply,
  type Outlook,
  OutlookError,
  type OutlookItem,
  type ReplaceOutcome,
  type ReplyHead,
  type SelectedItem,
  type TakenAttachment,
} from '../../src/outlook/port';
import type { PaneServices } from '../../src/taskpane/services';
import { MemoryCategories } from '../mailbox/memory-categories';
import { MemoryMailbox } from '../mailbox/memory-mailbox';
import { NOORDERHAGE } from '../builders/organisation';

export const CLUSTER = 'ondernemen@noorderhage.example';
export const NOW = new Date('2026-11-23T09:00:00+01:00');

function card(id: string, name: string, part: Partial<KnowledgeCard> = {}): KnowledgeCard {
  return {
    ...{ id, name, address: `${id}@noorderhage.example`, role: 'specialist', jobTitle: 'Adviseur' },
    ...{ department: 'Team Ondernemen', domain: '', expertise: [], relatedSubjects: [], absence: [], backup: null },
    ...{
      workingDays: ['ma', 'di', 'wo', 'do', 'vr'],
      colour: 'preset0',
      directNumber: '0512 00 21 34',
      languages: ['nl'],
    },
    ...part,
  };
}

export const settings: ClusterSettings = {
  v: 1,
  mailbox: { name: 'Ondernemersloket Noorderhage', address: CLUSTER },
  aliases: [],
  internalDomains: ['noorderhage.example'],
  partnerDomains: [],
  sisterMailboxes: [],
  organisation: NOORDERHAGE,
  term: { workingDays: 2 },
  calendar: { kind: 'office' },
  cards: [
    card('sanne', 'Sanne Brandsma', { domain: 'Horeca', expertise: ['terrasvergunning', 'exploitatievergunning'] }),
    card('ruben', 'Ruben van Aalst', {
      domain: 'Bouwen',
      expertise: ['omgevingsvergunning bouw'],
      colour: 'preset7',
      backup: 'sanne',
      absence: [{ from: '2026-11-20' as never, until: '2026-11-27' as never }],
    }),
  ],
  words: [],
  acknowledge: true,
};

/** Outlook takes no longer body. */
const BODY_LIMIT = 1_000_000;

/** Outlook at the port: an item, a reply that can be typed in, and what it keeps. test/contract/outlook holds it to what the real one does. */
export class StandInOutlook implements Outlook {
  readonly user = { name: 'Sanne Brandsma', address: 'sanne@noorderhage.example' };
  readonly language = 'nl-NL';
  readonly isDark = null;
  readonly kept = new Map<string, unknown>();
  readonly words = new Map<string, string>();
  keepsWords = true;
  /** Null where it does not matter: a call about a mail is then answered whether one is open or not. */
  open: OutlookItem | null = null;
  /** Set to make the next call fail. */
  failure: Error | null = null;
  /** Outlook gives no answer at all, or has no connection. */
  trouble: 'silent' | 'offline' | null = null;
  /** Runs between reading a reply and changing it, as a person who types on. */
  typing: (() => void) | null = null;
  written: OpenReply = {
    html: '',
    subject: 'RE: Terras',
    from: { name: 'Ondernemersloket Noorderhage', address: CLUSTER },
    to: [{ name: 'Wim Hoekema', address: 'wim@brasseriedewaag.example' }],
    cc: [],
    bcc: [],
  };
  opened = 0;
  readonly openedMessages: string[] = [];
  readonly openedPages: string[] = [];
  /** What is selected in the list; null when this Outlook does not tell. */
  selected: readonly SelectedItem[] | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly selectionListeners = new Set<() => void>();

  item = async (): Promise<OutlookItem> => this.answer(this.open ?? { kind: 'none' });
  reply = async (): Promise<OpenReply> => this.whileOpen('compose', () => this.written);
  openReply = async (): Promise<void> =>
    this.whileOpen('read', () => {
      this.opened += 1;
    });
  openMessage = async (id: string): Promise<void> => {
    this.openedMessages.push(id);
    this.answer(undefined);
  };
  openPage = async (address: string): Promise<void> => {
    this.openedPages.push(address);
    this.answer(undefined);
  };
  roaming = (key: string): unknown => this.kept.get(key);
  saveRoaming = async (key: string, value: unknown): Promise<void> => {
    this.connected();
    this.kept.set(key, value);
  };
  wordLeft = async (key: string): Promise<string | null> =>
    this.whileOpen('compose', () => this.words.get(key) ?? null);
  leaveWord = async (key: string, word: string): Promise<boolean> =>
    this.whileOpen('compose', () => {
      if (this.keepsWords) this.words.set(key, word);
      return this.keepsWords;
    });

  onItemChanged = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  selectedItems = async (): Promise<readonly SelectedItem[] | null> => this.answer(this.selected);

  onSelectedItemsChanged = (listener: () => void): (() => void) => {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  };

  selectItems(items: readonly SelectedItem[]): void {
    this.selected = items;
    for (const listener of this.selectionListeners) listener();
  }

  editBody = async (html: string, edits: readonly SourceEdit[]): Promise<ReplaceOutcome> =>
    this.whileOpen('compose', () => {
      this.typing?.();
      this.typing = null;
      if (html !== this.written.html) return 'changed';
      const edited = applyEdits(html, edits);
      if (edited.length > BODY_LIMIT) return 'tooLong';
      this.type(edited);
      return 'replaced';
    });

  setHead = async (head: Partial<ReplyHead>): Promise<void> =>
    this.whileOpen('compose', () => {
      this.written = { ...this.written, ...head };
    });

  takeAttachments = async (ids: readonly string[]): Promise<readonly TakenAttachment[]> =>
    this.whileOpen('compose', () => {
      this.connected();
      const all = this.written.attachments ?? [];
      this.written = { ...this.written, attachments: all.filter(({ id }) => !ids.includes(id)) };
      return all.filter(({ id }) => ids.includes(id)).map((one) => ({ ...one, content: 'aGFsbG8=' }));
    });

  putAttachments = async (taken: readonly TakenAttachment[]): Promise<void> =>
    this.whileOpen('compose', () => {
      this.connected();
      const back = taken.map(({ content: _content, ...one }) => one);
      this.written = { ...this.written, attachments: [...(this.written.attachments ?? []), ...back] };
    });

  type(html: string): void {
    this.written = { ...this.written, html };
  }

  select(item: OutlookItem): void {
    this.open = item;
    for (const listener of this.listeners) listener();
  }

  private answer<T>(value: T): T {
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
    if (this.trouble === 'silent') throw new OutlookError('timeout', 'no answer');
    return value;
  }

  /** A call about the item in front of the user, which must be one that is read, or written. */
  private whileOpen<T>(kind: 'read' | 'compose', call: () => T): T {
    this.answer(undefined);
    if (this.open !== null && this.open.kind !== kind) throw new OutlookError('itemChanged', `no item open to ${kind}`);
    return call();
  }

  /** Some things Outlook keeps at the server. */
  private connected(): void {
    this.answer(undefined);
    if (this.trouble === 'offline') throw new OutlookError('refused', 'no connection');
  }
}

/** A pane's surroundings, with a cluster mailbox in memory. */
export async function surroundings(person = 'sanne') {
  const mailbox = new MemoryMailbox(CLUSTER, () => NOW);
  await mailbox.saveSettings(settings, null);
  const outlook = new StandInOutlook();
  const categories = new MemoryCategories();
  let nonces = 0;
  const services: PaneServices = {
    outlook,
    person: async () => ({ name: '', address: `${person}@noorderhage.example` }),
    mailbox: async () => mailbox,
    ownCategories: async () => categories,
    speller: async () => ({ check: () => [] }),
    findSuggestions: async () => new Map(),
    now: () => NOW,
    newNonce: () => `nonce ${person} ${(nonces += 1)}`,
  };
  return { mailbox, outlook, categories, services };
}
