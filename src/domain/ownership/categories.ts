import type { Colleague, TriageRecord } from './record';

/** Category on a question that needs nothing more. */
export const FINISHED_CATEGORY = 'Afgehandeld';
const ASKED = 'Advies gevraagd: ';
const GIVEN = 'Advies gegeven: ';

/**
 * The categories that a record calls for, so that colleagues without Clusterpost see how a question is doing: the owner's name first,
 * whose advice was asked or given, and whether it is finished.
 */
export function categoriesOf({ owner, advice, finished }: TriageRecord): readonly string[] {
  return [
    ...(owner === null ? [] : [owner.name]),
    ...advice.map(({ of, answer }) => (answer === null ? ASKED : GIVEN) + of.name),
    ...(finished === null ? [] : [FINISHED_CATEGORY]),
  ];
}

/** The categories of a message after a change of its record. Those of other people and other programs stay as they are. */
export function categoriesAfter(
  categories: readonly string[],
  before: TriageRecord,
  after: TriageRecord,
): readonly string[] {
  const old = categoriesOf(before);
  const wanted = categoriesOf(after);
  return [...categories.filter((name) => !old.includes(name) && !wanted.includes(name)), ...wanted];
}

/** Whether what everybody sees (the category) is what Clusterpost keeps (the record): people change categories by hand. */
export type CategoryDifference =
  | { readonly kind: 'same' }
  /** The owner's category was taken off. */
  | { readonly kind: 'missing'; readonly owner: Colleague }
  /** Somebody's category was put on by hand, and the record knows of no owner. */
  | { readonly kind: 'byHand'; readonly colleagues: readonly Colleague[] };

/** Compares the categories on a message with its record. `colleagues` are all who have a knowledge card. */
export function categoryDifference(
  categories: readonly string[],
  record: TriageRecord | null,
  colleagues: readonly Colleague[],
): CategoryDifference {
  const owner = record?.owner ?? null;
  if (owner !== null) return categories.includes(owner.name) ? { kind: 'same' } : { kind: 'missing', owner };
  const byHand = colleagues.filter(({ name }) => categories.includes(name));
  return byHand.length === 0 ? { kind: 'same' } : { kind: 'byHand', colleagues: byHand };
}
