import { capitalised } from './letters';
import type { PersonName } from './person-name';

/**
 * The surname behind heer or mevrouw, where nothing of the name precedes it: "De Vries", "'t Hart", "El Hamdaoui"; of a double name
 * the first part would do, but the whole is never wrong. Rule book 1.1.
 */
export function surnameAfterTitle(name: PersonName): string {
  return name.particle === '' ? name.surname : `${capitalised(name.particle)} ${name.surname}`;
}

/** The name in full: first name or initials and the surname, the particle in the spelling of its owner: "Jan de Vries". */
export function fullName(name: PersonName): string {
  return [name.given || name.initials, name.particle, name.surname].filter((part) => part !== '').join(' ');
}
