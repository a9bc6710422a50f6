import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import Holidays from 'date-holidays';
import { dueDate } from '../../../src/domain/deadlines/due-date';
import type { ResponseTerm } from '../../../src/domain/settings/settings';
import { momentsOfTwelveYears } from './moments.mjs';

/*
 * Every day of twelve years against another way of counting: the holidays are those of date-holidays, the clock is Intl's, and a term is a step along
 * the list of all open days instead of a walk over the calendar.
 */

const OFF =
  /^(Nieuwjaar|Tweede Paasdag|Koningsdag|Bevrijdingsdag|Hemelvaartsdag|Tweede Pinksterdag|Kerstmis|Eerste Kerstdag|Tweede Kerstdag)$/i;
const BY_LAW = /^Goede Vrijdag$/i;
/** Besluiten of the years around: Staatscourant, "Gelijkstelling van dagen met algemeen erkende feestdagen". */
const DECREED = [
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
];

const formatter = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});
const MOMENTS = momentsOfTwelveYears().map((at) => {
  const [day = '', time = ''] = formatter.format(at).split(' ');
  return { received: new Date(at), day, time };
});

/** The days from 2024 up to 2037 on which `isOff` does not hold. */
function openDays(isOff: (name: string) => boolean, decreed: readonly string[]): readonly string[] {
  const calendar = new Holidays('NL');
  const off = new Set(decreed);
  for (let year = 2024; year < 2037; year++) {
    for (const { name, date } of calendar.getHolidays(year, 'nl')) if (isOff(name)) off.add(date.slice(0, 10));
  }
  const days: string[] = [];
  for (let at = Date.UTC(2024, 0, 1, 12); at < Date.UTC(2037, 0, 1); at += 86_400_000) {
    const day = new Date(at);
    if (day.getUTCDay() % 6 !== 0 && !off.has(day.toISOString().slice(0, 10)))
      days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** The place of the first of these sorted days that is not before `day`. */
function placeOf(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const office = openDays((name) => OFF.test(name), []);
const statutory = openDays((name) => OFF.test(name) || BY_LAW.test(name), DECREED);

test.each<readonly [string, ResponseTerm, number]>([
  ['the same day', { sameDay: true }, 0],
  ['two working days', { workingDays: 2 }, 2],
  ['ten working days', { workingDays: 10 }, 10],
])('%s, on every day of 2024 up to and including 2035', (_what, term, steps) => {
  for (const { received, day, time } of MOMENTS) {
    const place = placeOf(office, day);
    const isToday = office[place] === day && time < '17:00';
    const expected = office[(isToday ? place : placeOf(office, `${day}~`)) + steps];
    const due = dueDate(received, term, { kind: 'office' });
    if (due !== expected) throw new Error(`received ${day} ${time}: ${due}, and not ${expected}`);
  }
});

test('six weeks by law, on every day of 2024 up to and including 2035', () => {
  for (const { received, day, time } of MOMENTS) {
    const last = new Date(Date.parse(`${day}T12:00:00Z`) + 42 * 86_400_000).toISOString().slice(0, 10);
    const expected = statutory[placeOf(statutory, last)];
    const due = dueDate(received, { weeks: 6 }, { kind: 'office' });
    if (due !== expected) throw new Error(`received ${day} ${time}: ${due}, and not ${expected}`);
  }
});

test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Australia/Lord_Howe'])(
  'a device in %s counts alike',
  (zone) => {
    const here = createHash('sha256');
    for (const { received } of MOMENTS) here.update(dueDate(received, { workingDays: 2 }, { kind: 'office' }));
    const there = spawnSync(process.execPath, [path.join(__dirname, 'due-dates-in-zone.mjs')], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(`${there.stdout}${there.stderr}`.trim()).toBe(`${zone} ${here.digest('hex')}`);
  },
);
