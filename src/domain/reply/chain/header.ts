import type { MailAddress } from '../../mail/address';
import { gluedLabels, type HeaderField, labelled } from './labels';
import type { ChainLine } from './lines';
import { readPeople, readPerson, readSenders } from './people';

/** Where a quoted mail begins, as the visible text tells it. */
export interface Boundary {
  /** Indexes of its first and last line. */
  readonly first: number;
  readonly last: number;
  /** Where in the first line it begins: a glued header may have other text before it. */
  readonly column: number;
  /** An attribution ("Op 3 juni schreef Jan:") names no recipients and no subject. */
  readonly kind: 'header' | 'attribution';
  /** It is one only when quoted text follows: "Jan schreef:" may be any sentence. */
  readonly needsQuote: boolean;
  readonly senders: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly date: string;
  readonly subject: string;
}

/** Header blocks have seldom more; a longer run of lines is something else. */
const MOST_LINES = 40;

/** The header block that begins on this line; null when none does. */
export function headerAt(lines: readonly ChainLine[], first: number): Boundary | null {
  const line = lines[first];
  if (line === undefined || line.text === '') return null;
  const opening = labelled(line.text);
  if (opening === null || opening.field === 'other' || opening.field === 'cc') return gluedAt(line, first);

  const values = new Map<HeaderField, string>();
  let last = first;
  let open: HeaderField | null = null;
  for (let at = first; at < Math.min(lines.length, first + MOST_LINES); at++) {
    const { text, depth } = lines[at] ?? line;
    if (depth !== line.depth && text !== '') break;
    const next = labelled(text);
    if (next !== null && (next.field === 'other' || next.field === 'cc' || !values.has(next.field))) {
      values.set(next.field, [values.get(next.field), next.value].filter(Boolean).join('; '));
      open = next.field;
      last = at;
      continue;
    }
    if (next !== null || open === null) break;
    const value: string = values.get(open) ?? '';
    if (text === '') {
      // Some programs put a blank line between the lines of a header.
      if (labelled(lines[at + 1]?.text ?? '') === null || values.has('subject')) break;
    } else if (continues(open, value, text) || (PEOPLE.has(open) && isBeforeLabel(lines, at, values))) {
      values.set(open, value === '' ? text : `${value} ${text}`);
      last = at;
    } else break;
  }
  return boundary(values, { first, last, column: 0 }) ?? gluedAt(line, first);
}

const PEOPLE: ReadonlySet<HeaderField> = new Set<HeaderField>(['from', 'to', 'cc']);
const MOST_CONTINUED = 12;

/** Plain text may break a line of people anywhere: then another line of the header follows soon. */
function isBeforeLabel(lines: readonly ChainLine[], from: number, seen: ReadonlyMap<HeaderField, string>): boolean {
  for (let at = from + 1; at <= from + MOST_CONTINUED; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '') return false;
    const next = labelled(text);
    if (next !== null) return next.field !== 'other' && !seen.has(next.field);
  }
  return false;
}

/** Long lists of people run over several lines; a label may stand on a line of its own above its value. */
function continues(field: HeaderField, value: string, text: string): boolean {
  if (value === '') return true;
  if (field !== 'to' && field !== 'cc' && field !== 'from') return false;
  return /[;,<]$/.test(value) || /^[<[(]?[^\s<>]+@[^\s<>]+[>\])]?;?$/.test(text);
}

function gluedAt(line: ChainLine, index: number): Boundary | null {
  const labels = gluedLabels(line.text);
  const from = labels.findIndex(({ field }) => field === 'from');
  if (from < 0) return null;
  const values = new Map<HeaderField, string>();
  for (const { field, value } of labels.slice(Math.max(0, from - 2))) if (!values.has(field)) values.set(field, value);
  const start = labels[from]?.start ?? 0;
  const before = line.text.slice(0, start);
  const dashes = /-{3,}[^-]{0,60}-{3,}\s*$/.exec(before);
  return boundary(values, { first: index, last: index, column: dashes ? dashes.index : start });
}

function boundary(
  values: ReadonlyMap<HeaderField, string>,
  place: Pick<Boundary, 'first' | 'last' | 'column'>,
): Boundary | null {
  const from = values.get('from') ?? '';
  const known = ['date', 'to', 'subject'].filter((field) => values.has(field as HeaderField)).length;
  const date = values.get('date') ?? '';
  // Without a sender only all the rest together makes a header.
  if (from.length > 300 || known < (from === '' ? 3 : 2) || (values.has('date') && !/\d/.test(date))) return null;
  return {
    ...place,
    ...{ kind: 'header', needsQuote: false },
    senders: readSenders(from),
    to: readPeople(values.get('to') ?? ''),
    cc: readPeople(values.get('cc') ?? ''),
    date,
    subject: values.get('subject') ?? '',
  };
}

/** Each ends in a colon and holds a date. What stands in the group is the person, or begins with the date. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^op (.{0,120}\d.{0,80}?) (?:schreef|heeft) (.{1,250}?)(?: het volgende)?(?: geschreven)? ?:$/i,
  /^()(.{1,200}?) schreef (?:op|het volgende op) .{0,80}\d.{0,80}:$/i,
  /^am (.{0,120}\d.{0,80}?) (?:schrieb|hat) (.{1,250}?)(?: geschrieben)? ?:$/i,
  /^on (.{0,160}\d.{0,250}?)() wrote ?:$/i,
  /^le (.{0,160}\d.{0,250}?)() a écrit ?:$/i,
  /^el (.{0,160}\d.{0,250}?)() escribió ?:$/i,
  /^em (.{0,160}\d.{0,250}?)() escreveu ?:$/i,
  /^il (?:giorno )?(.{0,160}\d.{0,250}?)() ha scritto ?:$/i,
  /^den (.{0,120}\d.{0,80}?) skrev (.{1,250}?) ?:$/i,
];
/** These begin a mail only when quoted text follows: a name and a verb, or an address behind a date in any language. */
const BEFORE_QUOTE: readonly RegExp[] = [
  /^()(.{2,120}?) (?:schreef|wrote|schrieb|a écrit|escribió|escreveu|ha scritto|skrev)(?: het volgende)? ?:$/i,
  /^(.{0,120}\d{1,4}.{0,120}<?[^\s<>]{1,64}@[^\s<>]{1,100}>?)().{0,30}:$/,
];
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
  if (!text.endsWith(':') || text.length > MOST_CHARACTERS) return null;
  for (const pattern of [...ATTRIBUTIONS, ...BEFORE_QUOTE]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [date, name] = parts(match[1] ?? '', match[2] ?? '');
    const person = readPerson(name);
    return {
      ...{ first, last, column: 0, kind: 'attribution', to: [], cc: [], date, subject: '' },
      needsQuote: BEFORE_QUOTE.indexOf(pattern) >= 0,
      senders: person === null ? [] : [person],
    };
  }
  return null;
}

const MOST_CHARACTERS = 700;

/** "Sep 2, 2026, at 4:59 PM, Jan <jan@…>" is a date and a person: the person begins behind the last digit or the time's own words. */
function parts(first: string, second: string): readonly [date: string, person: string] {
  if (second !== '') return [first.replace(/,? (om|at|um)$/, ''), second];
  const address = first.search(/<?[^\s<]+@/);
  const head = address < 0 ? first : first.slice(0, address);
  const date = /^.*\d(?:\s?(?:AM|PM|uur|Uhr|[A-Z]{3,5}(?=[, ])|\([^)]*\)|[+-]\d{4}))?/i.exec(head)?.[0] ?? '';
  return [date, first.slice(date.length).replace(/^[\s,]+/, '')];
}
