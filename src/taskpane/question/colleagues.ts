import type { CivilDate } from '../../domain/deadlines/civil-date';
import { backupOf, isAvailable } from '../../domain/team/availability';
import type { KnowledgeCard } from '../../domain/team/card';
import type { Cluster } from '../cluster';
import { type PersonView, viewPerson } from '../../screen/person';

/** A colleague to whom a question can go. */
export interface ColleagueView {
  readonly person: PersonView;
  readonly domain: string;
  /** Null when this colleague is there today. */
  readonly absence: AbsenceView | null;
}

export interface AbsenceView {
  /** Name of who takes over; null when nobody does. */
  readonly backup: string | null;
}

/** Everybody with a knowledge card but the person behind the screen, by name. */
export function viewColleagues({ settings, card }: Cluster, today: CivilDate): readonly ColleagueView[] {
  return settings.cards
    .filter(({ id }) => id !== card?.id)
    .map((one) => ({ person: viewPerson(one), domain: one.domain, absence: viewAbsence(one, settings.cards, today) }))
    .sort((a, b) => a.person.name.localeCompare(b.person.name, 'nl'));
}

/** Null when the colleague is there on that day. */
export function viewAbsence(
  card: KnowledgeCard,
  cards: readonly KnowledgeCard[],
  today: CivilDate,
): AbsenceView | null {
  return isAvailable(card, today) ? null : { backup: backupOf(card, cards, today)?.name ?? null };
}
