import type { MarkupElement } from '../../mail/open-elements';
import type { FindKind, SourceRange } from './chain';
import { speaksOfPeople, wordsOfComment } from './comments';
import type { Reading } from './reading';
import type { Unseen } from './unseen';

/** Words that a reader of the mail does not see, and that leave with it all the same. */
export interface HiddenWords {
  readonly kind: FindKind;
  readonly text: string;
  /** Their element, comment or attribute, and what is in it. Null when words that can be seen stand in it as well. */
  readonly whole: SourceRange | null;
  readonly inner: SourceRange;
  /** The tags that mark words as put in: Word writes one in the other. Empty for anything else. */
  readonly marks: readonly SourceRange[];
}

const TRACES = /<del\b|<ins\b|MsoDel|MsoIns|MsoComment|msocom|mso-element:\s*comment/gi;
const TRACKED = /^<del\b|^<ins\b[^>]*(?:cite|datetime)|MsoDel|MsoIns|MsoComment|msocom|mso-element:\s*comment/i;
const LETTERS = /[A-Za-z\u00C0-\u024F\u0370-\u1FFF\u3040-\uD7FF]{3}/;
/** What these hold is in no part of the page. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['title', 'template', 'datalist']);
/** Of these programs make use as well. */
const OF_PROGRAMS: ReadonlySet<string> = new Set(['xml', 'desc', 'metadata']);

/** All words of a mail that cannot be seen, in the order in which they stand. */
export function hiddenWords(reading: Reading, unseen: Unseen): readonly HiddenWords[] {
  const found = [
    ...inComments(reading),
    ...inStyleSheets(reading),
    ...unseenIn(reading, unseen),
    ...trackedIn(reading),
    ...inAttributes(unseen),
  ];
  return found.sort((a, b) => a.inner.start - b.inner.start);
}

function inComments({ body, comments, conditions }: Reading): readonly HiddenWords[] {
  return [...comments, ...conditions]
    .map((whole) => ({ whole, text: wordsOfComment(body.content.slice(whole.start, whole.end)) }))
    .filter(({ text }) => text !== '')
    .map(({ whole, text }) => ({ kind: 'comment', text, whole, inner: whole, marks: [] }));
}

/** Where a rule of style may be explained to whoever makes the page. */
function inStyleSheets({ body, elements }: Reading): readonly HiddenWords[] {
  const found: HiddenWords[] = [];
  for (const { name, openEnd, closeStart } of elements) {
    if (name !== 'style') continue;
    const css = body.content.slice(openEnd, closeStart);
    for (let open = css.indexOf('/*'); open >= 0;) {
      const close = css.indexOf('*/', open + 2);
      const end = close < 0 ? css.length : close + 2;
      const text = css.slice(open, end).replace(/[/*]/g, ' ').replace(/\s+/g, ' ').trim();
      const whole = { start: openEnd + open, end: openEnd + end };
      if (speaksOfPeople(text)) found.push({ kind: 'comment', text, whole, inner: whole, marks: [] });
      open = css.indexOf('/*', end);
    }
  }
  return found;
}

function inAttributes(unseen: Unseen): readonly HiddenWords[] {
  return unseen.told.map(({ words, ...whole }) => ({ kind: 'hidden', text: words, whole, inner: whole, marks: [] }));
}

function unseenIn(reading: Reading, unseen: Unseen): readonly HiddenWords[] {
  const found = unseen
    .stretches()
    .filter(({ words }) => LETTERS.test(words))
    .map(({ element, words, isWhole }) => ({
      ...placed('hidden', element, words),
      ...(isWhole ? {} : { whole: null }),
    }));
  const { content } = reading.body;
  const notShown = reading.elements
    .filter(({ name }) => NOT_SHOWN.has(name) || OF_PROGRAMS.has(name))
    .map((element) => {
      const words = content.slice(element.openEnd, element.closeStart).replace(/<[^<>]*>/g, ' ');
      return { name: element.name, words: placed('hidden', element, words) };
    })
    .filter(({ name, words: { text } }) => (OF_PROGRAMS.has(name) ? speaksOfPeople(text) : LETTERS.test(text)))
    .map(({ words }) => words);
  return [...found, ...notShown];
}

function trackedIn(reading: Reading): readonly HiddenWords[] {
  const { body, elements } = reading;
  const found: HiddenWords[] = [];
  if (body.format === 'text') return found;
  let end = -1;
  let marks: SourceRange[] = [];
  TRACES.lastIndex = 0;
  for (let trace = TRACES.exec(body.content); trace !== null; trace = TRACES.exec(body.content)) {
    const element = elements[reading.lastBefore(trace.index + 1)];
    if (!element || trace.index >= element.openEnd || !TRACKED.test(reading.openingOf(element))) continue;
    const words = reading.wordsOf(element);
    if (!LETTERS.test(words)) continue;
    const kind = kindOf(reading.openingOf(element));
    const tags = [
      { start: element.start, end: element.openEnd },
      { start: element.closeStart, end: element.end },
    ];
    if (element.start < end) {
      if (kind === 'inserted') marks.push(...tags);
      continue;
    }
    end = element.end;
    marks = kind === 'inserted' ? tags : [];
    found.push({ ...placed(kind, element, words), marks });
  }
  return found;
}

function placed(kind: FindKind, { start, openEnd, closeStart, end }: MarkupElement, words: string): HiddenWords {
  const text = words.replace(/\s+/g, ' ').trim();
  return { kind, text, whole: { start, end }, inner: { start: openEnd, end: closeStart }, marks: [] };
}

function kindOf(tag: string): FindKind {
  if (/^<ins\b|MsoIns/i.test(tag)) return 'inserted';
  if (/^<del\b|MsoDel/i.test(tag)) return 'deleted';
  return 'wordComment';
}
