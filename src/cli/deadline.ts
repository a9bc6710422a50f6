import { parseCivilDate, type CivilDate } from '../domain/deadlines/civil-date';
import { dueDate, NoOpenDayError } from '../domain/deadlines/due-date';
import type { CalendarSettings, OfficeHours, ResponseTerm } from '../domain/settings/settings';
import { InputError, type Command } from './command';
import { listAt, momentAt, objectAt, textAt } from './input';
import { dateOf, USUAL_CALENDAR, USUAL_TERM } from './mail-context';

/** `deadline`: by which day must an answer be there, given when the mail came and how long an answer may take? */
export const deadline: Command = {
  name: 'deadline',
  usage: 'de dag waarop een antwoord er uiterlijk moet zijn',
  jsonl(input) {
    const { start, term, calendar } = objectAt(input, 'regel');
    return dueFor(momentAt(start, 'start'), termAt(term, 'term'), calendarAt(calendar, 'calendar'));
  },
  mail: (mail, settings) => dueFor(dateOf(mail), settings?.term ?? USUAL_TERM, settings?.calendar ?? USUAL_CALENDAR),
};

function dueFor(start: Date, term: ResponseTerm, calendar: CalendarSettings) {
  return { due: orNoOpenDay(() => dueDate(start, term, calendar)) };
}

/** Runs a calculation. @throws InputError when the calendar never opens */
export function orNoOpenDay<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof NoOpenDayError)) throw error;
    throw new InputError(
      'no-open-day',
      'Op deze kalender is een jaar lang geen dag open: controleer de gesloten dagen.',
    );
  }
}

/** Reads a response term. @throws InputError when it is none of the four kinds */
export function termAt(value: unknown, field: string): ResponseTerm {
  const term = objectAt(value, field);
  for (const kind of ['workingDays', 'calendarDays', 'weeks'] as const) {
    const count = term[kind];
    if (count === undefined) continue;
    if (typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 3660) {
      return { [kind]: count } as unknown as ResponseTerm;
    }
    throw new InputError('invalid-term', `"${field}.${kind}" moet een heel getal van 0 tot 3660 zijn.`);
  }
  if (term.sameDay === true) return { sameDay: true };
  throw new InputError('invalid-term', `"${field}" moet workingDays, calendarDays, weeks of sameDay hebben.`);
}

/** Reads the calendar of an office; without one: the office calendar, closing at 17.00 uur. */
export function calendarAt(value: unknown, field: string): CalendarSettings {
  if (value === undefined || value === null) return { kind: 'office' };
  const { kind = 'office', closedDays, officeHours } = objectAt(value, field);
  if (kind !== 'office' && kind !== 'statutory') {
    throw new InputError('invalid-field', `"${field}.kind" moet "office" of "statutory" zijn.`);
  }
  return {
    kind,
    closedDays: listAt(closedDays, `${field}.closedDays`, dayAt),
    ...(officeHours === undefined || officeHours === null
      ? {}
      : { officeHours: hoursAt(officeHours, `${field}.officeHours`) }),
  };
}

function dayAt(value: unknown, field: string): CivilDate {
  const day = parseCivilDate(textAt(value, field));
  if (day === null) throw new InputError('invalid-date', `"${field}" moet een bestaande dag zijn, zoals 2026-12-24.`);
  return day;
}

function hoursAt(value: unknown, field: string): NonNullable<CalendarSettings['officeHours']> {
  const hours: Record<string, OfficeHours> = {};
  for (const [day, span] of Object.entries(objectAt(value, field))) {
    if (!['default', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].includes(day)) {
      throw new InputError('invalid-field', `"${field}.${day}" is geen dag: gebruik default of mon t/m sun.`);
    }
    const [open, close, ...rest] = listAt(span, `${field}.${day}`, textAt);
    if (open === undefined || close === undefined || rest.length > 0 || ![open, close].every(isTime)) {
      throw new InputError(
        'invalid-field',
        `"${field}.${day}" moet openings- en sluitingstijd zijn, zoals ["08:30","17:00"].`,
      );
    }
    hours[day] = [open, close];
  }
  return hours;
}

const isTime = (text: string): boolean => /^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
