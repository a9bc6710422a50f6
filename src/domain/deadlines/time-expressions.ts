import type { CalendarSettings } from '../settings/settings';
import { onDutchClock } from './dutch-time';
import type { Moment } from './read-time';
import { TIME_READERS } from './time-readers';
import type { MailLanguage } from './words';

/** Words in a text that say when something happens. */
export interface TimeExpression extends Moment {
  /** Place in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * The time expressions of a text in the order in which they stand, read as somebody means them who writes at `now`: "vrijdag" is the first Friday
 * after today, "voor 1 december" ends on 30 November, a date without a year is the next one. Working days follow the calendar of the office.
 * Rule book 5.5.
 */
export function timeExpressionsIn(
  text: string,
  language: MailLanguage,
  now: Date,
  calendar: CalendarSettings,
): readonly TimeExpression[] {
  const clock = { now, today: onDutchClock(now).date, calendar };
  const found: TimeExpression[] = [];
  let rest = text.toLowerCase();
  // A letter that grows in small writing would shift every place behind it.
  if (rest.length !== text.length) return [];
  for (const { pattern, read } of TIME_READERS[language]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
      const [words, before = '', ...parts] = match;
      const moment = read(parts, clock);
      if (moment === null) continue;
      const start = match.index + before.length;
      const end = match.index + words.length;
      found.push({ ...moment, start, end });
      // What one reader took is not there for the next.
      rest = rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
