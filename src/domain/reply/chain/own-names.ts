import { parsePersonName } from '../names/person-name';
import { isSurname, lettersOf, wordsOf } from './names';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What a part of a municipality is called. */
const UNITS = words(
  'team teams cluster afdeling eenheid domein postbus mailbox loket balie gemeente secretariaat griffie receptie helpdesk servicedesk kcc ' +
    'klantcontact klantcontactcentrum ondernemersloket ondernemersplein ondernemershuis bedrijvenloket bedrijfsloket omgevingsloket ' +
    'vergunningenloket medewerkers college',
);
/** What such a part is there for. */
const SUBJECTS = words(
  'economie economische ondernemen ondernemers bedrijven zaken handhaving toezicht vergunningen vergunningverlening juridische ruimte ' +
    'ruimtelijke ordening ontwikkeling openbare orde veiligheid burgerzaken publiekszaken belastingen communicatie evenementen milieu ' +
    'verkeer vastgoed wonen omgeving beleid advies bestuur bestuurszaken bedrijfsvoering financien inkoop personeel ict beheer dienstverlening ' +
    'toerisme recreatie markten markt b&w en and',
);

/** "Vries, Karin de" or "Jansen, P.J. (Piet)": how an address list of an organisation writes its people. A firm may be written so as well. */
export function isAddressListName(name: string): boolean {
  const surname = /^([^,@|<>&\d]{2,40}), ?[A-ZÀ-Þ][^,@|<>&\d]{0,40}$/.exec(name)?.[1];
  return surname !== undefined && isSurname(surname) && parsePersonName(name) !== null;
}

/**
 * "Team Economie", "Ondernemersloket Meerdal": nothing but words for parts of a municipality, and the places after which the domains of this one
 * are called. "Bureau X" and "Team Haarmode" may be anybody's.
 */
export function isUnitName(name: string, internalDomains: readonly string[]): boolean {
  const all = wordsOf(name);
  if (!all.some((word) => UNITS.has(word))) return false;
  const domains = internalDomains.map(lettersOf);
  return all.every(
    (word) =>
      UNITS.has(word) || SUBJECTS.has(word) || (word.length > 3 && domains.some((domain) => domain.indexOf(word) >= 0)),
  );
}

/** "ondernemen@…", "team.economie@…": nothing but such words before the sign. */
export function isUnitAddress(address: string): boolean {
  const all = wordsOf(address.slice(0, Math.max(0, address.indexOf('@'))));
  return all.length > 0 && all.every((word) => UNITS.has(word) || SUBJECTS.has(word));
}

/** The words of an own name that it may share with somebody else's: the surname, or what a unit is there for. */
export function tellingWords(name: string): readonly string[] {
  const comma = name.indexOf(',');
  if (comma > 0) return wordsOf(name.slice(0, comma));
  return wordsOf(name).filter((word) => SUBJECTS.has(word));
}
