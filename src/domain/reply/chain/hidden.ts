import type { MarkupElement } from '../../mail/open-elements';
import type { FindKind, SourceRange } from './chain';
import type { Reading } from './reading';

/** Words that a reader of the mail does not see, and that leave with it all the same. */
export interface HiddenWords {
  /** Where in the source they begin. */
  readonly start: number;
  /** A comment may be of the program that made the mail; hidden text and tracked changes are somebody's. */
  readonly isComment: boolean;
  readonly kind: FindKind;
  readonly text: string;
  /** Their element or comment, and what is in it. */
  readonly whole: SourceRange;
  readonly inner: SourceRange;
  /** The tags that mark words as put in: Word writes one in the other. Empty for anything else. */
  readonly marks: readonly SourceRange[];
}

const TRACES =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0|opacity\s*:\s*0|color\s*[:=]\s*["']?\s*(?:#fff|white|rgb\(\s*255)|<del\b|<ins\b|MsoDel|MsoIns|MsoComment|msocom|mso-element:\s*comment/gi;
const UNSEEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])/i;
const WHITE = /(?:^|[^-\w])color\s*[:=]\s*["']?\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255)/i;
const BACKGROUND = /background|bgcolor/i;
const TRACKED = /^<del\b|^<ins\b[^>]*(?:cite|datetime)|MsoDel|MsoIns|MsoComment|msocom|mso-element:\s*comment/i;
const NOT_SHOWN: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title', 'xml', 'template', 'noscript']);

/** All words of a mail that cannot be seen, in the order in which they stand. */
export function hiddenWords(reading: Reading): readonly HiddenWords[] {
  const { body, comments, elements } = reading;
  const found: HiddenWords[] = comments
    .map(({ start, end }) => ({ start, end, text: body.content.slice(start + 4, end - 3) }))
    .filter(({ text }) => isSentence(text))
    .map(({ start, end, text }) => ({
      ...{ start, isComment: true, kind: 'comment', text: text.trim() },
      whole: { start, end },
      inner: { start: start + 4, end: end - 3 },
      marks: [],
    }));
  if (body.format === 'text') return found;
  let end = -1;
  let marks: SourceRange[] = [];
  TRACES.lastIndex = 0;
  for (let trace = TRACES.exec(body.content); trace !== null; trace = TRACES.exec(body.content)) {
    const element = elements[reading.lastBefore(trace.index + 1)];
    if (!element || trace.index >= element.openEnd || !isHidden(reading, element)) continue;
    const kind = kindOf(reading.openingOf(element));
    const inner = { start: element.openEnd, end: element.closeStart };
    const tags = [
      { start: element.start, end: inner.start },
      { start: inner.end, end: element.end },
    ];
    if (element.start < end) {
      if (kind === 'inserted') marks.push(...tags);
      continue;
    }
    end = element.end;
    marks = kind === 'inserted' ? tags : [];
    found.push({
      ...{ start: inner.start, isComment: false, kind, text: wordsOf(reading, element).trim() },
      ...{ whole: { start: element.start, end: element.end }, inner, marks },
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function isHidden(reading: Reading, element: MarkupElement): boolean {
  if (NOT_SHOWN.has(element.name)) return false;
  const tag = reading.openingOf(element);
  if (!UNSEEN.test(tag) && !TRACKED.test(tag) && !(WHITE.test(tag) && isOnNothing(reading, element))) return false;
  return /[A-Za-zÀ-ÿ]{3}/.test(wordsOf(reading, element));
}

function wordsOf(reading: Reading, { openEnd, closeStart }: MarkupElement): string {
  return reading.source.text.slice(reading.placeOf(openEnd), reading.placeOf(closeStart));
}

function kindOf(tag: string): FindKind {
  if (/^<ins\b|MsoIns/i.test(tag)) return 'inserted';
  if (/^<del\b|MsoDel/i.test(tag)) return 'deleted';
  return /MsoComment|msocom|mso-element:\s*comment/i.test(tag) ? 'wordComment' : 'hidden';
}

/** White on a coloured background is a button or a banner. */
function isOnNothing(reading: Reading, element: MarkupElement): boolean {
  let one: MarkupElement | undefined = element;
  for (let steps = 0; one && steps < MOST_STEPS; steps++, one = reading.elements[one.parent]) {
    if (BACKGROUND.test(reading.openingOf(one))) return false;
  }
  return true;
}

const MOST_STEPS = 30;

/** A comment in which somebody says something; "StartFragment" and styles are of programs. */
function isSentence(comment: string): boolean {
  return !/[{}<>]|--/.test(comment) && (comment.match(/[A-Za-zÀ-ÿ]{2,}/g) ?? []).length >= 3;
}
