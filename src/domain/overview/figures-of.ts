import { addDays, type CivilDate } from '../deadlines/civil-date';
import type { OfficeClock } from '../deadlines/office-clock';
import type { ClusterSettings } from '../settings/settings';
import type { Figures, Group, NormId } from './figures';
import type { Measured, Measurer } from './measure';
import { isWithin, mondaysIn, type Period } from './period';
import { CHANNELS, type Channel, type LeftOutReason } from './question-facts';
import type { Steps } from './steps';
import { Tally } from './tally';

/** What figures are made of, all of it measured against the same settings. */
export interface FigureSources {
  readonly questions: readonly Measured[];
  readonly leftOut: ReadonlyArray<{ readonly receivedOn: CivilDate; readonly why: LeftOutReason }>;
  readonly settings: Pick<ClusterSettings, 'cards' | 'figuresPerPerson'>;
  readonly clock: OfficeClock;
  readonly measurer: Measurer;
}

/** A step is so many questions: a few milliseconds on a slow computer. */
const QUESTIONS_IN_STEP = 200;

/** How the cluster did in a period, as it stands now. Linear in the number of questions and of the weeks that each was open. */
export function* figuresOf(sources: FigureSources, period: Period, now: Date): Steps<Figures> {
  const counting = new Counting(sources, period, now);
  let counted = 0;
  for (const question of sources.questions) {
    counting.count(question);
    counted += 1;
    if (counted % QUESTIONS_IN_STEP === 0) yield;
  }
  return yield* counting.figures();
}

class Counting {
  private readonly today: CivilDate;
  /** The last day of the period that is not in the future. */
  private readonly end: CivilDate;
  private readonly newTally: () => Tally;
  private readonly total: Tally;
  /** Oldest first. */
  private readonly weeks: Week[];
  /** Number of the week, for each day of the period up to the end. */
  private readonly weekOf = new Map<CivilDate, number>();
  private readonly domains = new Map<string, Tally>();
  private readonly specialists = new Map<string, Tally>();
  private readonly channels = new Map<Channel, Tally>();
  /** By id of the card. */
  private readonly domainOf = new Map<string, string>();
  private readonly names = new Map<string, string>();

  constructor(
    private readonly sources: FigureSources,
    private readonly period: Period,
    now: Date,
  ) {
    const { settings, clock, measurer } = sources;
    const moment = clock.at(now);
    this.today = moment.date;
    this.end = period.until < this.today ? period.until : this.today;
    const normsLeft = (question: Measured): readonly NormId[] => measurer.normsMet(question, moment);
    this.newTally = () => new Tally({ clock, normsLeft, today: this.today });
    this.total = this.newTally();
    this.weeks = mondaysIn({ from: period.from, until: this.end }).map((key) => {
      const sunday = addDays(key, 6);
      return { key, end: sunday < this.end ? sunday : this.end, tally: this.newTally() };
    });
    this.weeks.forEach(({ key, end }, number) => {
      for (let day = key; day <= end; day = addDays(day, 1)) this.weekOf.set(day, number);
    });
    for (const { id, name, domain } of settings.cards) {
      this.domainOf.set(id, domain);
      this.names.set(id, name);
    }
  }

  count(question: Measured): void {
    const { received, doneOn, promises } = question;
    let made: readonly Tally[] | null = null;
    const groups = (): readonly Tally[] => (made = made ?? this.groupsOf(question));
    const tell = (day: CivilDate, what: (tally: Tally) => void): void => {
      if (!isWithin(this.period, day)) return;
      for (const group of groups()) what(group);
      // A promised day may lie in a week that has not come yet.
      const week = this.weeks[this.weekOf.get(day) ?? -1];
      if (week !== undefined) what(week.tally);
    };
    tell(received.date, (tally) => tally.received(question));
    if (doneOn !== null) tell(doneOn, (tally) => tally.done());
    for (const promise of promises) tell(promise.day, (tally) => tally.promised(promise));
    if (isOpenAt(question, this.end)) for (const group of groups()) group.open(question, this.end);
    // From the week in which it came, or the first, for as long as it was open.
    for (let number = this.weekOf.get(received.date) ?? 0; number < this.weeks.length; number++) {
      const week = this.weeks[number];
      if (week === undefined || !isOpenAt(question, week.end)) break;
      week.tally.open(question, week.end);
    }
  }

  *figures(): Steps<Figures> {
    const { settings, leftOut } = this.sources;
    const weeks = yield* groupsIn(this.weeks);
    const domains = yield* groupsIn(entriesOf(this.domains));
    const channels = yield* groupsIn(entriesOf(this.channels));
    const specialists = yield* groupsIn(entriesOf(this.specialists));
    const named = specialists.map((group) => ({ ...group, name: this.names.get(group.key) ?? '' }));
    return {
      period: this.period,
      total: this.total.figures(),
      weeks,
      domains: domains.sort((a, b) => (a.key === '' ? 1 : b.key === '' ? -1 : order(a.key, b.key))),
      specialists: settings.figuresPerPerson === true ? named.sort((a, b) => order(a.name, b.name)) : null,
      channels: channels.sort((a, b) => CHANNELS.indexOf(a.key) - CHANNELS.indexOf(b.key)),
      leftOut: countsOf(leftOut, this.period),
    };
  }

  /** The tallies in which the question counts, beside those of weeks. */
  private groupsOf({ facts: { owner, channel } }: Measured): readonly Tally[] {
    const groups = [this.total, this.tallyIn(this.channels, channel)];
    if (owner === null) return [...groups, this.tallyIn(this.domains, '')];
    if (!this.names.has(owner.id)) this.names.set(owner.id, owner.name);
    const domain = this.domainOf.get(owner.id) ?? '';
    return [...groups, this.tallyIn(this.domains, domain), this.tallyIn(this.specialists, owner.id)];
  }

  private tallyIn<Key extends string>(groups: Map<Key, Tally>, key: Key): Tally {
    const tally = groups.get(key) ?? this.newTally();
    groups.set(key, tally);
    return tally;
  }
}

interface Tallied<Key extends string> {
  /** Of a week its Monday. */
  readonly key: Key;
  readonly tally: Tally;
}

interface Week extends Tallied<CivilDate> {
  /** Its last day in the period that is not in the future. */
  readonly end: CivilDate;
}

/** Whether a question had come in and was not done at the end of a day. */
function isOpenAt({ received, doneOn }: Measured, day: CivilDate): boolean {
  return received.date <= day && (doneOn === null || doneOn > day);
}

function entriesOf<Key extends string>(tallies: ReadonlyMap<Key, Tally>): readonly Tallied<Key>[] {
  const entries: Tallied<Key>[] = [];
  tallies.forEach((tally, key) => entries.push({ key, tally }));
  return entries;
}

function* groupsIn<Key extends string>(tallies: readonly Tallied<Key>[]): Steps<Group<Key>[]> {
  const groups: Group<Key>[] = [];
  for (const { key, tally } of tallies) {
    groups.push({ key, figures: tally.figures() });
    yield;
  }
  return groups;
}

function countsOf(leftOut: FigureSources['leftOut'], period: Period): Figures['leftOut'] {
  const counts = { nobodyWaits: 0, unregistered: 0, unreadable: 0 };
  for (const { receivedOn, why } of leftOut) if (isWithin(period, receivedOn)) counts[why] += 1;
  return counts;
}

function order(a: string, b: string): number {
  return a.localeCompare(b, 'nl');
}
