import { civilDate, type CivilDate } from './civil-date';

/** What the clock on the wall says in the Netherlands. */
export interface WallClock {
  readonly date: CivilDate;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/**
 * The Dutch wall clock at an instant, whatever the zone of the device. Uses the rule of the European Union itself (directive
 * 2000/84/EC: summer time from the last Sunday of March to the last Sunday of October, 01:00 UTC), because the send
 * runtime of classic Outlook need not know time zones.
 */
export function onDutchClock(instant: Date): WallClock {
  const year = instant.getUTCFullYear();
  const summer = instant.getTime() >= change(year, 3) && instant.getTime() < change(year, 10);
  const local = new Date(instant.getTime() + (summer ? 2 : 1) * 3_600_000);
  return {
    date: civilDate(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()),
    minutes: local.getUTCHours() * 60 + local.getUTCMinutes(),
  };
}

/** 01:00 UTC on the last Sunday of a month with 31 days. */
function change(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month - 1, 31, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}
