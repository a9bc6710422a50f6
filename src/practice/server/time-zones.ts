import type { DateTimeTimeZone } from './store/message';

/** Names that Exchange gives to time zones, with those of IANA: the ones that a municipality and its guests live in. */
export const WINDOWS_ZONES: Readonly<Record<string, { readonly iana: string; readonly displayName: string }>> = {
  UTC: { iana: 'Etc/UTC', displayName: '(UTC) Coordinated Universal Time' },
  'GMT Standard Time': { iana: 'Europe/London', displayName: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London' },
  'W. Europe Standard Time': {
    iana: 'Europe/Amsterdam',
    displayName: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
  },
  'Romance Standard Time': { iana: 'Europe/Paris', displayName: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris' },
  'Central European Standard Time': {
    iana: 'Europe/Warsaw',
    displayName: '(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb',
  },
  'GTB Standard Time': { iana: 'Europe/Athens', displayName: '(UTC+02:00) Athens, Bucharest' },
  'SA Western Standard Time': {
    iana: 'America/Curacao',
    displayName: '(UTC-04:00) Georgetown, La Paz, Manaus, San Juan',
  },
  'Eastern Standard Time': { iana: 'America/New_York', displayName: '(UTC-05:00) Eastern Time (US & Canada)' },
  'Pacific Standard Time': { iana: 'America/Los_Angeles', displayName: '(UTC-08:00) Pacific Time (US & Canada)' },
};

/** IANA's name of a zone that is named in either way; null when nobody knows it. */
export function ianaZone(name: string): string | null {
  const windows = Object.entries(WINDOWS_ZONES).find(([known]) => known.toLowerCase() === name.toLowerCase());
  if (windows !== undefined) return windows[1].iana;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The moment at which a clock in the zone shows this; null when there is no such zone or time. */
export function momentIn({ dateTime, timeZone }: DateTimeTimeZone): Date | null {
  const zone = ianaZone(timeZone);
  const shown = Date.parse(/Z$/i.test(dateTime) ? dateTime : `${dateTime}Z`);
  if (zone === null || Number.isNaN(shown)) return null;
  // The offset can differ between the guess and the moment itself, when the clock is put forward or back in between.
  const guess = shown - offsetAt(shown, zone);
  return new Date(shown - offsetAt(guess, zone));
}

/** How far the clocks in a zone are ahead of UTC, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(moment / 1000) * 1000;
}
