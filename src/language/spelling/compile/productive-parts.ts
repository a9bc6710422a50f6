import type { MutableReading } from './word-forms';
import { Role } from '../roles';

/** So many listed compounds show that a word leads others, or ends them; one more of either is then right as well. */
const leadsMany = 3;
/** Short parts are found in nearly any slip of the keys, so that they need to be listed more often. */
const endsMany = (length: number): number => (length >= 5 ? 2 : length === 4 ? 5 : 15);
const shortest = 3;
/** Verbs begin with it ("herladen"), far more often than it is the noun for an exam that one does again. */
const prefixes: ReadonlySet<string> = new Set(['her']);

/**
 * Lets nouns take part in new compounds when the dictionary lists several compounds with them, though it does not say
 * that they may: celwand, celkern and celdeling show that cel leads others, so that celbereik is right too.
 * @param forms every form with its readings, which get the roles that they have earned
 * @param nounOf for each form of a noun the noun itself
 */
export function markProductiveParts(forms: Map<string, MutableReading[]>, nounOf: ReadonlyMap<string, string>): void {
  const { lasts, firsts } = listedCompounds(forms, nounOf);
  for (const [first, others] of lasts) {
    // What mostly joins with an s does not join without one.
    const withLink = lasts.get(`${first}s`)?.size ?? 0;
    if (others.size < leadsMany || others.size < withLink || prefixes.has(first)) continue;
    const readings = forms.get(first);
    // A noun with its link is no form of the noun: gezichts-.
    if (readings === undefined) forms.set(first, [{ roles: Role.looseBegin, flags: [] }]);
    else addRole(readings, Role.begin, Role.looseBegin);
  }
  for (const [form, noun] of nounOf) {
    const others = firsts.get(noun);
    if (others !== undefined && others.size >= endsMany(form.length))
      addRole(forms.get(form) ?? [], Role.end, Role.looseEnd);
  }
}

/** The last parts that each first part is listed with, and the first parts that each noun is listed behind. */
function listedCompounds(forms: ReadonlyMap<string, readonly MutableReading[]>, nounOf: ReadonlyMap<string, string>) {
  const lasts = new Map<string, Set<string>>();
  const firsts = new Map<string, Set<string>>();
  const isNoun = (word: string): boolean => nounOf.get(word) === word;
  for (const form of nounOf.keys()) {
    if (!/^[a-zà-ÿ]+$/.test(form) || !standsAlone(forms.get(form) ?? [])) continue;
    for (let at = shortest; at <= form.length - shortest; at++) {
      const first = form.slice(0, at);
      const last = nounOf.get(form.slice(at));
      if (last === undefined || !(isNoun(first) || (first.endsWith('s') && isNoun(first.slice(0, -1))))) continue;
      addTo(lasts, first, last);
      addTo(firsts, last, first);
    }
  }
  return { lasts, firsts };
}

function standsAlone(readings: readonly MutableReading[]): boolean {
  return readings.some(({ roles }) => (roles & Role.alone) !== 0);
}

/** Where no reading has what the dictionary says itself; a name has no part in this. */
function addRole(readings: readonly MutableReading[], said: number, role: number): void {
  if (readings.some(({ roles }) => (roles & (said | Role.keepCase)) !== 0)) return;
  for (const reading of readings) if ((reading.roles & Role.alone) !== 0) reading.roles |= role;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
