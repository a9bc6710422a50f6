import { addDays, type CivilDate } from '../deadlines/civil-date';
import { isWorkingDay } from '../deadlines/due-date';
import type { Colleague } from '../ownership/record';
import type { CalendarSettings, ClusterSettings } from '../settings/settings';
import { backupOf, isAvailable } from '../team/availability';
import type { KnowledgeCard } from '../team/card';
import type { WorkItem } from './work';

/** What lies on one person's desk, against the days on which they work. */
export interface PersonLoad extends Colleague {
  /** Null for an owner who has no knowledge card (any more). */
  readonly card: KnowledgeCard | null;
  readonly open: number;
  readonly late: number;
  readonly today: number;
  /** How many questions of others wait for this person's advice. */
  readonly adviceAsked: number;
  readonly isPresent: boolean;
  /** The next day on which they work, today included; null when that is more than a year away, or without a card. */
  readonly nextDay: CivilDate | null;
  /** Who takes over today; null when they are present, or when nobody does. */
  readonly backup: KnowledgeCard | null;
  /** Days that they work in the coming five working days of the office, today included. */
  readonly daysAhead: number;
  /** Beside what colleagues have to do in a day. `away`: open questions, and not there in the coming week. */
  readonly weight: 'light' | 'even' | 'heavy' | 'away';
}

const WEEK = 5;
const LONGEST_SEARCH_DAYS = 366;
/** Times what everybody has to do together in a day of work. */
const HEAVY = 1.5;
const LIGHT = 0.5;
/** Nobody is heavily loaded with less than this. */
const LEAST_HEAVY = 3;

/** The load of everybody with a knowledge card, in the order of the settings, and then of owners without one. */
export function loadsOf(
  items: readonly WorkItem[],
  { cards, calendar }: Pick<ClusterSettings, 'cards' | 'calendar'>,
  today: CivilDate,
): readonly PersonLoad[] {
  const week = comingWorkingDays(today, calendar);
  const tallies = new Map<string, Tally>();
  const tallyOf = ({ id, name }: Colleague): Tally => {
    const tally = tallies.get(id) ?? { id, name, open: 0, late: 0, today: 0, adviceAsked: 0 };
    tallies.set(id, tally);
    return tally;
  };
  for (const card of cards) tallyOf(card);
  for (const { owner, days, waitsFor } of items) {
    for (const id of waitsFor) {
      const asked = tallies.get(id);
      if (asked !== undefined) asked.adviceAsked += 1;
    }
    if (owner === null) continue;
    const tally = tallyOf(owner);
    tally.open += 1;
    if (days !== null && days < 0) tally.late += 1;
    if (days === 0) tally.today += 1;
  }
  const byId = new Map(cards.map((card): [string, KnowledgeCard] => [card.id, card]));
  const people: Omit<PersonLoad, 'weight'>[] = [];
  tallies.forEach((tally) => {
    const card = byId.get(tally.id) ?? null;
    const isPresent = card !== null && isWorkingDay(today, calendar) && isAvailable(card, today);
    people.push({
      ...tally,
      card,
      isPresent,
      nextDay: card === null ? null : nextDayOf(card, calendar, today),
      backup: card === null || isPresent ? null : backupOf(card, cards, today),
      daysAhead: card === null ? 0 : week.filter((day) => isAvailable(card, day)).length,
    });
  });
  const open = people.reduce((sum, person) => sum + person.open, 0);
  const days = people.reduce((sum, person) => sum + person.daysAhead, 0);
  return people.map((person) => ({ ...person, weight: weightOf(person, open / Math.max(1, days)) }));
}

interface Tally {
  readonly id: string;
  readonly name: string;
  open: number;
  late: number;
  today: number;
  adviceAsked: number;
}

function weightOf({ open, daysAhead }: Omit<PersonLoad, 'weight'>, usual: number): PersonLoad['weight'] {
  if (daysAhead === 0) return open > 0 ? 'away' : 'light';
  if (open / daysAhead > usual * HEAVY && open >= LEAST_HEAVY) return 'heavy';
  return open / daysAhead < usual * LIGHT ? 'light' : 'even';
}

/** The coming five days on which the office is open, today included; fewer, or none, when it is closed for most of a year. */
export function comingWorkingDays(today: CivilDate, calendar: CalendarSettings): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let ahead = 0; days.length < WEEK && ahead < LONGEST_SEARCH_DAYS; ahead++) {
    const day = addDays(today, ahead);
    if (isWorkingDay(day, calendar)) days.push(day);
  }
  return days;
}

function nextDayOf(card: KnowledgeCard, calendar: CalendarSettings, today: CivilDate): CivilDate | null {
  for (let ahead = 0; ahead < LONGEST_SEARCH_DAYS; ahead++) {
    const day = addDays(today, ahead);
    if (isWorkingDay(day, calendar) && isAvailable(card, day)) return day;
  }
  return null;
}
