import { surnameRelation } from '../names/compare-names';
import { withoutAccents } from '../names/letters';
import { isParticle } from '../names/particles';
import { parsePersonName } from '../names/person-name';

/** Under which two ways of writing one full name are the same: "Vries, Karin de" and "Karin de Vries | Bakkerij De Vries". Empty for no name. */
export function nameKey(name: string): string {
  const own = partsOf(name)[0] ?? '';
  const parsed = parsePersonName(own)?.name;
  if (!parsed || parsed.surname === '') return own.toLowerCase();
  return [parsed.given || parsed.initials, parsed.particle, parsed.surname].join('|').toLowerCase();
}

/** A display name may hold a person and a firm: "Karin de Vries | Bakkerij De Vries". */
export function partsOf(name: string): readonly string[] {
  return name
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether two ways of writing may be the same person, for all that is known: "F. Postma" may be Fenna Postma and Frank Postma. */
export function maySamePerson(a: string, b: string): boolean {
  const [first, second] = [person(a), person(b)];
  if (first === null || second === null) return nameKey(a) !== '' && nameKey(a) === nameKey(b);
  const relation = surnameRelation(first, second);
  if (relation !== 'same' && relation !== 'accents') return false;
  const [one, other] = [initial(first), initial(second)];
  return one === '' || other === '' || one === other;
}

/** Whether it is the name of a person, and not of a firm after which the domain of the address may be called. */
export function isPersonal(name: string, domain: string): boolean {
  return partsOf(name).some((part) => {
    const words = person(part) === null ? [] : wordsOf(part);
    return words.length > 1 && words.some((word) => lettersOf(domain).indexOf(word) < 0);
  });
}

/** Whether it is a surname and no more, with or without what stands before one: "Vries", "Berg van den", "Oude Luttikhuis". */
export function isSurname(text: string): boolean {
  return wordsOf(text).length === 1 || parsePersonName(`Anna ${text.trim()}`)?.name.given === 'Anna';
}

/** The words that tell one name from another, in plain letters. */
export function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^A-Za-zÀ-ɏ']+/)
    .filter((word) => word.length > 1 && !isParticle(word))
    .map(lettersOf)
    .filter((word) => word.length > 1);
}

/** Of a name or an address its letters alone. */
export function lettersOf(text: string): string {
  return withoutAccents(text).replace(/[^a-z]/g, '');
}

type Person = NonNullable<ReturnType<typeof person>>;

function person(name: string) {
  const parsed = parsePersonName(partsOf(name)[0] ?? '')?.name;
  return parsed && parsed.surname !== '' ? parsed : null;
}

function initial({ given, initials }: Person): string {
  return (given || initials).charAt(0).toLowerCase();
}
