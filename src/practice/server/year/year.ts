import { addDays, type CivilDate } from '../../../domain/deadlines/civil-date';
import { onDutchClock } from '../../../domain/deadlines/dutch-time';
import type { ClusterSettings } from '../../../domain/settings/settings';
import { instant } from '../store/message';
import { absencesOf, atMinute, inflowOf } from './calendar';
import { caseAt, LOOKED_AT_AFTER_S, type Case } from './case';
import { machineMail } from './machines';
import { seededRandom, type Random } from './random';
import { decided, FIRST_OF_CONVERSATION, heldBack } from './triage';
import type { YearTruth } from './truth';
import { entrepreneurs } from './words/people';
import type { YearMail } from './year-mail';

export interface YearOptions {
  readonly seed: number;
  readonly questions: number;
  /** So many of the last questions are still open, beside those that are in any year. */
  readonly backlog?: number;
  /** The present: the year ends here, and what was to come after it has not happened. */
  readonly until: Date;
  readonly settings: ClusterSettings;
}

/** A year of work before it is written out: what is long comes one piece at a time. */
export interface YearOfWork extends Omit<YearTruth, 'questions'> {
  /** With the absence of the year on the cards. */
  readonly settings: ClusterSettings;
  /** The questions in the order in which they came. */
  readonly cases: () => Generator<Case>;
  /** Mail of machines that stands by itself. */
  readonly machines: () => Generator<YearMail>;
}

/** How many mails of machines there are to each question. */
const MACHINES = 0.08;
/** An entrepreneur writes about so many times in a year. */
const QUESTIONS_EACH = 5;

/** Makes up a year of work in a cluster. Nothing but the options decides how it goes. */
export function generateYear({ seed, questions, backlog = 0, until, settings: before }: YearOptions): YearOfWork {
  const random = seededRandom(seed);
  const lastDay = onDutchClock(until).date;
  const firstDay = addDays(lastDay, -365);
  const absences = absencesOf(before.cards, firstDay, lastDay, random);
  const cards = before.cards.map((card) => ({
    ...card,
    absence: absences.filter((away) => away.card === card.id).map((away) => ({ from: away.from, until: away.until })),
  }));
  const settings = { ...before, cards };
  const askers = entrepreneurs(Math.max(20, Math.round(questions / QUESTIONS_EACH)), random);
  const moments = (count: number, of: Random): readonly Date[] => momentsOf(count, firstDay, until, settings, of);
  return {
    seed,
    from: instant(atMinute(firstDay, 0)),
    until: instant(until),
    term: settings.term,
    absences,
    settings,
    *cases() {
      const own = seededRandom(seed + 1);
      for (const [number, at] of moments(questions, own).entries()) {
        yield caseAt(at, { askers, until, settings, random: own, isLeftLying: number >= questions - backlog });
      }
    },
    *machines() {
      const own = seededRandom(seed + 2);
      for (const at of moments(Math.round(questions * MACHINES), own)) {
        const mail = machineMail(at, own);
        const record = heldBack(decided(mail.content, FIRST_OF_CONVERSATION, at, settings), at);
        yield { ...mail, record, content: { ...mail.content, isRead: own.chance(0.9) } };
      }
    },
  };
}

/** The moments at which mail comes in, oldest first: mostly in office hours, some in the evening and at the weekend. */
function momentsOf(
  count: number,
  from: CivilDate,
  until: Date,
  { calendar }: ClusterSettings,
  random: Random,
): readonly Date[] {
  const latest = until.getTime() - LOOKED_AT_AFTER_S.most * 1000;
  const days: (readonly [CivilDate, number])[] = [];
  for (let date = from; date <= onDutchClock(until).date; date = addDays(date, 1)) {
    days.push([date, inflowOf(date, calendar)]);
  }
  const moments: Date[] = [];
  while (moments.length < count) {
    const [begin, end] = random.weighted([
      [[9, 12], 45],
      [[12, 17], 40],
      [[17, 23], 12],
      [[6, 9], 3],
    ] as const);
    const at = atMinute(random.weighted(days), (begin + random.fraction() * (end - begin)) * 60);
    if (at.getTime() < latest) moments.push(at);
  }
  return moments.sort((a, b) => a.getTime() - b.getTime());
}
