import { addDays } from '../../../domain/deadlines/civil-date';
import { workingDaysBetween } from '../../../domain/deadlines/due-date';
import { onDutchClock } from '../../../domain/deadlines/dutch-time';
import type { CalendarSettings } from '../../../domain/settings/settings';
import { backupOf } from '../../../domain/team/availability';
import type { KnowledgeCard } from '../../../domain/team/card';
import { workedUntil } from './calendar';
import type { Random } from './random';
import { ADVICE, ADVICE_QUESTIONS, HAND_OVER_REASONS } from './words/phrases';

/** What becomes of one question. What has not happened by the end of the year is null. */
export interface Course {
  /** Somebody of the desk who took it up first, and handed it over to the owner. */
  readonly earlier: { readonly card: KnowledgeCard; readonly since: Date; readonly why: string } | null;
  readonly owner: { readonly card: KnowledgeCard; readonly since: Date } | null;
  readonly advice: AdviceCourse | null;
  readonly answered: Date | null;
  /** The entrepreneur writes once more. `answered`: null too when thanks need no answer. */
  readonly reaction: { readonly kind: 'thanks' | 'question'; readonly at: Date; readonly answered: Date | null } | null;
  readonly done: Date | null;
}

export interface AdviceCourse {
  readonly adviser: KnowledgeCard;
  readonly asked: Date;
  readonly given: Date | null;
  readonly question: string;
  readonly answer: string;
}

export interface CourseInput {
  /** When Clusterpost has shown the question for what it is. */
  readonly seenAt: Date;
  /** Whose subject it is. */
  readonly specialist: KnowledgeCard;
  /** With their absence. */
  readonly cards: readonly KnowledgeCard[];
  readonly calendar: CalendarSettings;
  readonly until: Date;
  /** The entrepreneur knows that the cluster has the question, and so writes to it again. */
  readonly mayReact: boolean;
  readonly random: Random;
}

/** A backup steps in when the specialist would leave a question lying for longer than this. */
const PATIENCE_DAYS = 1;
/** Minutes of work in a day of office hours. */
const DAY = 480;

/** Lets one question run its course, by office hours, working days and absence of those who deal with it. */
export function courseOf(input: CourseInput): Course {
  const { cards, calendar, until, random } = input;
  const worked = (from: Date, minutes: number, who: KnowledgeCard): Date => workedUntil(from, minutes, who, calendar);
  const happened = (at: Date): Date | null => (at <= until ? at : null);

  const { card, since } = claim(input);
  if (since > until) return { earlier: null, owner: null, advice: null, answered: null, reaction: null, done: null };
  const owner = { card, since };
  const earlier = earlierOwner(input, owner);

  const adviser = random.chance(0.08) ? random.pick(cards.filter(({ id }) => id !== card.id)) : null;
  const asked = worked(since, random.duration(30), card);
  const given = adviser === null ? since : worked(asked, random.duration(200), adviser);
  const texts = { question: random.pick(ADVICE_QUESTIONS), answer: random.pick(ADVICE) };
  const advice = adviser === null || asked > until ? null : { adviser, asked, given: happened(given), ...texts };

  const effort = random.weighted([
    [25, 50],
    [200, 40],
    [700, 10],
  ]);
  // Now and then one sinks to the bottom of the pile.
  const sunk = random.chance(0.015) ? random.duration(8) * DAY : 0;
  const answered = happened(worked(given, 3 + random.duration(effort) + sunk, card));
  const taken = { earlier, owner, advice, answered };
  if (answered === null) return { ...taken, reaction: null, done: null };

  const kind = input.mayReact
    ? random.weighted([
        ['none', 70],
        ['thanks', 20],
        ['question', 10],
      ] as const)
    : 'none';
  if (kind === 'none') return { ...taken, reaction: null, done: happened(doneAfter(answered, random)) };
  const at = new Date(answered.getTime() + Math.ceil(random.duration(20 * 3600)) * 1000);
  if (at > until) return { ...taken, reaction: null, done: null };
  const again =
    kind === 'thanks' ? worked(at, 1 + random.duration(60), card) : worked(at, 3 + random.duration(180), card);
  const isAnswered = kind === 'question' && again <= until;
  return {
    ...taken,
    reaction: { kind, at, answered: isAnswered ? again : null },
    done: happened(doneAfter(again, random)),
  };
}

/** The specialist takes it up, or the backup when the specialist is not there for a while. */
function claim(input: CourseInput): { readonly card: KnowledgeCard; readonly since: Date } {
  const { seenAt, specialist, cards, calendar, random } = input;
  const isOverlooked = random.chance(0.006);
  const minutes = 1 + (isOverlooked ? (1 + random.duration(4)) * DAY : random.duration(random.chance(0.8) ? 45 : 300));
  const own = workedUntil(seenAt, minutes, specialist, calendar);
  const [today, day] = [onDutchClock(seenAt).date, onDutchClock(own).date];
  if (workingDaysBetween(today, day, calendar) <= PATIENCE_DAYS || !random.chance(0.85)) {
    return { card: specialist, since: own };
  }
  const backup = backupOf(specialist, cards, today) ?? backupOf(specialist, cards, addDays(today, 1));
  if (backup === null) return { card: specialist, since: own };
  return { card: backup, since: workedUntil(seenAt, 10 + random.duration(60), backup, calendar) };
}

/** Mail of which nobody sees at once whose it is goes by way of the desk. */
function earlierOwner(
  { seenAt, specialist, cards, calendar, random }: CourseInput,
  { card, since }: NonNullable<Course['owner']>,
): Course['earlier'] {
  const desk = cards.find(({ role }) => role === 'staff') ?? null;
  if (desk === null || desk.id === card.id || card.id !== specialist.id || !random.chance(0.12)) return null;
  const first = workedUntil(seenAt, 1 + random.duration(20), desk, calendar);
  return first < since ? { card: desk, since: first, why: random.pick(HAND_OVER_REASONS) } : null;
}

function doneAfter(at: Date, random: Random): Date {
  return new Date(at.getTime() + (20 + random.between(0, 200)) * 1000);
}
