/** "2/4": the second of four mails on one matter. */
export interface PlaceInSeries {
  readonly number: number;
  readonly total: number;
  /** As written. */
  readonly text: string;
  /** Place in the text in which it was found. */
  readonly start: number;
}

const LONGEST_SERIES = 12;
const MARKS = '(?:(?:re|fw|fwd|antw|aw|doorg|tr) ?: ?)*';
const SUBJECT = new RegExp(
  `^${MARKS}(?:(?:update|stap|bericht|deel|e-?mail|mail) )?\\[?\\(?(\\d{1,2}) ?(?:/|van) ?(\\d{1,2})(?![\\d/-])`,
  'i',
);
const IN_TEXT =
  /(?:^|[^a-z])(?:update|stap|bericht|deel|e-?mail|mail)(?: nummer)? \(?(\d{1,2}) ?(?:\/|van(?: de)?) ?(\d{1,2})(?![\d/-])/gi;

/**
 * The place in a series at the start of a subject, behind RE: and the like. Dates, house numbers and fractions are none. Its number may lie past its
 * total: that is a mistake to tell. Rule book 5.4.
 */
export function seriesInSubject(subject: string): PlaceInSeries | null {
  const match = SUBJECT.exec(subject.trim().slice(0, 200));
  return match ? place(match, 0) : null;
}

/** The first place in a series that the running text names: "Dit is update 3 van 4". */
export function seriesInText(text: string): PlaceInSeries | null {
  IN_TEXT.lastIndex = 0;
  for (let match = IN_TEXT.exec(text); match !== null; match = IN_TEXT.exec(text)) {
    const found = place(match, match.index);
    if (found) return found;
  }
  return null;
}

function place(match: RegExpExecArray, index: number): PlaceInSeries | null {
  const [text, first = '', last = ''] = match;
  const [number, total] = [Number(first), Number(last)];
  if (number < 1 || total < 2 || total > LONGEST_SERIES || number > LONGEST_SERIES) return null;
  // A series counts from its first figure on; what stands before it are words.
  const at = text.search(/\d/);
  return { number, total, text: text.slice(at), start: index + at };
}

/** The subject with this place in it: in the place of the one that it has, else behind RE: and the like. */
export function withSeries(subject: string, found: PlaceInSeries | null, place: string): string {
  if (found) return subject.replace(found.text, place);
  const mark = new RegExp(`^${MARKS}`, 'i').exec(subject)?.[0] ?? '';
  return `${mark}${place} ${subject.slice(mark.length)}`;
}

/** The key under which the pane leaves the subjects of earlier mails with the message that is being written, for the check at send. */
export const SERIES_KEY = 'clusterpost.subjects';

/** Reads the subjects that were left with the message. What cannot be read counts as none; never throws. */
export function parseSubjects(stored: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
