import { plainWriting, withoutAccents } from './letters';
import type { PersonName } from './person-name';

/** How the surname in a salutation relates to the surname as the entrepreneur writes it. Rule book 1.4. */
export type SurnameRelation =
  | 'same'
  /** The accents are gone or other ones: Ozdemir for Özdemir. */
  | 'accents'
  /** Another accepted spelling of the same letters: Mueller for Müller, Kuyper for Kuijper. */
  | 'variant'
  /** A particle is missing, added or another one: Vries for de Vries. */
  | 'particle'
  /** The second part of a double name, while the first is the form of address. */
  | 'secondPart'
  /** One or two letters off: Jansen for Janssen. */
  | 'typo'
  | 'other';

/** From near to far: what a name is most likely to be wins. */
const NEARNESS: readonly SurnameRelation[] = ['same', 'variant', 'accents', 'particle', 'secondPart', 'typo', 'other'];

export function surnameRelation(written: PersonName, known: PersonName): SurnameRelation {
  return spellingsOf(written)
    .map((spelling) => relate(spelling, known))
    .reduce((best, one) => (NEARNESS.indexOf(one) < NEARNESS.indexOf(best) ? one : best), 'other');
}

/** Whether a first name or initials in the salutation can be those of this person; unknown parts contradict nothing. */
export function sameFirstName(written: PersonName, known: PersonName): boolean {
  const wrote = firstOf(written);
  const knows = firstOf(known);
  if (wrote === '' || knows === '') return true;
  // "heer Ben Salah": the first word belongs to the surname.
  if (relate(full(written.given, full(written.particle, written.surname)), known) === 'same') return true;
  if (written.given !== '' && known.given !== '') {
    // "mevrouw Mac Donald" of Laura Mac Donald begins with another of her names.
    const [first = ''] = written.given.toLowerCase().split(' ');
    return known.given.toLowerCase().split(' ').indexOf(first) >= 0;
  }
  const letters = [known.given.charAt(0), known.initials.charAt(0)].map((letter) => withoutAccents(letter));
  return letters.indexOf(withoutAccents(wrote.charAt(0))) >= 0;
}

/** In "heer Al Khatib" the first word may be read as a first name: both readings count. */
function spellingsOf(name: PersonName): readonly string[] {
  const surname = full(name.particle, name.surname);
  return name.given === '' ? [surname] : [surname, full(name.given, surname)];
}

function relate(written: string, known: PersonName): SurnameRelation {
  const surname = full(known.particle, known.surname);
  const [first = '', ...others] = known.surname.split('-').map((part) => part.trim());
  if (written === surname || written === full(known.particle, first)) return 'same';
  if (others.some((part) => written === full('', part))) return 'secondPart';
  if ([surname, full(known.particle, first)].some((one) => withoutAccents(written) === withoutAccents(one)))
    return 'accents';
  if (written.replace(/-/g, ' ') === surname.replace(/-/g, ' ')) return 'variant';
  if (respelled(written) === respelled(surname)) return 'variant';
  if (last(written) === last(surname) || withoutParticle(written, known)) return 'particle';
  const distance = editDistance(withoutAccents(written), withoutAccents(surname));
  return distance <= (surname.length <= 4 ? 1 : 2) ? 'typo' : 'other';
}

function withoutParticle(written: string, known: PersonName): boolean {
  return known.particle !== '' && written === known.surname.toLowerCase();
}

function full(particle: string, surname: string): string {
  return plainWriting(`${particle} ${surname}`).toLowerCase();
}

function last(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function firstOf(name: PersonName): string {
  return name.given || name.initials;
}

function respelled(name: string): string {
  return withoutAccents(
    name
      .replace(/ü/g, 'ue')
      .replace(/ö/g, 'oe')
      .replace(/ä/g, 'ae')
      .replace(/ß/g, 'ss')
      .replace(/ij/g, 'y')
      .replace(/ĳ/g, 'y'),
  );
}

/** Damerau-Levenshtein: how many letters to add, drop, change or swap with their neighbour. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
