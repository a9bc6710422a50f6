/** How somebody wants to be addressed. `neutral`: neither heer nor mevrouw. */
export type FormOfAddress = 'heer' | 'mevrouw' | 'neutral';

/** Words before or after a name that are no part of it, with the form of address they give away, if any. */
const TITLES: Readonly<Record<string, FormOfAddress | null>> = {
  dhr: 'heer',
  heer: 'heer',
  'de heer': 'heer',
  hr: 'heer',
  meneer: 'heer',
  mijnheer: 'heer',
  mw: 'mevrouw',
  mevr: 'mevrouw',
  mevrouw: 'mevrouw',
  mej: 'mevrouw',
  mejuffrouw: 'mevrouw',
  mrs: 'mevrouw',
  ms: 'mevrouw',
  miss: 'mevrouw',
  mx: 'neutral',
  herr: 'heer',
  frau: 'mevrouw',
  fam: null,
  familie: null,
  jhr: 'heer',
  jkvr: 'mevrouw',
};

const DEGREES: ReadonlySet<string> = new Set(
  'drs dr mr ir ing prof bc ba bsc ma msc mba llb llm ra aa rc jr sr phd dra em ds'.split(' '),
);

/** Pronouns and letters behind a name: "(hij/hem)", "die/hun", "(v)". */
const PRONOUNS: readonly (readonly [RegExp, FormOfAddress])[] = [
  [/\(?\b(hij ?\/ ?hem|he ?\/ ?him|er ?\/ ?ihn)( ?\/ ?[a-z]+)?\b\)?/i, 'heer'],
  [/\(?\b(zij ?\/ ?haar|ze ?\/ ?haar|she ?\/ ?her|sie ?\/ ?ihr)( ?\/ ?[a-z]+)?\b\)?/i, 'mevrouw'],
  [/\(?\b(die ?\/ ?(hun|hen|diens)|hen ?\/ ?hun|they ?\/ ?them)( ?\/ ?[a-z]+)?\b\)?/i, 'neutral'],
  [/\((m|man)\)/i, 'heer'],
  [/\((v|vrouw|f)\)/i, 'mevrouw'],
  [/\(x\)/i, 'neutral'],
];

/** Takes pronouns out of a text and says what they give away. */
export function takePronouns(text: string): { readonly text: string; readonly form: FormOfAddress | null } {
  for (const [pattern, form] of PRONOUNS) {
    if (pattern.test(text)) return { text: text.replace(pattern, ' '), form };
  }
  return { text, form: null };
}

/** What a title word says; undefined when the word is no title at all. */
export function titleOf(word: string): FormOfAddress | null | undefined {
  const bare = word.replace(/[.,]+$/, '');
  // Small "mr." is the Dutch degree meester in de rechten, held by anyone; English "Mr" is a man.
  if (bare === 'Mr') return 'heer';
  const known = bare.toLowerCase();
  if (Object.prototype.hasOwnProperty.call(TITLES, known)) return TITLES[known] ?? null;
  const isSurname = /^(Ma|Ba|Ra|Em)$/.test(bare);
  return DEGREES.has(known.replace(/\./g, '')) && !isSurname ? null : undefined;
}
