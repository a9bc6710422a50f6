import type { Boundary } from './boundary';
import type { ChainLine } from './lines';
import { placeOfAddress, readPerson } from './people';

/** Each holds a date. What stands in the groups is the date and the person, or both in the first. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^op (.{0,120}\d.{0,80}?) (?:schreef|heeft) (.{1,250}?)(?: het volgende)?(?: geschreven)? ?:$/i,
  /^()(.{1,200}?) schreef (?:op|het volgende op) .{0,80}\d.{0,80}:$/i,
  /^()(.{1,200}?) hat am .{0,80}\d.{0,80}:$/i,
  /^am (.{0,120}\d.{0,80}?) (?:schrieb|hat) (.{1,250}?)(?: geschrieben)? ?:$/i,
  /^op (.{0,160}\d.{0,250}?)() schreef ?:$/i,
  /^on (.{0,160}\d.{0,250}?)() wrote ?:$/i,
  /^le (.{0,160}\d.{0,250}?)() a écrit ?:$/i,
  /^el (.{0,160}\d.{0,250}?)() escribió ?:$/i,
  /^em (.{0,160}\d.{0,250}?)() escreveu ?:$/i,
  /^il (?:giorno )?(.{0,160}\d.{0,250}?)() ha scritto ?:$/i,
  /^w dniu (.{0,160}\d.{0,250}?)() (?:pisze|napisał\(?a?\)?) ?:$/i,
  /^den (.{0,120}\d.{0,80}?) skrev (.{1,250}?) ?:$/i,
  // Without a date, but with an address.
  /^()(.{0,120}@[^\s<>]{1,100}>?) (?:schreef|wrote|writes|schrieb|schreibt|a écrit|écrit)(?: het volgende)? ?:$/i,
  /^(?:citeren|quoting|zitat von)()(.{1,120}@[^\s<>]{1,100}>?) ?:$/i,
  // GroupWise: ">>> Jan de Vries <jan@…> 3-6-2026 10:12 >>>"
  /^>>> (.{1,250}? \d{1,4}[-/. ].{2,40})() >>>$/,
];
/** A name and a verb: it begins a mail only when quoted text follows. */
const NAMED =
  /^()(.{2,120}?) (?:schreef|wrote|schrieb|a écrit|escribió|escreveu|ha scritto|skrev)(?: het volgende)? ?:$/i;
const OPENING = /^(?:op|am|on|le|el|il|em|den) .{0,160}\d/i;
const MOST_ATTRIBUTION_LINES = 4;

/** The attribution that begins on this line: "Op 3 juni 2026 om 10:12 schreef Jan <jan@…>:", over several lines at times. */
export function attributionAt(lines: readonly ChainLine[], first: number): Boundary | null {
  const line = lines[first];
  if (line === undefined || line.text === '') return null;
  if (!OPENING.test(line.text)) return attribution(line.text, first, first);
  let text = '';
  for (let last = first; last < Math.min(lines.length, first + MOST_ATTRIBUTION_LINES); last++) {
    const next = lines[last] ?? line;
    if (next.text === '' || next.depth !== line.depth) return null;
    text = text === '' ? next.text : `${text} ${next.text}`;
    if (text.endsWith(':')) return attribution(text, first, last);
  }
  return null;
}

function attribution(text: string, first: number, last: number): Boundary | null {
  if (!/(:|>>>)$/.test(text) || text.length > MOST_CHARACTERS) return null;
  for (const pattern of [...ATTRIBUTIONS, NAMED]) {
    const match = pattern.exec(text);
    if (match) return begun(first, last, parts(match[1] ?? '', match[2] ?? ''), pattern === NAMED);
  }
  const dated = aroundAddress(text);
  return dated === null ? null : begun(first, last, dated, true);
}

function begun(
  first: number,
  last: number,
  [date, name]: readonly [date: string, person: string],
  needsQuote: boolean,
): Boundary {
  const person = readPerson(name);
  return {
    ...{ first, last, column: 0, endColumn: null, kind: 'attribution', needsQuote, to: [], cc: [], date, subject: '' },
    senders: person === null ? [] : [person],
  };
}

/** An address with a date before or behind it: how mail programs introduce a mail in any language. */
function aroundAddress(text: string): readonly [date: string, person: string] | null {
  const place = placeOfAddress(text);
  if (place === null || !text.endsWith(':')) return null;
  const end = place.start + place.address.length;
  if (/\d/.test(text.slice(0, place.start))) return text.length - end <= 32 ? parts(text.slice(0, end), '') : null;
  const behind = text.slice(end, -1);
  return /\d{1,4}[-/. :]/.test(behind) && behind.length <= 80 ? [behind.trim(), text.slice(0, end)] : null;
}

const MOST_CHARACTERS = 700;

/** "Sep 2, 2026, at 4:59 PM, Jan <jan@…>" is a date and a person: the person begins behind the last digit or the time's own words. */
function parts(first: string, second: string): readonly [date: string, person: string] {
  if (first === '' && /^\d/.test(second)) return parts(second, '');
  if (second !== '') return [first.replace(/,? (om|at|um)$/, ''), second];
  const address = first.search(/<?[^\s<]+@/);
  const head = address < 0 ? first : first.slice(0, address);
  const date = /^.*\d(?:\s?(?:[AaPp]\.?[Mm]\.?|uur|Uhr|[A-Z]{3,5}(?=[, ])|\([^)]*\)|[+-]\d{4}))?/.exec(head)?.[0] ?? '';
  return [date, first.slice(date.length).replace(/^[\s,]+/, '')];
}
