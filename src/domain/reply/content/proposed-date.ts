import { addDays, type CivilDate, dayOfWeek } from '../../deadlines/civil-date';
import { dueDate, isWorkingDay, NoOpenDayError } from '../../deadlines/due-date';
import { stepsOf } from '../../deadlines/question-terms';
import type { Weekday } from '../../team/card';
import type { ReplyContext } from '../reply';

const WEEK: readonly Weekday[] = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
/** The service norm for an answer, where a cluster has no term of its own. Rule book 3.3. */
const USUAL_TERM = { workingDays: 2 } as const;
/** A card on which no working day is left would be searched forever. */
const LONGEST_SEARCH = 31;

/** A day that can be promised: within the term of the cluster, or the first after it on which the sender works. Null when the calendar never opens. */
export function dateToPromise({
  now,
  calendar,
  sender,
  terms,
}: Pick<ReplyContext, 'now' | 'calendar' | 'sender' | 'terms'>): CivilDate | null {
  try {
    return firstDayAtWork(dueDate(now, terms?.term ?? USUAL_TERM, calendar), { calendar, sender });
  } catch (error) {
    if (error instanceof NoOpenDayError) return null;
    throw error;
  }
}

/** The last day on which any question is to be answered by the terms of the cluster, its longest one included. Null when the calendar never opens. */
export function lastDayToAnswer({
  now,
  calendar,
  terms,
}: Pick<ReplyContext, 'now' | 'calendar' | 'terms'>): CivilDate | null {
  const all = { ...terms, term: terms?.term ?? USUAL_TERM };
  try {
    return [...stepsOf('standard', all), ...stepsOf('wegwijs', all)]
      .map(({ term }) => dueDate(now, term, calendar))
      .reduce((latest, date) => (date > latest ? date : latest));
  } catch (error) {
    if (error instanceof NoOpenDayError) return null;
    throw error;
  }
}

/** The day itself, or the first after it on which the office is open and the sender works. */
export function firstDayAtWork(
  from: CivilDate,
  { calendar, sender }: Pick<ReplyContext, 'calendar' | 'sender'>,
): CivilDate {
  for (let ahead = 0; ahead < LONGEST_SEARCH; ahead++) {
    const date = addDays(from, ahead);
    if (isWorkingDay(date, calendar) && !isFreeDay(date, sender)) return date;
  }
  return from;
}

/** Whether the sender does not work on this day of the week; without days on the card nobody knows. */
export function isFreeDay(date: CivilDate, sender: ReplyContext['sender']): boolean {
  const day = WEEK[dayOfWeek(date)];
  return sender !== null && sender.workingDays.length > 0 && day !== undefined && sender.workingDays.indexOf(day) < 0;
}
