import type { Boundary } from './boundary';
import { gluedAt } from './glued-header';
import { headerOf, PEOPLE } from './header-values';
import { type HeaderField, isTitle, labelled, labelledBare } from './labels';
import type { ChainLine } from './lines';

/** Header blocks have seldom more; a longer run of lines is something else. */
const MOST_LINES = 40;

/** The headers that begin on this line: a block of lines, or one or more of which the lines were glued together. */
export function headersAt(lines: readonly ChainLine[], first: number): readonly Boundary[] {
  const line = lines[first];
  if (line === undefined || (line.text.indexOf(':') < 0 && !isBelowTitle(lines, first))) return [];
  const glued = gluedAt(line, first);
  const block = glued.length > 0 ? null : blockAt(lines, first);
  return block === null ? glued : [block];
}

function blockAt(lines: readonly ChainLine[], first: number): Boundary | null {
  const line = lines[first];
  if (line === undefined || line.text === '') return null;
  const read = isBelowTitle(lines, first) ? labelledBare : labelled;
  const opening = read(line.text);
  if (opening === null || opening.field === 'other' || opening.field === 'cc') return null;

  const values = new Map<HeaderField, string>();
  let last = first;
  let open: HeaderField | null = null;
  let sender = first;
  for (let at = first; at < Math.min(lines.length, first + MOST_LINES); at++) {
    const { text, depth } = lines[at] ?? line;
    if (depth !== line.depth && text !== '') break;
    const next = read(text);
    if (next !== null && (next.field === 'other' || next.field === 'cc' || !values.has(next.field))) {
      if (next.field === 'from') sender = at;
      values.set(next.field, [values.get(next.field), next.value].filter(Boolean).join('; '));
      open = next.field;
      last = at;
      continue;
    }
    // What stands above the sender, and comes again below, was no part of the header.
    if (next !== null && sender > first && next.field !== 'from') return blockAt(lines, sender);
    if (next !== null || open === null) break;
    const value: string = values.get(open) ?? '';
    if (text === '') {
      // Some programs put a blank line between the lines of a header.
      const below = read(lines[at + 1]?.text ?? '');
      if (below === null || (values.has('subject') && below.field !== 'other')) break;
    } else if (continues(open, value, text) || isBrokenOff(lines, at, open, values)) {
      values.set(open, value === '' ? text : `${value} ${text}`);
      last = at;
    } else break;
  }
  return headerOf(values, { first, last: titleBelow(lines, last), column: 0, endColumn: null });
}

/** Zoho writes "======== Doorgestuurd bericht ========" below the header instead of above it. */
function titleBelow(lines: readonly ChainLine[], last: number): number {
  const below = inkBelow(lines, last);
  const next = lines[inkBelow(lines, below)]?.text ?? '';
  return isTitle(lines[below]?.text ?? '') && labelled(next) === null && labelledBare(next) === null ? below : last;
}

/** The next line, or the one behind it when that is blank. */
function inkBelow(lines: readonly ChainLine[], line: number): number {
  return lines[line + 1]?.text === '' ? line + 2 : line + 1;
}

/** Right below "------ Oorspronkelijk bericht ------" eM Client writes its labels without colons. */
function isBelowTitle(lines: readonly ChainLine[], first: number): boolean {
  return isTitle(lines[first - 1]?.text ?? '') && labelled(lines[first]?.text ?? '') === null;
}

const MOST_CONTINUED = 12;

/** Plain text may break a line of people anywhere: then another line of the header follows soon. */
function isBrokenOff(
  lines: readonly ChainLine[],
  from: number,
  field: HeaderField,
  seen: ReadonlyMap<HeaderField, string>,
): boolean {
  if (!PEOPLE.has(field)) return false;
  if (field === 'from' && !/[@<;]/.test(`${seen.get(field)} ${lines[from]?.text}`)) return false;
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
  return PEOPLE.has(field) && (/[;,<]$/.test(value) || /^[<[(]?[^\s<>]+@[^\s<>]+[>\])]?;?$/.test(text));
}
