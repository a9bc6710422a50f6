export interface PhoneNumber {
  /** As written. */
  readonly text: string;
  /** Ten national digits beginning with 0, or a short number as it is: "0512002134", "140512", "09001405". */
  readonly digits: string;
  /** Whether it reaches a switchboard instead of a person or a desk. */
  readonly kind: 'direct' | 'general';
}

/** What looks like a telephone number and is none: dates, IBAN, postcodes, and numbers behind a word that says what they are. */
const OTHER_NUMBERS = [
  /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/g,
  /\b[A-Z]{2}\d{2} ?[A-Z]{4} ?\d{4} ?\d{4} ?\d{2}\b/gi,
  /\b(kvk|kamer van koophandel|bsn|btw|iban|zaak|zaaknummer|kenmerk|referentie|dossier)[a-z]*[ .:-]*(nummer|nr)?[ .:]*[a-z]{0,4}[\d./-]+/gi,
  /\b[A-Z]{1,4}\d{2}\/\d+/gi,
];

/** `+31 (0)512 00 21 34`, `(+31) 512…`, `0031 512…`, `(0512) 00 21 34`, `06-12 34 56 78`. */
const NATIONAL = /(?:(?:\(?\+|00)31\)?[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9]\d{0,3}\)?(?:[ .-]{0,3}\d){5,8}/g;
const SHORT = /\b14 ?0\d{2,3}\b|\b0[89]0[06](?:[ .-]{0,3}\d){4}(?:(?:[ .-]{0,3}\d){3})?(?!\d)/g;

/**
 * The Dutch telephone numbers in a text. Geographic, mobile and 085 numbers are direct, unless listed as general; 14+netnummer, 0800, 0900,
 * 0906 and 088 are general. Rule book 2.1.
 */
export function findPhoneNumbers(text: string, generalNumbers: readonly string[]): readonly PhoneNumber[] {
  let rest = OTHER_NUMBERS.reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), text);
  const general = generalNumbers.map(nationalDigits).filter((digits) => digits !== '');
  const found: PhoneNumber[] = [];
  rest = rest.replace(SHORT, (short) => {
    found.push({ text: short, digits: short.replace(/\D/g, ''), kind: 'general' });
    return ' '.repeat(short.length);
  });
  NATIONAL.lastIndex = 0;
  for (let match = NATIONAL.exec(rest); match !== null; match = NATIONAL.exec(rest)) {
    const digits = nationalDigits(match[0]);
    const isPartOfMore =
      /[\da-z]/i.test(rest.charAt(match.index - 1)) || /\d/.test(rest.charAt(match.index + match[0].length));
    if (digits.length !== 10 || isPartOfMore) continue;
    const isGeneral = general.indexOf(digits) >= 0 || /^0(8[08]|9)/.test(digits);
    found.push({ text: match[0], digits, kind: isGeneral ? 'general' : 'direct' });
  }
  return found;
}

function nationalDigits(text: string): string {
  const digits = text.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return digits.replace(/^(\+|00)31/, '0');
}
