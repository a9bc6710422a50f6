/**
 * What it costs to take one letter for another. An ordinary slip costs 1; a slip that people often make costs less,
 * so that the word they meant comes first.
 */
export const Cost = {
  /** creeren for creëren. */
  accent: 0.25,
  /** amsterdam for Amsterdam. */
  capital: 0.7,
  /** A letter once that should be twice, or twice that should be once. */
  doubling: 0.5,
  /** Letters that sound alike: kado for cado, verf for verv. */
  soundAlike: 0.65,
  /** Two letters that changed places. */
  transposition: 0.75,
  /** A hyphen or apostrophe too many or too few. */
  mark: 0.5,
  /** One vowel for another. */
  vowel: 0.95,
  /** The key beside it. */
  neighbour: 0.95,
  missing: 0.75,
  /** A letter too many, from the key beside the one that was meant. */
  grazed: 0.8,
  superfluous: 1.05,
  other: 1.15,
  /** A whole word that is known to be a mistake. */
  known: 0.1,
  /** A space that got lost. */
  space: 1.1,
  /** On top of these: people seldom miss the first letter. */
  first: 0.2,
  /** A compound that the dictionary does not list is a little less likely than a word that it does. */
  compound: 0.4,
} as const;

/** Taken off for a word that is used more: by its usage, from 0 to 3. */
export const usageDiscount: readonly number[] = [0, 0.2, 0.3, 0.4];

const unaccented: Readonly<Record<string, string>> = lookup(
  'a:àáâäåãā c:çćč e:èéêëēěę g:ğ i:ìíîïīı l:ł n:ñńň o:òóôöõøō s:šśş u:ùúûüūǘ y:ýÿ z:žźż',
);
const soundAlikes = pairs('sz vf td gh ck yi kq ei iy uo xs dt cs');
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = pairs(
  rows
    .map((row, index) =>
      row
        .split('')
        .map((key, at) => {
          const below = rows[index + 1] ?? '';
          return [row.charAt(at + 1), below.charAt(at), below.charAt(at - 1)].map((other) => key + other).join(' ');
        })
        .join(' '),
    )
    .join(' '),
);

/** The letter without its accent. */
export function plain(letter: string): string {
  return unaccented[letter] ?? letter;
}

/** The cost of writing `written` for `meant`, two small letters that differ. */
export function substitution(written: string, meant: string): number {
  const from = plain(written);
  const to = plain(meant);
  if (from === to) return Cost.accent;
  const pair = from + to;
  if (soundAlikes.has(pair)) return Cost.soundAlike;
  if (neighbours.has(pair)) return Cost.neighbour;
  return isVowel(from) && isVowel(to) ? Cost.vowel : Cost.other;
}

/** Do two small letters lie beside each other on the keyboard? */
export function areNeighbours(one: string, other: string): boolean {
  return neighbours.has(one + other);
}

/** Is this UTF-16 unit a hyphen or an apostrophe? */
export function isMark(unit: number): boolean {
  return unit === 45 || unit === 39;
}

function isVowel(letter: string): boolean {
  return 'aeiouy'.indexOf(letter) >= 0;
}

function pairs(list: string): ReadonlySet<string> {
  const both = new Set<string>();
  for (const pair of list.split(' ')) {
    if (pair.length === 2) both.add(pair).add(pair.charAt(1) + pair.charAt(0));
  }
  return both;
}

function lookup(list: string): Record<string, string> {
  const table: Record<string, string> = {};
  for (const group of list.split(' ')) {
    for (const accented of group.slice(2)) table[accented] = group.charAt(0);
  }
  return table;
}
