import type { Boundary } from './boundary';
import type { HeaderField } from './labels';
import { readPeople, readSenders } from './people';

export const PEOPLE: ReadonlySet<HeaderField> = new Set<HeaderField>(['from', 'to', 'cc']);
/** What is longer than this holds the mail itself as well. */
export const LONGEST_VALUE = 200;

/** The header with these values; null when they are too few to make one, or make no sense. */
export function headerOf(
  values: ReadonlyMap<HeaderField, string>,
  place: Pick<Boundary, 'first' | 'last' | 'column' | 'endColumn'>,
): Boundary | null {
  const from = values.get('from') ?? '';
  const known = ['date', 'to', 'subject'].filter((field) => values.has(field as HeaderField)).length;
  const date = values.get('date') ?? '';
  // Without a sender only all the rest together makes a header; with an address, a date is enough.
  const needed = from === '' ? 3 : from.indexOf('@') > 0 && values.has('date') ? 1 : 2;
  if (/^\d[\d.:]{0,6} ?(?:uur|tot|t\/m|[-–])/.test(from)) return null;
  if (from.length > 300 || known < needed || (values.has('date') && !/\d/.test(date))) return null;
  return {
    ...place,
    ...{ kind: 'header', needsQuote: false },
    senders: readSenders(from),
    to: readPeople(values.get('to') ?? ''),
    cc: readPeople(values.get('cc') ?? ''),
    date,
    subject: (values.get('subject') ?? '').slice(0, LONGEST_VALUE),
  };
}
