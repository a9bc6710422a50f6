import type { CivilDate } from '../deadlines/civil-date';
import { dueDate } from '../deadlines/due-date';
import { DAY_MS, type OfficeClock, type OfficeMoment } from '../deadlines/office-clock';
import type { ClusterSettings } from '../settings/settings';
import { NORMS, type NormId, type TimeId } from './figures';
import type { QuestionFacts } from './question-facts';

/** What became of one of the times of a question. */
export type MeasuredTime =
  /** `minutes`: in office hours. `within`: the norms that it met. */
  | { readonly state: 'happened'; readonly minutes: number; readonly within: readonly NormId[] }
  | { readonly state: 'waiting' }
  /** It is not to happen. */
  | { readonly state: 'notMeant' };

/** One question, measured once: nothing in it changes as time goes by. */
export interface Measured {
  readonly facts: QuestionFacts;
  readonly received: OfficeMoment;
  readonly doneOn: CivilDate | null;
  readonly times: Readonly<Record<TimeId, MeasuredTime>>;
  /** The last days on which the norms in days are met. */
  readonly lastDays: LastDays;
  /** Every day that was promised, with the day on which it was kept. */
  readonly promises: ReadonlyArray<{ readonly day: CivilDate; readonly keptOn: CivilDate | null }>;
}

type LastDays = Readonly<Record<Exclude<NormId, 'day'>, CivilDate>>;

const TWO_DAYS = { workingDays: 2 };
const MINUTE_MS = 60_000;

/** Measures questions against one calendar and one term. */
export class Measurer {
  /** The same for all that comes in on one side of closing time on one day. */
  private readonly lastDays = new Map<string, LastDays>();

  constructor(
    private readonly settings: Pick<ClusterSettings, 'calendar' | 'term'>,
    private readonly clock: OfficeClock,
  ) {}

  /** @throws NoOpenDayError when the calendar is closed for a year on end */
  measured(facts: QuestionFacts): Measured {
    const at = (instant: string | null): OfficeMoment | null => (instant === null ? null : this.at(instant));
    const received = this.at(facts.receivedAt);
    const [acknowledged, answered, done] = [at(facts.acknowledgedAt), at(facts.answeredAt), at(facts.doneAt)];
    const question = { received, lastDays: this.lastDaysOf(facts.receivedAt, received) };
    const time = (happened: OfficeMoment | null, isMeant: boolean): MeasuredTime => {
      if (happened === null) return { state: isMeant ? 'waiting' : 'notMeant' };
      const minutes = Math.max(0, happened.officeMs - received.officeMs) / MINUTE_MS;
      return { state: 'happened', minutes, within: this.normsMet(question, happened) };
    };
    return {
      ...question,
      facts,
      doneOn: done?.date ?? null,
      times: {
        acknowledgement: time(acknowledged, !facts.isHeldBack),
        // Done without a mail, such as after a telephone call.
        firstAnswer: time(answered, done === null),
        done: time(done, true),
      },
      promises: [
        ...daysTold(facts).map((day) => ({ day, keptOn: (answered ?? done)?.date ?? null })),
        ...facts.promises.map(({ day, keptAt }) => ({ day, keptOn: (at(keptAt) ?? done)?.date ?? null })),
      ],
    };
  }

  /** The norms that are met by what happens at a moment. Those that it does not meet are past by then. */
  normsMet({ received, lastDays }: Pick<Measured, 'received' | 'lastDays'>, at: OfficeMoment): readonly NormId[] {
    return NORMS.filter((norm) =>
      norm === 'day' ? at.openDayMs - received.openDayMs <= DAY_MS : at.date <= lastDays[norm],
    );
  }

  private at(instant: string): OfficeMoment {
    return this.clock.at(new Date(instant));
  }

  private lastDaysOf(receivedAt: string, { date, hasClosed }: OfficeMoment): LastDays {
    const { calendar, term } = this.settings;
    const key = `${date} ${hasClosed}`;
    const known = this.lastDays.get(key);
    if (known !== undefined) return known;
    const received = new Date(receivedAt);
    const days = { twoDays: dueDate(received, TWO_DAYS, calendar), term: dueDate(received, term, calendar) };
    this.lastDays.set(key, days);
    return days;
  }
}

/** The days by which there would be an answer, each once. */
function daysTold({ due, postponed }: QuestionFacts): readonly CivilDate[] {
  return [...(due === null ? [] : [due]), ...postponed.filter((day) => day !== due)];
}
