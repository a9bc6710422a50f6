import type { Weekday } from '../../team/card';

const WEEK: readonly Weekday[] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const OFFICE: readonly Weekday[] = WEEK.slice(0, 5);

/** How days are written, longest first within each day. */
const NAMES: readonly (readonly [RegExp, Weekday])[] = [
  [/^(maandag|maandags|ma|monday|mondays|mon|montag|mo)$/, 'ma'],
  [/^(dinsdag|dinsdags|di|tuesday|tuesdays|tue|tues|dienstag)$/, 'di'],
  [/^(woensdag|woensdags|wo|woe|wednesday|wednesdays|wed|mittwoch|mi)$/, 'wo'],
  [/^(donderdag|donderdags|do|don|thursday|thursdays|thu|thur|thurs|donnerstag)$/, 'do'],
  [/^(vrijdag|vrijdags|vr|vrij|friday|fridays|fri|freitag|fr)$/, 'vr'],
  [/^(zaterdag|zaterdags|za|saturday|sat|samstag)$/, 'za'],
  [/^(zondag|zondags|zo|sunday|sun|sonntag)$/, 'zo'],
];

const CUE =
  /aanwezig|afwezig|werkdag|werk |werkzaam|bereik|vrij\b|kantoor|working days|available|absent|arbeitstage|erreichbar|dagen|in the office/i;
/** Words that turn the days around: on these I am not there. */
const AWAY =
  /afwezig|niet aanwezig|niet bereikbaar|(ben ik|dag|dagen|dags) (altijd )?vrij\b|vrij op|vrije dag|werk(t|en)? (ik )?niet|niet werkzaam|not (available|in)|absent|nicht erreichbar/i;
/** "Op woensdag helpt Tim u" says on which days somebody else is there. */
const SOMEBODY_ELSE = /\b(helpt|vervangt|collega|neemt waar|achtervang)\b/i;
/** "Dinsdag 1 december" is one day of the year, not a day of each week. */
const DATE =
  /[a-zà-ü]+,? (?:den )?\d{1,2}\.? (?:jan|feb|maart|mrt|march|märz|apr|mei|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez)[a-z]*/g;
const RANGE = /^(t\/m|tm|tot en met|through|to|bis|until|–|-)$/;

/**
 * The days of the week on which somebody says to work, from the lines of a footer. Null when no line tells. A line counts when a
 * word says what the days are for, or when it names two days or more. Rule book 2.2.
 */
export function readWorkingDays(lines: readonly string[]): readonly Weekday[] | null {
  let present: readonly Weekday[] | null = null;
  let away: readonly Weekday[] | null = null;
  for (const line of lines) {
    if (SOMEBODY_ELSE.test(line) || /\beven weken\b|\boneven weken\b/i.test(line)) continue;
    const days = daysIn(line);
    if (days.length === 0 || (days.length < 2 && !CUE.test(line))) continue;
    if (AWAY.test(line)) away = away ?? days;
    else present = present ?? days;
  }
  if (present !== null) return present;
  return away === null ? null : OFFICE.filter((day) => away?.indexOf(day) === -1);
}

/** Days and ranges of days in a line, in the order of the week. */
function daysIn(line: string): readonly Weekday[] {
  const found = new Set<Weekday>();
  let before: Weekday | null = null;
  let inRange = false;
  for (const word of apart(wordsOf(line))) {
    const day = dayOf(word);
    if (day === null) {
      inRange = before !== null && RANGE.test(word);
      if (!inRange) before = null;
      continue;
    }
    for (const one of inRange && before !== null ? between(before, day) : [day]) found.add(one);
    before = day;
    inRange = false;
  }
  return WEEK.filter((day) => found.has(day));
}

/** "maandag - woensdag - vrijdag" names three days, "maandag - vrijdag" five. */
function apart(words: readonly string[]): readonly string[] {
  const isDash = (at: number): boolean => /^[-–]$/.test(words[at] ?? '');
  return words.filter((_word, at) => !(isDash(at) && (isDash(at - 2) || isDash(at + 2))));
}

function wordsOf(line: string): readonly string[] {
  return (
    line
      .toLowerCase()
      .replace(DATE, ' ')
      .replace(/tot en met/g, 't/m')
      .replace(/([a-z])[-–]([a-z])/g, '$1 – $2')
      // "Maandag ben ik vrij" has one day, "di, wo en vrij" three.
      .replace(AWAY, (words) => words.replace(/vrij/g, ' '))
      // "ma/di/do" names three days; "t/m" is one word.
      .replace(/([a-z]{2})\/(?=[a-z]{2})/g, '$1 ')
      .split(/[^a-z/–-]+/)
      .filter((word) => word !== '')
  );
}

function dayOf(word: string): Weekday | null {
  const bare = word.replace(/(ochtend|middag|avond)(en|s)?$/, '');
  for (const [pattern, day] of NAMES) if (pattern.test(bare)) return day;
  return null;
}

function between(from: Weekday, to: Weekday): readonly Weekday[] {
  return WEEK.slice(WEEK.indexOf(from), WEEK.indexOf(to) + 1);
}
