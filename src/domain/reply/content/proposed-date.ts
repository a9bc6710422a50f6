import { addDays, type CivilDate, dayOfWeek } from '../../deadlines/civil-date';
import { dueDate, isWorkingDay, NoOpenDayError } from '../../deadlines/due-date';
import type { Weekday } from '../../team/card';
import type { ReplyContext } from '../reply';

const WEEK: readonly Weekday[] = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
/** The service norm for an answer. Rule book 3.3. */
const WORKING_DAYS = 2;
/** A card on which no working day is left would be searched forever. */
const LONGEST_SEARCH = 31;

/** A day that can be promised: two working days ahead, or the first after it on which the sender works. Null when the calendar never opens. */
export function dateToPromise({
  now,
  calendar,
  sender,
}: Pick<ReplyContext, 'now' | 'calendar' | 'sender'>): CivilDate | null {
  try {
    return firstDayAtWork(dueDate(now, { workingDays: WORKING_DAYS }, calendar), { calendar, sender });
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
