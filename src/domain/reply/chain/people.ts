import type { MailAddress } from '../../mail/address';
import { withoutEdges } from './lines';
import { isSurname, wordsOf } from './names';

/** An address of the Exchange of long ago: only the own organisation has those. */
const LEGACY = /<?(\/O=[^>;]+)>?/i;

/** One person as a quoted header writes one; the address is empty when there is only a name. */
export function readPerson(text: string): MailAddress | null {
  const legacy = LEGACY.exec(text);
  if (legacy) return { name: cleanName(text.slice(0, legacy.index)), address: (legacy[1] ?? '').trim() };
  const place = placeOfAddress(text);
  const name = cleanName(place === null ? text : text.slice(0, place.start));
  if (place === null) return name === '' ? null : { name, address: '' };
  const { address } = place;
  return { name: name.toLowerCase() === address.toLowerCase() ? '' : name, address };
}

/** What stands between the signs that part names and addresses. */
const WORD = /[^\s<>"'()[\],;:|]+/g;

/** A name may look like an address as well, and not be the same: the last one in brackets counts, or else the first. */
export function placeOfAddress(text: string): { readonly address: string; readonly start: number } | null {
  let found: { address: string; start: number; isBracketed: boolean } | null = null;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const address = match[0].replace(/\.+$/, '');
    if (!isAddress(address)) continue;
    const isBracketed = /[<[]\s*(mailto:)?\s*$/i.test(text.slice(Math.max(0, match.index - 12), match.index));
    if (found === null || isBracketed) found = { address, start: match.index, isBracketed };
  }
  return found;
}

function isAddress(word: string): boolean {
  const at = word.lastIndexOf('@');
  return at > 0 && word.indexOf('.', at + 2) > 0;
}

function cleanName(text: string): string {
  const name = text
    .replace(/mailto:/gi, '')
    .trim()
    // Notes: "Wouter Hoekstra/Loket/Noorderhage@Noorderhage".
    .replace(/^(?:CN=)?([^/@]{2,60})(?:\/[^/@]{1,60}){1,4}@[^\s.@]{1,60}$/i, '$1')
    .replace(/[<[(]$/, '');
  return withoutEdges(name, /[\s"'*,:]/);
}

/** The people in a line of recipients. Names such as "Vries, Karin de" hold a comma of their own. */
export function readPeople(text: string): readonly MailAddress[] {
  const parts = text.indexOf(';') >= 0 ? text.split(';') : splitAtCommas(text);
  return parts.map(readPerson).filter((person): person is MailAddress => person !== null);
}

/**
 * A comma parts two people behind an address, between two names that are full by themselves, and behind "Vries, Karin de"; otherwise it stands in a
 * name, between the surname and what comes before it.
 */
function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of text.split(',')) {
    if (part !== '' && partsPeople(part, piece)) {
      parts.push(part);
      part = '';
    }
    part = part === '' ? piece : `${part},${piece}`;
    if (placeOfAddress(piece) !== null || LEGACY.test(piece)) {
      parts.push(part);
      part = '';
    }
  }
  return part.trim() === '' ? parts : [...parts, part];
}

function partsPeople(before: string, piece: string): boolean {
  if (before.split('"').length % 2 === 0) return false;
  const comma = before.lastIndexOf(',');
  if (comma >= 0) return wordsOf(before.slice(comma)).length > 0;
  const words = piece.replace(/[<[(][^>\])]*[>\])]?/g, '').split(/\s/);
  return !isSurname(before) && wordsOf(words.filter((word) => word.indexOf('@') < 0).join(' ')).length > 1;
}

/** Who wrote it, and in whose name: "Jan de Vries namens Ondernemersloket". */
export function readSenders(text: string): readonly MailAddress[] {
  return text
    .split(/ (?:namens|on behalf of|im auftrag von|de la part de) /i)
    .map(readPerson)
    .filter((person): person is MailAddress => person !== null);
}
