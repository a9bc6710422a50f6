import type { MailAddress } from '../../mail/address';

const ADDRESS = /[^\s<>"'()[\],;:|]+@[^\s<>"'()[\],;:|]+\.[^\s<>"'()[\],;:|]+/;
/** An address of the Exchange of long ago: only the own organisation has those. */
const LEGACY = /<?(\/O=[^>;]+)>?/i;

/** One person as a quoted header writes one; the address is empty when there is only a name. */
export function readPerson(text: string): MailAddress | null {
  const legacy = LEGACY.exec(text);
  if (legacy) return { name: cleanName(text.slice(0, legacy.index)), address: (legacy[1] ?? '').trim() };
  const match = ADDRESS.exec(text.replace(/mailto:/gi, '       '));
  if (!match) {
    const name = cleanName(text);
    return name === '' ? null : { name, address: '' };
  }
  const address = match[0].replace(/[.>]+$/, '');
  const name = cleanName(text.slice(0, match.index));
  return { name: name.toLowerCase() === address.toLowerCase() ? '' : name, address };
}

function cleanName(text: string): string {
  return text
    .replace(/mailto:/gi, '')
    .replace(/[<[(]\s*$/, '')
    .replace(/^[\s"'*]+|[\s"'*,:]+$/g, '')
    .trim();
}

/** The people in a line of recipients. Names such as "Vries, Karin de" hold a comma of their own. */
export function readPeople(text: string): readonly MailAddress[] {
  const parts = text.indexOf(';') >= 0 ? text.split(';') : splitAtCommas(text);
  return parts.map(readPerson).filter((person): person is MailAddress => person !== null);
}

/** A comma parts two people only behind an address; otherwise it belongs to a name. */
function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of text.split(',')) {
    part = part === '' ? piece : `${part},${piece}`;
    if (ADDRESS.test(part) || LEGACY.test(part)) {
      parts.push(part);
      part = '';
    }
  }
  return part.trim() === '' ? parts : [...parts, part];
}

/** Who wrote it, and in whose name: "Jan de Vries namens Ondernemersloket". */
export function readSenders(text: string): readonly MailAddress[] {
  return text
    .split(/ (?:namens|on behalf of|im auftrag von|de la part de) /i)
    .map(readPerson)
    .filter((person): person is MailAddress => person !== null);
}

/** "Vries, Karin de": how an address list of an organisation writes its own people. */
export function isAddressListName(name: string): boolean {
  return /^[^,@|<>]{2,40}, ?[A-ZÀ-Þ][^,@|<>]{0,40}$/.test(name);
}
