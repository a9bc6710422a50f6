import type { MailBody } from '../../mail/message';
import type { ChainSegment } from './chain';
import { addressOfLink } from './linked-people';
import { placeOfAddress } from './people';

/** "E-mail: …", "E-mailadres: …", "E-mail van: …": the label of an address in a form. A table puts a tab between label and value. */
const ADDRESS_FIELD =
  /^[\s>*•-]{0,10}(?:uw |jouw |je )?(?:e-?mail(?:adres)?|mail(?:adres)?)(?: van| aanvrager| indiener| contactpersoon)?\s{0,5}[:*\t]{1,4}\s{0,10}(\S.*)$/i;
const LABEL_ALONE =
  /^[\s>*•-]{0,10}(?:uw |jouw |je )?(?:e-?mail(?:adres)?|mail(?:adres)?)(?: van)?\s{0,5}[:*]{0,3}\s*$/i;
const NAME_FIELD =
  /^[\s>*•-]{0,10}(?:uw |jouw |je )?(?:naam|volledige naam|contactpersoon|naam (?:aanvrager|indiener|contactpersoon))\s{0,5}[:*\t]{1,4}\s{0,10}(\S.*)$/i;
const LONGEST_LINE = 400;
/** Nobody chooses from more. */
const MOST = 6;

/** What a filled-in form tells of whoever filled it in; nothing where the text is no form. */
export function fieldsOfForm(text: string): { readonly name: string; readonly addresses: readonly string[] } {
  const lines = text.split('\n');
  const addresses: string[] = [];
  let name = '';
  lines.forEach((line, at) => {
    if (line.length > LONGEST_LINE) return;
    const value = ADDRESS_FIELD.exec(line)?.[1] ?? (LABEL_ALONE.test(line) ? (lines[at + 1] ?? '') : '');
    const place = placeOfAddress(value.slice(0, LONGEST_LINE));
    if (place !== null) addresses.push(place.address);
    name = name || (NAME_FIELD.exec(line)?.[1] ?? '').trim();
  });
  return { name, addresses: once(addresses) };
}

/** The addresses that stand in a text, from top to bottom. */
export function addressesWritten(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    if (line.indexOf('@') < 0) continue;
    for (const word of line.split(/[^\w.+@-]+/)) {
      const place = word.indexOf('@') > 0 ? placeOfAddress(word) : null;
      if (place !== null) found.push(place.address);
    }
  }
  return once(found);
}

/** The addresses behind links of a mail, from top to bottom. */
export function addressesLinked({ ranges }: ChainSegment, { content, format }: MailBody): readonly string[] {
  if (format === 'text') return [];
  const found: string[] = [];
  for (const { start, end } of ranges) {
    for (const link of content.slice(start, end).match(/mailto:[^"'?>\s]{3,254}/gi) ?? []) {
      const address = addressOfLink(link.slice('mailto:'.length));
      if (address !== null) found.push(address);
    }
  }
  return once(found);
}

function once(addresses: readonly string[]): readonly string[] {
  return [...new Map(addresses.map((one): [string, string] => [one.toLowerCase(), one])).values()].slice(0, MOST);
}
