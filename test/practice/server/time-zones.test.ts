import { momentIn } from '../../../src/practice/server/time-zones';

describe('the moment that a clock shows', () => {
  it.each([
    ['2026-01-15T12:00:00', 'W. Europe Standard Time', '2026-01-15T11:00:00.000Z'],
    ['2026-07-15T12:00:00', 'W. Europe Standard Time', '2026-07-15T10:00:00.000Z'],
    ['2026-07-15T12:00:00.0000000', 'Europe/Amsterdam', '2026-07-15T10:00:00.000Z'],
    // Just after the clock went forward, and just before it goes back.
    ['2026-03-29T03:00:00', 'Europe/Amsterdam', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29T01:59:00', 'Europe/Amsterdam', '2026-03-29T00:59:00.000Z'],
    ['2026-10-25T01:59:00', 'Europe/Amsterdam', '2026-10-24T23:59:00.000Z'],
    ['2026-07-15T12:00:00', 'utc', '2026-07-15T12:00:00.000Z'],
    ['2026-07-15T12:00:00', 'America/New_York', '2026-07-15T16:00:00.000Z'],
  ])('%s in %s is %s', (dateTime, timeZone, moment) => {
    expect(momentIn({ dateTime, timeZone })?.toISOString()).toBe(moment);
  });

  it.each([
    ['2026-07-15T12:00:00', 'Zomertijd'],
    ['straks', 'UTC'],
  ])('%s in %s is none', (dateTime, timeZone) => {
    expect(momentIn({ dateTime, timeZone })).toBeNull();
  });
});
