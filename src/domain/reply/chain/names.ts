import { surnameRelation } from '../names/compare-names';
import { parsePersonName } from '../names/person-name';

/** Whether two ways of writing may be the same person: "Vries, Karin de" and "Karin de Vries | Bakkerij De Vries". */
export function maySamePerson(a: string, b: string): boolean {
  const [first, second] = [person(a), person(b)];
  if (first === null || second === null) return plain(a) !== '' && plain(a) === plain(b);
  const relation = surnameRelation(first, second);
  if (relation !== 'same' && relation !== 'accents') return false;
  const [one, other] = [initial(first), initial(second)];
  return one === '' || other === '' || one === other;
}

type Person = NonNullable<ReturnType<typeof person>>;

function person(name: string) {
  const parsed = parsePersonName((name.split('|')[0] ?? '').trim())?.name;
  return parsed && parsed.surname !== '' ? parsed : null;
}

function initial({ given, initials }: Person): string {
  return (given || initials).charAt(0).toLowerCase();
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
