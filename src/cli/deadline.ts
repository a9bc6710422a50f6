import { parseCivilDate, type CivilDate } from '../domain/deadlines/civil-date';
import { NoOpenDayError } from '../domain/deadlines/due-date';
import { pausedDue, type Wait } from '../domain/deadlines/paused-due';
import type { CalendarSettings, OfficeHours, ResponseTerm } from '../domain/settings/settings';
import { InputError, type Command } from './command';
import { listAt, momentAt, objectAt, textAt } from './input';
import { dateOf, USUAL_CALENDAR, USUAL_TERM } from './mail-context';

/** `deadline`: by which day must an answer be there, given when the mail came and how long an answer may take? */
export const deadline: Command = {
  name: 'deadline',
  usage: 'de dag waarop een antwoord er uiterlijk moet zijn',
  jsonl(input) {
    const { start, term, calendar, waits, now } = objectAt(input, 'regel');
    const received = momentAt(start, 'start');
    const at = now === undefined || now === null ? received : momentAt(now, 'now');
    const paused = listAt(waits, 'waits', waitAt);
    return dueFor(received, termAt(term, 'term'), calendarAt(calendar, 'calendar'), paused, at);
  },
  mail: (mail, settings) => {
    const received = dateOf(mail);
    return dueFor(received, settings?.term ?? USUAL_TERM, settings?.calendar ?? USUAL_CALENDAR, [], received);
  },
};

function dueFor(start: Date, term: ResponseTerm, calendar: CalendarSettings, waits: readonly Wait[], now: Date) {
  return { due: orNoOpenDay(() => pausedDue(start, term, calendar, waits, now)) };
}

/** A time in which the entrepreneur was waited for; without an end it lasts. */
function waitAt(value: unknown, field: string): Wait {
  const { from, until } = objectAt(value, field);
  return {
    from: momentAt(from, `${field}.from`).toISOString(),
    until: until === undefined || until === null ? null : momentAt(until, `${field}.until`).toISOString(),
  };
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
  const { kind = 'office', closedDays, openDays, halfDays, officeHours } = objectAt(value, field);
  if (kind !== 'office' && kind !== 'statutory') {
    throw new InputError('invalid-field', `"${field}.kind" moet "office" of "statutory" zijn.`);
  }
  return {
    kind,
    closedDays: listAt(closedDays, `${field}.closedDays`, dayAt),
    openDays: listAt(openDays, `${field}.openDays`, dayAt),
    halfDays: listAt(halfDays, `${field}.halfDays`, (one, at) => {
      const { day, hours } = objectAt(one, at);
      return { day: dayAt(day, `${at}.day`), hours: spanAt(hours, `${at}.hours`) };
    }),
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
    hours[day] = spanAt(span, `${field}.${day}`);
  }
  return hours;
}

function spanAt(value: unknown, field: string): OfficeHours {
  const [open, close, ...rest] = listAt(value, field, textAt);
  if (open === undefined || close === undefined || rest.length > 0 || ![open, close].every(isTime)) {
    throw new InputError('invalid-field', `"${field}" moet openings- en sluitingstijd zijn, zoals ["08:30","17:00"].`);
  }
  return [open, close];
}

const isTime = (text: string): boolean => /^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
