import Holidays from 'date-holidays';
import { assert, date, integer, property } from 'fast-check';
import { addDays, civilDate, type CivilDate } from '../../../src/domain/deadlines/civil-date';
import {
  addWorkingDays,
  dueDate,
  isWorkingDay,
  NoOpenDayError,
  workingDaysBetween,
} from '../../../src/domain/deadlines/due-date';
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

  test.each([
    ['before opening time counts for that day', '2026-11-23T06:00:00+01:00', '2026-11-23'],
    ['at closing time the next day is meant', '2026-11-23T17:00:00+01:00', '2026-11-24'],
    ['on Friday evening Monday is meant', '2026-11-27T18:00:00+01:00', '2026-11-30'],
    [
      'on Christmas Eve after closing time the first day after Christmas is meant',
      '2026-12-24T18:00:00+01:00',
      '2026-12-28',
    ],
  ])('the same day: %s', (_what, received, due) => {
    expect(dueDate(new Date(received), { sameDay: true }, office)).toBe(due);
    expect(dueDate(new Date(received), { workingDays: 0 }, office)).toBe(due);
  });

  test.each([
    ['the day before summer time begins', '2026-03-27T16:59:00+01:00', '2026-03-31'],
    ['the night in which summer time begins', '2026-03-29T03:30:00+02:00', '2026-04-01'],
    ['the hour that comes twice', '2026-10-25T02:30:00+01:00', '2026-10-28'],
    ['closing time on the first day of winter time', '2026-10-26T17:00:00+01:00', '2026-10-29'],
    ['a moment that is still yesterday in UTC', '2026-07-07T00:30:00+02:00', '2026-07-09'],
  ])('around the change of the clock: %s', (_what, received, due) => {
    expect(dueDate(new Date(received), { workingDays: 2 }, office)).toBe(due);
  });

  test('in 2025 Koningsdag is on Saturday the 26th, and in 2031 too', () => {
    expect(isHoliday(civilDate(2025, 4, 26), 'office')).toBe(true);
    expect(isHoliday(civilDate(2025, 4, 27), 'office')).toBe(false);
    expect(isHoliday(civilDate(2031, 4, 26), 'office')).toBe(true);
    expect(isHoliday(civilDate(2031, 4, 27), 'office')).toBe(false);
  });

  test('an office that opens on Saturday counts it', () => {
    const calendar: CalendarSettings = { kind: 'office', officeHours: { sat: ['10:00', '14:00'] } };
    expect(dueDate(new Date('2026-11-27T10:00:00+01:00'), { workingDays: 1 }, calendar)).toBe('2026-11-28');
    expect(dueDate(new Date('2026-11-28T14:00:00+01:00'), { sameDay: true }, calendar)).toBe('2026-11-30');
  });

  test('an office that is open until midnight takes mail until midnight', () => {
    const calendar: CalendarSettings = { kind: 'office', officeHours: { default: ['00:00', '24:00'] } };
    expect(dueDate(new Date('2026-11-23T23:59:59+01:00'), { sameDay: true }, calendar)).toBe('2026-11-23');
    expect(dueDate(new Date('2026-11-24T00:00:00+01:00'), { sameDay: true }, calendar)).toBe('2026-11-24');
  });

  test('an answer is never due on a day that the office is closed, nor sooner than so many days', () => {
    const anyMoment = date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2035-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    assert(
      property(anyMoment, integer({ min: 0, max: 40 }), (received, count) => {
        const due = dueDate(received, { workingDays: count }, office);
        expect(isWorkingDay(due, office)).toBe(true);
        expect(due >= onDutchClock(received).date).toBe(true);
        expect(dueDate(received, { workingDays: count + 1 }, office) > due).toBe(true);
      }),
    );
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
  const CLOSED = ['2026-04-07', '2026-11-23'] as CivilDate[];

  test.each([
    ...['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30', '2026-01-02', '2026-05-15', '2027-05-07'],
    ...['2028-04-28', '2028-05-26'],
  ])('%s counts by royal decree, though the office is open', (day) => {
    expect(isHoliday(day as CivilDate, 'statutory')).toBe(true);
    expect(isHoliday(day as CivilDate, 'office')).toBe(false);
  });

  test('in working days passes over Good Friday, but not over a local closing day', () => {
    const calendar: CalendarSettings = { kind: 'statutory', closedDays: CLOSED };
    expect(dueDate(new Date('2026-04-02T10:00:00+02:00'), { workingDays: 1 }, calendar)).toBe('2026-04-07');
  });

  test.each([
    ['ends on Good Friday: moves past Easter', '2026-03-20T10:00:00+01:00', { weeks: 2 }, '2026-04-07'],
    ['ends on a day by royal decree: moves', '2026-05-01T10:00:00+02:00', { weeks: 2 }, '2026-05-18'],
    ['ends on Saturday: moves to Monday', '2026-11-14T10:00:00+01:00', { weeks: 2 }, '2026-11-30'],
    [
      'ends on Christmas Day before a weekend: moves to Monday',
      '2026-12-11T10:00:00+01:00',
      { weeks: 2 },
      '2026-12-28',
    ],
    ['ends on the day after Ascension Day 2026', '2026-05-08T10:00:00+02:00', { calendarDays: 7 }, '2026-05-18'],
    ['ends on the second day of 2026', '2025-12-26T10:00:00+01:00', { weeks: 1 }, '2026-01-05'],
    ['ends on Good Friday 2027, with Easter behind it', '2027-03-12T10:00:00+01:00', { weeks: 2 }, '2027-03-30'],
    ['ends on a local closing day: stays', '2026-11-16T10:00:00+01:00', { weeks: 1 }, '2026-11-23'],
    ['has no days: ends on the day itself', '2026-11-23T23:59:00+01:00', { calendarDays: 0 }, '2026-11-23'],
    [
      'received after office hours: that day is still day 0',
      '2026-11-23T23:00:00+01:00',
      { calendarDays: 7 },
      '2026-11-30',
    ],
  ])('%s', (_what, received, term, due) => {
    expect(dueDate(new Date(received), term, { kind: 'office', closedDays: CLOSED })).toBe(due);
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

describe('the days on which both calendars rest', () => {
  // Tweede Paasdag, Koningsdag, Hemelvaart, Tweede Pinksterdag; and Goede Vrijdag, which is an ordinary day at the office.
  test.each([
    [2024, '04-01', '04-27', '05-09', '05-20', '03-29'],
    [2025, '04-21', '04-26', '05-29', '06-09', '04-18'],
    [2026, '04-06', '04-27', '05-14', '05-25', '04-03'],
    [2027, '03-29', '04-27', '05-06', '05-17', '03-26'],
    [2028, '04-17', '04-27', '05-25', '06-05', '04-14'],
    [2029, '04-02', '04-27', '05-10', '05-21', '03-30'],
    [2030, '04-22', '04-27', '05-30', '06-10', '04-19'],
    [2031, '04-14', '04-26', '05-22', '06-02', '04-11'],
    [2032, '03-29', '04-27', '05-06', '05-17', '03-26'],
    [2033, '04-18', '04-27', '05-26', '06-06', '04-15'],
    [2034, '04-10', '04-27', '05-18', '05-29', '04-07'],
    [2035, '03-26', '04-27', '05-03', '05-14', '03-23'],
  ])('in %i', (year, ...moving) => {
    const goodFriday = moving[4] ?? '';
    const both = ['01-01', '05-05', '12-25', '12-26', ...moving.slice(0, 4)];
    for (const day of both.map((one) => `${year}-${one}` as CivilDate)) {
      expect([day, isHoliday(day, 'office'), isHoliday(day, 'statutory')]).toEqual([day, true, true]);
    }
    expect(isHoliday(`${year}-${goodFriday}` as CivilDate, 'office')).toBe(false);
    expect(isHoliday(`${year}-${goodFriday}` as CivilDate, 'statutory')).toBe(true);
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
