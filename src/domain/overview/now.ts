import { addDays, type CivilDate } from '../deadlines/civil-date';
import { isWorkingDay, workingDaysBetween } from '../deadlines/due-date';
import { onDutchClock } from '../deadlines/dutch-time';
import { openPromises } from '../deadlines/open-promises';
import type { MailMessage } from '../mail/message';
import { categoryDifference, type CategoryDifference } from '../ownership/categories';
import type { Colleague } from '../ownership/record';
import type { ClusterSettings } from '../settings/settings';
import { isAvailable } from '../team/availability';
import type { KnowledgeCard } from '../team/card';
import { comingWorkingDays, loadsOf, type PersonLoad } from './load';
import { openWork, type WorkItem } from './work';

/** How pressing an open question is, most pressing first: nobody's, past its day, due today, later, without a day. */
export const STANDINGS = ['nobody', 'late', 'today', 'later', 'undated'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Advice that was asked and has not been given. */
export interface OpenAdvice {
  readonly of: Colleague;
  readonly askedBy: string;
  /** ISO 8601 instant in UTC. */
  readonly askedAt: string;
  /** Working days of the office since the day on which it was asked; 0 on that day. */
  readonly workingDays: number;
  /** The adviser is not there today. */
  readonly isAway: boolean;
}

/** Why a promised day will be missed if nobody does anything. The first that holds. */
export type RiskReason =
  /** Nobody owns the question. */
  | 'nobody'
  /** The owner is not there on any day that is left. */
  | 'ownerAway'
  /** Advice is waited for. */
  | 'advice'
  /** Today is the day. */
  | 'lastDay';

/** A promise that is about to break: its day is today or the next working day. */
export interface Risk {
  readonly day: CivilDate;
  readonly why: RiskReason;
}

/** An acknowledgement that did not go out. `reason` is the id of a rule, or one of the words of `AcknowledgementState`. */
export interface HeldBack {
  /** `person`: somebody has to decide whether it goes out. */
  readonly state: 'refused' | 'person';
  readonly reason: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}

/** One open question as the coordinator sees it. */
export interface OpenQuestion extends WorkItem {
  readonly standing: Standing;
  readonly advice: readonly OpenAdvice[];
  /** Null when nothing is about to break; what is late has broken already. */
  readonly risk: Risk | null;
  readonly heldBack: HeldBack | null;
  /** Null when the category says the same as the record. */
  readonly difference: Exclude<CategoryDifference, { readonly kind: 'same' }> | null;
}

/** The four numbers on top, which are filters too, and how many there are in all. A question may count in several. */
export interface Counts {
  readonly nobody: number;
  readonly late: number;
  readonly today: number;
  readonly advice: number;
  readonly open: number;
}

/** Everything that is open at a moment. */
export interface Now {
  readonly counts: Counts;
  /** Most pressing first, and then by day. */
  readonly questions: readonly OpenQuestion[];
  /** Everybody with a knowledge card in the order of the settings, then owners who have none. */
  readonly people: readonly PersonLoad[];
}

/**
 * Who owns what, and what is about to go wrong. `messages` are those that may be open questions, as `ClusterMailbox.work` gives them; linear in
 * their number.
 */
export function overviewNow(
  messages: readonly MailMessage[],
  settings: Pick<ClusterSettings, 'mailbox' | 'aliases' | 'calendar' | 'cards'>,
  now: Date,
): Now {
  const { date: today } = onDutchClock(now);
  const look = new Look(settings, today);
  const questions = openWork(messages, settings, today)
    .map((item) => look.at(item))
    .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
  return { counts: countsOf(questions), questions, people: loadsOf(questions, settings, today) };
}

/** Looks at one question after another with the same settings on the same day. */
class Look {
  private readonly cards = new Map<string, KnowledgeCard>();
  private readonly soon: CivilDate;
  /** Working days since a day on which advice was asked: the same few days come back time and again. */
  private readonly waited = new Map<CivilDate, number>();

  constructor(
    private readonly settings: Pick<ClusterSettings, 'calendar' | 'cards'>,
    private readonly today: CivilDate,
  ) {
    for (const card of settings.cards) this.cards.set(card.id, card);
    this.soon = comingWorkingDays(today, settings.calendar).filter((day) => day > today)[0] ?? today;
  }

  at(item: WorkItem): OpenQuestion {
    const { record, categories } = item.message;
    const difference = categoryDifference(categories, record, this.settings.cards);
    return {
      ...item,
      standing: standingOf(item),
      advice: this.adviceOf(item),
      risk: this.riskOf(item),
      heldBack: heldBackOf(item.message),
      difference: difference.kind === 'same' ? null : difference,
    };
  }

  private adviceOf({ message }: WorkItem): readonly OpenAdvice[] {
    return (message.record?.advice ?? [])
      .filter(({ answer }) => answer === null)
      .map(({ of, askedBy, askedAt }) => {
        const card = this.cards.get(of.id);
        const isAway = card !== undefined && !isAvailable(card, this.today);
        return { of, askedBy, askedAt, workingDays: this.waitedSince(askedAt), isAway };
      });
  }

  private waitedSince(askedAt: string): number {
    const instant = new Date(askedAt);
    if (Number.isNaN(instant.getTime())) return 0;
    const { date } = onDutchClock(instant);
    const known = this.waited.get(date);
    if (known !== undefined) return known;
    const days = Math.max(0, workingDaysBetween(date, this.today, this.settings.calendar));
    this.waited.set(date, days);
    return days;
  }

  private riskOf({ due, owner, waitsFor, message: { record } }: WorkItem): Risk | null {
    // The entrepreneur has to do something first.
    if (record?.waits.some(({ until }) => until === null) === true) return null;
    const promised = record ? openPromises(record).map(({ day }) => day) : [];
    const day = [...(due === null ? [] : [due]), ...promised].filter((one) => one >= this.today).sort()[0];
    if (day === undefined || day > this.soon) return null;
    if (owner === null) return { day, why: 'nobody' };
    const card = this.cards.get(owner.id);
    if (card !== undefined && !this.isThereBefore(card, day)) return { day, why: 'ownerAway' };
    if (waitsFor.length > 0) return { day, why: 'advice' };
    return day === this.today ? { day, why: 'lastDay' } : null;
  }

  /** Whether somebody works on one of the days that are left, the last included. */
  private isThereBefore(card: KnowledgeCard, last: CivilDate): boolean {
    for (let day = this.today; day <= last; day = addDays(day, 1)) {
      if (isWorkingDay(day, this.settings.calendar) && isAvailable(card, day)) return true;
    }
    return false;
  }
}

function standingOf({ owner, days }: WorkItem): Standing {
  if (owner === null) return 'nobody';
  if (days === null) return 'undated';
  return days < 0 ? 'late' : days === 0 ? 'today' : 'later';
}

function heldBackOf({ record }: MailMessage): HeldBack | null {
  const state = record?.acknowledgement ?? null;
  if (state === null || (state.state !== 'refused' && state.state !== 'person')) return null;
  return { state: state.state, reason: state.reason, at: state.at };
}

function countsOf(questions: readonly OpenQuestion[]): Counts {
  const count = (which: (question: OpenQuestion) => boolean): number => questions.filter(which).length;
  return {
    nobody: count(({ owner }) => owner === null),
    late: count(({ days }) => days !== null && days < 0),
    today: count(({ days }) => days === 0),
    advice: count(({ waitsFor }) => waitsFor.length > 0),
    open: questions.length,
  };
}
