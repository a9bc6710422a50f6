import type { CivilDate } from '../deadlines/civil-date';
import type { Colleague } from '../ownership/record';
import { backupOf, isAbsent } from '../team/availability';
import type { KnowledgeCard } from '../team/card';
import type { WorkItem } from './work';

/** The open questions that should change hands because somebody went away or came back. */
export interface Handover {
  /** `away`: from somebody who is away to the backup. `back`: from whoever stood in to the owner. */
  readonly kind: 'away' | 'back';
  /** Who is away, or is back. */
  readonly person: KnowledgeCard;
  /** `away`: who takes over; null when nobody does. `back`: null. */
  readonly to: Colleague | null;
  readonly items: readonly WorkItem[];
}

/**
 * What is to be handed over on a day, by person. An absence that ended gives its questions back; one whose backup is away too goes to the next backup.
 * Mailbox rules F5.
 */
export function handovers(
  items: readonly WorkItem[],
  cards: readonly KnowledgeCard[],
  day: CivilDate,
): readonly Handover[] {
  const found: Handover[] = [];
  for (const person of cards) {
    if (isAbsent(person, day)) {
      const owned = items.filter(({ owner }) => owner !== null && owner.id === person.id);
      const backup = backupOf(person, cards, day);
      const to = backup === null ? null : { id: backup.id, name: backup.name };
      if (owned.length > 0) found.push({ kind: 'away', person, to, items: owned });
    } else {
      const lent = items.filter(({ message: { record } }) => record !== null && record.standsInFor?.id === person.id);
      if (lent.length > 0) found.push({ kind: 'back', person, to: null, items: lent });
    }
  }
  return found;
}

/** Whether a handover is for this person to carry out: their own, one that comes to them, or anybody's for the coordinator. */
export function concerns({ kind, person, to, items }: Handover, me: Pick<KnowledgeCard, 'id' | 'role'>): boolean {
  if (me.role === 'coordinator' || person.id === me.id) return true;
  return kind === 'away'
    ? to !== null && to.id === me.id
    : items.every(({ owner }) => owner !== null && owner.id === me.id);
}
