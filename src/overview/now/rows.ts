import { STANDINGS, type OpenQuestion } from '../../domain/overview/now';
import { type PersonView, viewColleague } from '../../screen/person';
import type { Cluster } from '../cluster';
import type { ClusterNow } from './now-model';

/** One open question in the list. */
export interface Row {
  readonly key: string;
  readonly cluster: Cluster;
  readonly question: OpenQuestion;
  /** Null while nobody owns it. */
  readonly person: PersonView | null;
  readonly sender: string;
  /** The domain of the owner; empty when there is none. */
  readonly domain: string;
  /** What the search box looks through, in lower case. */
  readonly searched: string;
}

/** The four numbers on top. */
export const TILES = ['nobody', 'late', 'today', 'advice'] as const;
export type Tile = (typeof TILES)[number];

export const KINDS = ['all', 'risk', 'heldBack', 'difference'] as const;
export type Kind = (typeof KINDS)[number];

export const GROUPS = ['none', 'owner', 'standing', 'domain', 'mailbox'] as const;
export type GroupBy = (typeof GROUPS)[number];

export const SORTS = ['standing', 'subject', 'sender', 'owner', 'due', 'received'] as const;
export type SortBy = (typeof SORTS)[number];

/** What somebody wants to see, and in which order. */
export interface Choice {
  readonly tile: Tile | null;
  /** As `personKey` gives it; null for everybody. */
  readonly person: string | null;
  readonly kind: Kind;
  readonly search: string;
  readonly group: GroupBy;
  readonly sort: SortBy;
  readonly descending: boolean;
}

export const EVERYTHING: Choice = {
  tile: null,
  person: null,
  kind: 'all',
  search: '',
  group: 'none',
  sort: 'standing',
  descending: false,
};

/** A part of the sorted list that stands under a heading of its own. */
export interface RowGroup {
  readonly key: string;
  readonly from: number;
  readonly count: number;
}

export function personKey(cluster: Cluster, id: string): string {
  return `${cluster.mailbox.address} ${id}`;
}

export function rowsOf(clusters: readonly ClusterNow[]): readonly Row[] {
  return clusters.flatMap(({ cluster, now }) => {
    const people = new Map<string, PersonView>();
    const domains = new Map(cluster.settings.cards.map(({ id, domain }) => [id, domain]));
    return now.questions.map((question): Row => {
      const { message, owner } = question;
      const person = owner && (people.get(owner.id) ?? viewColleague(owner, cluster.settings.cards));
      if (person) people.set(person.id, person);
      const sender = message.from ? message.from.name || message.from.address : '';
      return {
        key: `${cluster.mailbox.address} ${message.id}`,
        cluster,
        question,
        person,
        sender,
        domain: owner ? (domains.get(owner.id) ?? '') : '',
        searched: `${message.subject}\n${sender}\n${message.from?.address ?? ''}\n${person?.name ?? ''}`.toLowerCase(),
      };
    });
  });
}

/** Whether a question is among those that a number on top counts. */
export function isInTile({ owner, days, waitsFor }: OpenQuestion, tile: Tile): boolean {
  switch (tile) {
    case 'nobody':
      return owner === null;
    case 'late':
      return days !== null && days < 0;
    case 'today':
      return days === 0;
    case 'advice':
      return waitsFor.length > 0;
  }
}

/** The rows that somebody wants to see, in their order, with the groups among them; no groups for `none`. */
export function chosenRows(
  rows: readonly Row[],
  choice: Choice,
): { readonly rows: readonly Row[]; readonly groups: readonly RowGroup[] } {
  const wanted = choice.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(
    ({ question, cluster, searched }) =>
      (choice.tile === null || isInTile(question, choice.tile)) &&
      (choice.person === null || isOf(question, cluster, choice.person)) &&
      (choice.kind === 'all' || question[choice.kind] !== null) &&
      wanted.every((word) => searched.includes(word)),
  );
  const order = comparing(choice.sort);
  const sorted = [...found].sort((a, b) => (choice.descending ? order(b, a) : order(a, b)));
  if (choice.group === 'none') return { rows: sorted, groups: [] };

  const { group } = choice;
  const parts = new Map<string, Row[]>();
  for (const row of sorted) {
    const key = groupOf(row, group);
    const part = parts.get(key);
    if (part) part.push(row);
    else parts.set(key, [row]);
  }
  const place = (key: string): number => STANDINGS.findIndex((one) => one === key);
  const keys = [...parts.keys()].sort((a, b) => (group === 'standing' ? place(a) - place(b) : words.compare(a, b)));
  const groups: RowGroup[] = [];
  const all: Row[] = [];
  for (const key of keys) {
    const part = parts.get(key) ?? [];
    groups.push({ key, from: all.length, count: part.length });
    all.push(...part);
  }
  return { rows: all, groups };
}

/** Somebody's own questions, and those that wait for their advice. */
function isOf({ owner, waitsFor }: OpenQuestion, cluster: Cluster, person: string): boolean {
  return [...(owner ? [owner.id] : []), ...waitsFor].some((id) => personKey(cluster, id) === person);
}

function groupOf({ question, person, domain, cluster }: Row, group: Exclude<GroupBy, 'none'>): string {
  switch (group) {
    case 'owner':
      return person?.name ?? '';
    case 'standing':
      return question.standing;
    case 'domain':
      return domain;
    case 'mailbox':
      return cluster.mailbox.address;
  }
}

const WITHOUT_DAY = '9999';
const words = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

function comparing(sort: SortBy): (a: Row, b: Row) => number {
  const due = (a: Row, b: Row): number => {
    const [one, other] = [a.question.due ?? WITHOUT_DAY, b.question.due ?? WITHOUT_DAY];
    return one < other ? -1 : one > other ? 1 : received(a, b);
  };
  switch (sort) {
    case 'standing':
      return (a, b) => STANDINGS.indexOf(a.question.standing) - STANDINGS.indexOf(b.question.standing) || due(a, b);
    case 'subject':
      return (a, b) => words.compare(a.question.message.subject, b.question.message.subject);
    case 'sender':
      return (a, b) => words.compare(a.sender, b.sender);
    case 'owner':
      return (a, b) => words.compare(a.person?.name ?? '', b.person?.name ?? '') || due(a, b);
    case 'due':
      return due;
    case 'received':
      return received;
  }
}

function received(a: Row, b: Row): number {
  const [one, other] = [a.question.message.receivedAt, b.question.message.receivedAt];
  return one < other ? -1 : one > other ? 1 : 0;
}
