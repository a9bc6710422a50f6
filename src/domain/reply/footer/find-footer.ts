import { type Closing, parseClosing } from '../closing';
import type { Line } from '../line';
import { findPhoneNumbers } from './phone-numbers';
import { readWorkingDays } from './working-days';

/** The closing of a reply with everything that belongs to it: formula, name, function, contact data, working days. */
export interface Footer {
  /** Index of its first line among the lines of the new text. */
  readonly first: number;
  /** Null when the footer begins without a closing formula. */
  readonly closing: Closing | null;
  /** The formula's own line included. */
  readonly lines: readonly Line[];
}

const CONTACT = /[\w.+-]+@[\w-]+\.\w|\bwww\.|https?:|\bpostbus\b|\bpostfach\b|\bP\.?O\.? ?box\b/i;
/** In capitals: "in 2026 op" is no postcode. */
const POSTCODE = /\b[1-9]\d{3} ?[A-Z]{2}\b/;
const NOT_FOOTER = /^(p\.?s\.?|bijlagen?|let op|nb|n\.b\.)([ :.,]|$)/i;
/** Two closings this close together are one footer: the writer's own and the signature that Outlook added. */
const CLOSINGS_APART = 5;
const MOST_LINES = 14;

/** Finds the footer at the end of the new text; null when there is none. `from` is the first line that can belong to it. */
export function findFooter(lines: readonly Line[], from: number): Footer | null {
  const closings = lines.map((line, index) => (index < from ? null : parseClosing(line.text)));
  const formula = lastIndex(closings, (one) => one !== null && one.manner !== 'thanks');
  const last = formula >= 0 ? formula : lastIndex(closings, (one) => one !== null);
  if (last < 0) return withoutClosing(lines, from);
  let first = last;
  for (let at = last - 1; at >= Math.max(from, last - CLOSINGS_APART); at--) {
    if (closings[at] && closings[at]?.manner !== 'thanks') first = at;
    else if (isSentence(lines[at]?.text ?? '')) break;
  }
  let end = last + 1;
  while (end < lines.length && isFooterLine(lines[end]?.text ?? '')) end++;
  return { first, closing: closings[first] ?? null, lines: lines.slice(first, end) };
}

/** Without a formula the last block of short lines is the footer, if it holds contact data at all. */
function withoutClosing(lines: readonly Line[], from: number): Footer | null {
  let first = lines.length;
  while (first > from && lines.length - first < MOST_LINES && isFooterLine(lines[first - 1]?.text ?? '')) first--;
  const block = lines.slice(first);
  return block.some((line) => hasContact(line.text)) ? { first, closing: null, lines: block } : null;
}

function isFooterLine(text: string): boolean {
  if (NOT_FOOTER.test(text)) return false;
  return !isSentence(text) || hasContact(text) || readWorkingDays([text]) !== null;
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (words >= 5 && /[.!?:]["')]*$/.test(text)) || words > 16;
}

function hasContact(text: string): boolean {
  return CONTACT.test(text) || POSTCODE.test(text) || findPhoneNumbers(text, []).length > 0;
}

function lastIndex<T>(items: readonly T[], isWanted: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) if (isWanted(items[index] as T)) return index;
  return -1;
}
