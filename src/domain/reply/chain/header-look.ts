import { isTitle } from './labels';
import { linesWith } from './lines';

type Kind = 'from' | 'sent' | 'to' | 'subject';

const KINDS: Readonly<Record<Kind, string>> = {
  from: 'van afzender from von de da od kimden',
  sent: 'verzonden datum sent date gesendet envoyé enviado inviato wysłano gönderildi',
  to: 'aan to an à para do kime',
  subject: 'onderwerp subject betreff objet asunto oggetto temat konu',
};
const KIND_OF: ReadonlyMap<string, Kind> = (Object.keys(KINDS) as Kind[]).reduce(
  (map, kind) => KINDS[kind].split(' ').reduce((all, word) => all.set(word, kind), map),
  new Map<string, Kind>(),
);
/** A label of any language. */
const ANY_LABEL = /^[\s>|*]*[^\s:][^:]{0,24}:[\s*]*\S/;
const ATTRIBUTION =
  /(?:^|\s)(?:op|on|am|le) .{0,80}\d.{0,160}(?:schreef|geschreven|wrote|schrieb|a écrit)[^:]{0,80}:\s*$/i;
const LONGEST_ATTRIBUTION = 400;
const NEAR = 5;

/** The lines of a text that look like the header of a mail, to an eye that knows nothing of how the parser sees it. */
export function headerLinesIn(text: string): readonly string[] {
  if (!/:|-{3}|={3}/.test(text)) return [];
  const written = text.split('\n').filter((line) => line.trim() !== '');
  return linesWith(written, (line, index, lines) => {
    if (isTitle(line)) return true;
    if (line.indexOf(':') < 0) return false;
    const end = line.slice(-LONGEST_ATTRIBUTION);
    if (end.indexOf('@') >= 0 && (ATTRIBUTION.test(end) || isDated(line))) return true;
    if (/[<[(]\s*(?:mailto:)?[^\s<>@()[\]]+@[^\s<>@()[\]]+\.[^\s<>@]+/.test(line) && isAmongLabels(lines, index))
      return true;
    if (/^[\s>|*]*(?:aan|to|an|à|cc|kopie)[\s*]*:[^<]{0,100}<[^<>\s@]+@[^<>\s]+>/i.test(line)) return true;
    return isHeadOfBlock(lines, index) || isOnOneLine(line);
  });
}

/** A line of a few words that ends in a colon and holds a date and a time: how mail programs introduce a mail in any language. */
function isDated(line: string): boolean {
  return line.length < 200 && /:\s*$/.test(line) && /\d{4}|\d[-/.]\d/.test(line) && /\d{1,2}[:.]\d{2}(?!\d)/.test(line);
}

/** A line with a sender among lines with two other labels; or with the name of one and right beside it a line that only a header has. */
function isHeadOfBlock(lines: readonly string[], index: number): boolean {
  const line = firstLabel(lines[index] ?? '');
  if (line?.kind !== 'from' || /^\d[\d.:]* ?(?:uur|tot|t\/m|[-–])/.test(line.value)) return false;
  const around = lines.slice(Math.max(0, index - NEAR), index + NEAR).map(firstLabel);
  if (around.filter((one) => one !== null && one.kind !== 'from' && one.value !== '').length >= 2) return true;
  if (!isNameLike(line.value)) return false;
  return [lines[index - 1], lines[index + 1]].some((beside) => {
    const label = firstLabel(beside ?? '');
    if (label === null || label.value === '') return false;
    if (label.kind === 'to') return isNameLike(label.value);
    return label.kind === 'subject' || (label.kind === 'sent' && /\d/.test(label.value));
  });
}

/** A header of which the lines were glued together, however long it is: a sender, and soon a date with who got it or what it is about. */
function isOnOneLine(line: string): boolean {
  const found: { readonly kind: Kind; readonly value: string }[] = [];
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    const kind = kindBefore(line, colon);
    if (kind !== null) found.push({ kind, value: line.slice(colon + 1, colon + 60).trim() });
  }
  return found.some(({ kind, value }, index) => {
    if (kind !== 'from' || !isNameLike(value)) return false;
    const near = found.slice(Math.max(0, index - 2), index + 4);
    const has = (wanted: Kind): boolean => near.some((one) => one.kind === wanted && one.value !== '');
    return has('sent') && (has('to') || has('subject'));
  });
}

/** How the name or the address of somebody begins, and a time or an amount does not. */
function isNameLike(value: string): boolean {
  return /^["'<([]?[A-ZÀ-Þ][^\d]/.test(value) || /^\S+@\S/.test(value);
}

function firstLabel(line: string): { readonly kind: Kind; readonly value: string } | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 40) return null;
  const label = line
    .slice(0, colon)
    .replace(/^[\s>|*]+/, '')
    .replace(/[\s*]+$/, '')
    .toLowerCase();
  const kind = KIND_OF.get(label.replace(/^(?:e-?mail|mail|bericht|message|nachricht) /, ''));
  return kind === undefined ? null : { kind, value: line.slice(colon + 1).replace(/^[\s*]+/, '') };
}

function kindBefore(line: string, colon: number): Kind | null {
  const word = /(?:^|[^A-Za-zÀ-ɏ])([A-Za-zÀ-ɏ]{1,12})[\s*]{0,3}$/.exec(line.slice(Math.max(0, colon - 16), colon))?.[1];
  return (word === undefined ? undefined : KIND_OF.get(word.toLowerCase())) ?? null;
}

/** A line with an address among lines that all begin with a label, one of them with a date and a time. */
function isAmongLabels(lines: readonly string[], index: number): boolean {
  let first = index;
  let last = index;
  while (first > index - NEAR && ANY_LABEL.test(lines[first - 1] ?? '')) first--;
  while (last < index + NEAR && ANY_LABEL.test(lines[last + 1] ?? '')) last++;
  const block = lines.slice(first, last + 1);
  return (
    block.length >= 3 &&
    ANY_LABEL.test(lines[index] ?? '') &&
    block.some((line) => /\d{4}/.test(line) && /\d{1,2}[:.]\d{2}/.test(line))
  );
}
