import { type FormOfAddress, takePronouns, titleOf } from './forms-of-address';
import { capitalised, isLetter, plainWriting, startsWithCapital } from './letters';
import { looksLikeOrganisation } from './organisations';
import { isParticle, particleLength } from './particles';

/** The name of one person, in the spelling in which it was found. Parts that are unknown are empty. */
export interface PersonName {
  /** First names in use: "Jan", "Jan Willem". */
  readonly given: string;
  /** "J.", "A.J.". */
  readonly initials: string;
  /** Tussenvoegsel as written: "van der", or "De" where a name is registered with a capital. */
  readonly particle: string;
  /** Without the particle: "Vries", "Jansen-de Jong". */
  readonly surname: string;
}

/** A name with what stood around it. */
export interface NamedPerson {
  readonly name: PersonName;
  /** The form of address that the person states by a title or pronouns; null when none is stated. */
  readonly form: FormOfAddress | null;
}

const MOST_WORDS = 8;
/** Surnames from the east begin with one of these: Oude Luttikhuis, Groot Koerkamp, Klein Haneveld. */
const EASTERN = /^(Oude|Olde|Groot|Grote|Klein|Kleine|Nieuwe|Nijen?|Lutke|Lage)$/;

/**
 * Reads one name as it stands in a display name or in a signature: "Vries, J. de (Jan)", "dhr. drs. A.P. (Arnold)
 * Vermeer MSc", "Kim Verbeek (die/hun)", "Jan de Vries | Bakkerij Jansen". Null when it is not the name of one person. Rule book 1.4.
 */
export function parsePersonName(text: string): NamedPerson | null {
  const { text: withoutPronouns, form } = takePronouns(plainWriting(text).replace(/^["']+|["']+$/g, ''));
  // "Sanne Kok - van Leeuwen" is a double name, "Sanne Kok - Kok Wijnen" a name and a firm.
  const joined = withoutPronouns.replace(/ - (?=(?:van|de|den|der|ten|ter|te|het|'t|in|op) )/g, '-');
  for (const part of joined.split(/ ?[|•·;] ?| [-–—/@] | via /)) {
    const person = parsePart(part.trim().replace(/[,.:]+$/, (end) => (end.indexOf('.') >= 0 ? '.' : '')));
    if (person) return { name: person.name, form: form ?? person.form };
  }
  return null;
}

function parsePart(text: string): NamedPerson | null {
  const onBehalf = /^namens [^,]+, (.+)$/i.exec(text);
  if (onBehalf) return parsePart(onBehalf[1] ?? '');
  // "Namens Agrarische Jongeren Noord," with the name of the person on the next line.
  if (/^namens /i.test(text)) return null;
  const couple = parseCouple(text);
  if (couple) return couple;
  const [core = '', ...rest] = text.split(',').map((part) => part.trim());
  if (rest.length > 0 && isSurnameFirst(core)) return surnameFirst(core, rest);
  return inOrder(core);
}

/** "Douwe en Klaske Rijpma": two first names and the surname that they share. */
function parseCouple(text: string): NamedPerson | null {
  const [, first = '', and = '', second = ''] = /^([A-ZÀ-Þ][^ ,.]+) (en|and|und|&) ([A-ZÀ-Þ][^,]+)$/.exec(text) ?? [];
  const shared = second === '' ? null : inOrder(second);
  if (!shared || shared.name.surname === '' || shared.name.given.indexOf(' ') > 0 || shared.name.given === '')
    return null;
  if (isParticle(first) || looksLikeOrganisation(first)) return null;
  return { name: { ...shared.name, given: `${first} ${and} ${shared.name.given}`, initials: '' }, form: null };
}

/** Whether what stands before the comma is a surname alone: "Vries", "Berg van den", "Jansen-de Jong". */
function isSurnameFirst(core: string): boolean {
  const words = nameWords(core).filter((word) => !isParticle(word));
  return words.length === 1 && titleOf(words[0] ?? '') === undefined && !looksLikeOrganisation(core);
}

function surnameFirst(core: string, rest: readonly string[]): NamedPerson | null {
  const words = nameWords(core);
  const isName = (word: string): boolean => !isParticle(word);
  const behind = rest.join(' ').split(' ');
  // "Berg van den, K.", "Berg, van den, Kees" and "Berg, K. van den" all have the particle after the surname.
  const surname = words.slice(words.findIndex(isName)).filter(isName);
  const before = words.slice(0, words.findIndex(isName));
  const particle = [...before, ...words.slice(before.length).filter(isParticle), ...behind.filter(isParticle)];
  const firstNames = behind.filter(isName);
  if (
    firstNames.length === 0 ||
    !firstNames.every((word) => startsWithCapital(word.replace(/^\(/, '')) || titleOf(word) !== undefined)
  ) {
    return inOrder(core);
  }
  return inOrder([...firstNames, ...particle, ...surname].join(' '));
}

/** A name in the order in which it is spoken. */
function inOrder(text: string): NamedPerson | null {
  const { text: bare, nickname } = takeNickname(text);
  if (bare === '' || looksLikeOrganisation(bare)) return null;
  const { words, form, hasTitle } = takeTitles(nameWords(spelledOut(bare)));
  if (words.length === 0 || words.length > MOST_WORDS || !words.every(isNameWord)) return null;

  let at = 0;
  while (at < words.length - 1 && isInitials(words[at] ?? '')) at++;
  const initials = words.slice(0, at).map(dotted).join('');
  let start = at;
  while (start < words.length && particleLength(words, start) === 0) start++;
  const length = particleLength(words, start);
  const surnameAt = length > 0 ? start : words.length - 1;
  const fromEast = words.slice(0, surnameAt).findIndex((word, index) => index > 0 && EASTERN.test(word));
  const givenUntil = fromEast > 0 && length === 0 ? fromEast : surnameAt;
  const given = words.slice(at, givenUntil).join(' ');
  const particle = words.slice(surnameAt, surnameAt + length).join(' ');
  const surname = [...words.slice(givenUntil, surnameAt), ...words.slice(surnameAt + length)].join(' ');
  if (!startsWithCapital(surname.replace(/^['’]?[a-z]['’]/, '')) || !isCapitalisedEach(given)) return null;
  const first = nickname || given;
  // One word alone is a surname behind a title or initials, else a first name.
  if (first === '' && initials === '' && particle === '' && !hasTitle) {
    return { name: { given: surname, initials: '', particle: '', surname: '' }, form };
  }
  return { name: { given: first, initials, particle, surname }, form };
}

/** "A.P. (Arnold) Vermeer" and "J. de Vries (Jan)": the name in use stands in brackets. */
function takeNickname(text: string): { readonly text: string; readonly nickname: string } {
  const match = /\(([^()]*)\)/.exec(text);
  const inside = match?.[1]?.trim() ?? '';
  const nickname = isNameWord(inside) && startsWithCapital(inside) && !looksLikeOrganisation(inside) ? inside : '';
  const bare = text
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  // Behind a full first name the brackets hold something else: a place, a firm.
  return { text: bare, nickname: /^[A-ZÀ-Þ][a-z]?\./.test(bare.replace(/^([a-z]+\.? )+/, '')) ? nickname : '' };
}

function takeTitles(all: readonly string[]): {
  readonly words: readonly string[];
  readonly form: FormOfAddress | null;
  readonly hasTitle: boolean;
} {
  const words = [...all];
  let form: FormOfAddress | null = null;
  let hasTitle = false;
  if (words[0]?.toLowerCase() === 'de' && words[1]?.toLowerCase() === 'heer') words.shift();
  while (words.length > 1) {
    const title = /\..*\./.test(words[0] ?? '') ? undefined : titleOf(words[0] ?? '');
    if (title === undefined) break;
    form = form ?? title;
    hasTitle = true;
    words.shift();
  }
  while (words.length > 2 && titleOf(words[words.length - 1] ?? '') === null) words.pop();
  return { words, form, hasTitle };
}

/** "JAN DE VRIES" and "jan de vries" written as a name is. */
function spelledOut(text: string): string {
  const isShouted = text === text.toUpperCase() && text.length > 5 && text.indexOf('.') < 0;
  const isSmall = text === text.toLowerCase() && text.indexOf(' ') > 0;
  if (!isShouted && !isSmall) return text;
  const words = text.toLowerCase().split(' ');
  return words
    .map((word, index) =>
      isParticle(word) && index > 0 && index < words.length - 1 ? word : word.split('-').map(capitalised).join('-'),
    )
    .join(' ');
}

/** "J.", "A.J.", "Th.", "J", "AJ". */
function isInitials(word: string): boolean {
  return /^(([A-ZÀ-Þ][a-zà-ÿ]?[a-zà-ÿ]?\.)-?)+[A-ZÀ-Þ]?$/.test(word) || /^[A-ZÀ-Þ]{1,2}$/.test(word);
}

function dotted(initials: string): string {
  return initials.indexOf('.') >= 0
    ? initials
    : initials
        .split('')
        .map((letter) => `${letter}.`)
        .join('');
}

/** The words of a name; a double surname is one of them: "Jansen-de Jong". */
function nameWords(text: string): string[] {
  const words: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const before = words[words.length - 1];
    const open = before === undefined ? '' : before.slice(before.lastIndexOf('-') + 1);
    if (before !== undefined && before.indexOf('-') > 0 && isParticle(open))
      words[words.length - 1] = `${before} ${word}`;
    else words.push(word);
  }
  return words;
}

function isNameWord(word: string): boolean {
  return word !== '' && word.split('').every((character) => isLetter(character) || /['. -]/.test(character));
}

function isCapitalisedEach(words: string): boolean {
  return words === '' || words.split(' ').every((word) => startsWithCapital(word));
}
