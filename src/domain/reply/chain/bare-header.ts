import { linesWith } from './lines';

type Kind = 'from' | 'to' | 'sent' | 'subject';

const KIND_OF: Readonly<Record<string, Kind>> = {
  ...{ Van: 'from', Afzender: 'from', From: 'from', Von: 'from', De: 'from' },
  ...{ Aan: 'to', To: 'to', An: 'to', Ontvanger: 'to' },
  ...{ Datum: 'sent', Verzonden: 'sent', Date: 'sent', Sent: 'sent', Gesendet: 'sent' },
  ...{ Onderwerp: 'subject', Betreft: 'subject', Subject: 'subject', Betreff: 'subject' },
};
/** A label alone or before its value, with a colon, a tab or a space between. */
const LABELLED = /^[\s>|*]{0,20}([A-Z][a-z]{1,8})(?:[\s*]{0,4}(:)[\s*]{0,4}|\s{1,4}|$)/;
/** Two names or more, each with a capital, and the words that stand between them. */
const FULL_NAME =
  /^[A-ZÀ-Þ][A-Za-zÀ-ÿ'’.-]{0,30},?(?: (?:van|de|den|der|ten|ter|te|el|[A-ZÀ-Þ]\S{0,30})){0,4} [A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]{1,30}$/;
const DATE = /\d{1,2}[-/. ](?:\d{1,2}|[a-zé]{3,10}\.?)[-/. ](?:\d{4}|\d{2})\b|\d{4}-\d{2}-\d{2}/i;
const TIME = /\b\d{1,2}[:.]\d{2}\b/;
const SAID = /(?:^|\s)(?:schreef|geschreven|wrote|schrieb|geschrieben)(?:\s|$)/i;
const BRACKETED = /[<[(](?:mailto:)?[^\s<>@()[\]]{1,80}@[^\s<>@()[\]]{1,120}[>\])]/;
const ADDRESS = /[^\s<>@]@[^\s<>@]/;
const LONGEST_LINE = 300;
/** Lines of a header that belong together stand this near. */
const NEAR = 8;

/**
 * The lines of a new text that may begin the mail of somebody else though they are no whole header: labels without colons, a table of them, a label or
 * two with the name of a person, or a date with an address. `isReader` tells whether a line names who will read the text: a letter begins with that.
 */
export function bareHeaderIn(text: string, isReader: (line: string) => boolean): readonly string[] {
  const written = text.split('\n').filter((line) => line.trim() !== '');
  return linesWith(written, (line, index, lines) => {
    if (line.length > LONGEST_LINE) return false;
    if (DATE.test(line) && ADDRESS.test(line) && (SAID.test(line) || (TIME.test(line) && BRACKETED.test(line))))
      return true;
    const label = labelOf(line);
    if (label === null) return false;
    if (label.kind === 'from' && isBesideOthers(label, lines.slice(index, index + NEAR))) return true;
    if (!label.hasColon || !FULL_NAME.test(label.value) || isReader(label.value)) return false;
    const next = lines[index + 1] ?? '';
    if (label.kind === 'from') return !/^\s*naar\b/i.test(next);
    return label.kind === 'to' && labelOf(next)?.kind === 'subject';
  });
}

interface Label {
  readonly kind: Kind;
  readonly value: string;
  readonly hasColon: boolean;
}

function labelOf(line: string): Label | null {
  const match = LABELLED.exec(line);
  const kind = KIND_OF[match?.[1] ?? ''];
  if (match === null || kind === undefined) return null;
  return { kind, value: line.slice(match[0].length).trim(), hasColon: match[2] !== undefined };
}

/** Whether two other labels stand with it, on the same line or on the lines below, each with what fits it or with nothing. */
function isBesideOthers(own: Label, lines: readonly string[]): boolean {
  if (!fits(own)) return false;
  const below = lines.slice(1).map(labelOf);
  const beside = own.value.split(/[\s|]+/).map(labelOf);
  return [below, beside].some((labels) => {
    const kinds = labels.filter((one): one is Label => one !== null && fits(one)).map(({ kind }) => kind);
    return new Set(kinds.filter((kind) => kind !== 'from')).size >= 2;
  });
}

function fits({ kind, value }: Label): boolean {
  if (value === '' || kind === 'subject') return true;
  return kind === 'sent' ? /\d/.test(value) : /^[A-ZÀ-Þ"']|^\S+@/.test(value);
}
