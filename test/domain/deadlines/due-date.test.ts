import Holidays from 'date-holidays';
import { addDays, civilDate, type CivilDate } from '../../../src/domain/deadlines/civil-date';
import { addWorkingDays, dueDate, NoOpenDayError, workingDaysBetween } from '../../../src/domain/deadlines/due-date';
import { onDutchClock } from '../../../src/domain/deadlines/dutch-time';
import { isHoliday } from '../../../src/domain/deadlines/holidays';
import { dateInWords } from '../../../src/domain/deadlines/words';
import type { CalendarSettings } from '../../../src/domain/settings/settings';

const office: CalendarSettings = { kind: 'office' };
const days = (...list: string[]): CalendarSettings => ({ kind: 'office', closedDays: list as CivilDate[] });

describe('a term in working days', () => {
  test.each<[received: string, days: number, calendar: CalendarSettings, due: string]>([
    ['2026-11-23T10:00:00+01:00', 2, office, '2026-11-25'],
    ['2026-11-23T10:00:00+01:00', 5, office, '2026-11-30'],
    ['2026-11-23T10:00:00+01:00', 10, office, '2026-12-07'],
    ['2026-12-23T10:00:00+01:00', 2, office, '2026-12-28'],
    ['2026-12-31T10:00:00+01:00', 1, office, '2027-01-04'],
    ['2027-03-24T10:00:00+01:00', 2, office, '2027-03-26'],
    ['2027-03-24T10:00:00+01:00', 2, days('2027-03-26'), '2027-03-30'],
    ['2027-05-04T10:00:00+02:00', 2, office, '2027-05-10'],
    ['2027-05-05T10:00:00+02:00', 2, days('2027-05-07'), '2027-05-12'],
    ['2025-04-25T10:00:00+02:00', 1, office, '2025-04-28'],
  ])('received %s, %i working days: due %s', (received, count, calendar, due) => {
    expect(dueDate(new Date(received), { workingDays: count }, calendar)).toBe(due);
  });

  test.each([
    ['one minute before closing time counts for that day', '2026-11-23T16:59:00+01:00', '2026-11-25'],
    ['closing time sharp counts for the next day', '2026-11-23T17:00:00+01:00', '2026-11-26'],
    ['a mail in the weekend counts for Monday', '2026-11-21T12:00:00+01:00', '2026-11-25'],
    ['a mail sent from another zone counts by the Dutch clock', '2026-11-23T23:30:00+09:00', '2026-11-25'],
    [
      'a mail just after the change to summer time counts by the Dutch clock',
      '2026-03-30T16:59:59+02:00',
      '2026-04-01',
    ],
  ])('%s', (_what, received, due) => {
    expect(dueDate(new Date(received), { workingDays: 2 }, office)).toBe(due);
  });

  test('a short Friday closes earlier', () => {
    const calendar: CalendarSettings = {
      kind: 'office',
      officeHours: { default: ['08:30', '17:00'], fri: ['08:30', '12:30'] },
    };
    expect(dueDate(new Date('2026-11-27T12:29:00+01:00'), { workingDays: 1 }, calendar)).toBe('2026-11-30');
    expect(dueDate(new Date('2026-11-27T12:30:00+01:00'), { workingDays: 1 }, calendar)).toBe('2026-12-01');
  });

  test('a calendar that never opens is an error, not an endless search', () => {
    const closed = Array.from({ length: 800 }, (_, day) => addDays(civilDate(2026, 1, 1), day));
    expect(() =>
      dueDate(new Date('2026-02-01T10:00:00+01:00'), { workingDays: 1 }, { kind: 'office', closedDays: closed }),
    ).toThrow(NoOpenDayError);
  });

  test('the working days between two days are those that were added', () => {
    const monday = civilDate(2026, 11, 23);
    for (let count = 0; count < 60; count++) {
      expect(workingDaysBetween(monday, addWorkingDays(monday, count, office), office)).toBe(count);
    }
  });
});

describe('a term that is set in a law', () => {
  test.each([
    ['ends on Good Friday: moves past Easter', '2026-03-20T10:00:00+01:00', { weeks: 2 }, '2026-04-07'],
    ['ends on a day by royal decree: moves', '2026-05-01T10:00:00+02:00', { weeks: 2 }, '2026-05-18'],
    [
      'received after office hours: that day is still day 0',
      '2026-11-23T23:00:00+01:00',
      { calendarDays: 7 },
      '2026-11-30',
    ],
  ])('%s', (_what, received, term, due) => {
    expect(dueDate(new Date(received), term, { kind: 'office', closedDays: ['2026-04-07' as CivilDate] })).toBe(due);
  });
});

describe('Dutch holidays', () => {
  const names =
    /Nieuwjaar|Tweede Paasdag|Koningsdag|Bevrijdingsdag|Hemelvaart|Tweede pinksterdag|Kerstmis|Tweede kerstdag|Pasen|Eerste kerstdag/i;
  test.each(Array.from({ length: 12 }, (_, index) => 2024 + index))('of %i are those of date-holidays', (year) => {
    const theirs = new Holidays('NL')
      .getHolidays(year, 'nl')
      .filter(({ name }) => names.test(name) && !/^(Eerste )?(Paasdag|Pinksterdag)|^Pasen|^Pinksteren/i.test(name))
      .map(({ date }) => date.slice(0, 10))
      .sort();
    const ours: string[] = [];
    for (let day = civilDate(year, 1, 1); day < civilDate(year + 1, 1, 1); day = addDays(day, 1)) {
      if (isHoliday(day, 'office')) ours.push(day);
    }
    expect(ours).toEqual([...new Set(theirs)]);
  });
});

describe('the Dutch clock', () => {
  test('agrees with Intl at every half hour of two years', () => {
    const formatter = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 30 * 60_000) {
      const { date, minutes } = onDutchClock(new Date(at));
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      expect(`${date} ${time}`).toBe(formatter.format(at));
    }
  });
});

describe('a date in words', () => {
  test.each([
    ['nl', 'nl-NL', 'woensdag 25 november 2026'],
    ['en', 'en-GB', 'Wednesday 25 November 2026'],
    ['de', 'de-DE', 'Mittwoch, 25. November 2026'],
  ] as const)('in %s', (language, _tag, words) => {
    expect(dateInWords(civilDate(2026, 11, 25), language)).toBe(words);
  });
});
