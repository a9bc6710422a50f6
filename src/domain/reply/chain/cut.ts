import type { MailBody } from '../../mail/message';
import type { SourceEdit } from '../finding';
import type { ChainAnalysis, SourceRange } from './chain';
import { type Decisions, verdictOn } from './decisions';

/**
 * The edits that take out every mail that is to go, by the judgement or by the writer's decision; never the new text. What stays is byte for byte what was there. A tag in
 * a stretch that goes stays when its partner stands in what is kept; comments and attributes in it go. Sorted, and apart from each other.
 */
export function chainEdits(body: MailBody, { segments }: ChainAnalysis, decisions: Decisions): readonly SourceEdit[] {
  const ranges = segments
    .filter((segment) => verdictOn(segment, decisions) === 'cut')
    .reduce<SourceRange[]>((all, segment) => [...all, ...segment.ranges], [])
    .sort((a, b) => a.start - b.start);
  const goes = merged(body.format === 'html' ? ranges.map((range) => withCommentsAbove(body.content, range)) : ranges);
  if (goes.length === 0) return [];
  if (body.format === 'text') return goes.map(({ start, end }) => ({ start, end, text: '' }));
  const partners = partnersOf(body.content);
  return goes.map((range) => ({ ...range, text: tagsThatStay(body.content, range, goes, partners) }));
}

/** A comment right above a mail that goes may speak of it; conditional comments of Word are part of what stands around them. */
function withCommentsAbove(html: string, { start, end }: SourceRange): SourceRange {
  let from = start;
  for (;;) {
    const before = html.slice(Math.max(0, from - 4_000), from);
    const comment = /<!--(?!\[)(?:[^-]|-(?!->))*-->\s*$/.exec(before);
    if (!comment) return { start: from, end };
    from -= comment[0].length;
  }
}

function merged(ranges: readonly SourceRange[]): readonly SourceRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = result[result.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isClosing: boolean;
}

/** A tag or a comment; what stands in quotes may hold a ">". */
const MARKUP = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9:_-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const EMPTY: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Each tag that has a partner, by the place where it begins, in the order in which they stand. */
function partnersOf(html: string): ReadonlyMap<number, { readonly tag: Tag; readonly partner: Tag }> {
  const open = new Map<string, Tag[]>();
  const partners = new Map<number, { tag: Tag; partner: Tag }>();
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(html); match !== null; match = MARKUP.exec(html)) {
    const name = (match[2] ?? '').toLowerCase();
    if (name === '' || EMPTY.has(name) || /\/>$/.test(match[0])) continue;
    const tag: Tag = { start: match.index, end: match.index + match[0].length, name, isClosing: match[1] === '/' };
    const waiting = open.get(name) ?? [];
    if (!tag.isClosing) {
      waiting.push(tag);
      open.set(name, waiting);
      continue;
    }
    const partner = waiting.pop();
    if (partner === undefined) continue;
    partners.set(tag.start, { tag, partner });
    partners.set(partner.start, { tag: partner, partner: tag });
  }
  return partners;
}

function tagsThatStay(
  html: string,
  { start, end }: SourceRange,
  goes: readonly SourceRange[],
  partners: ReadonlyMap<number, { readonly tag: Tag; readonly partner: Tag }>,
): string {
  const staying: string[] = [];
  MARKUP.lastIndex = start;
  for (let match = MARKUP.exec(html); match !== null && match.index < end; match = MARKUP.exec(html)) {
    const found = partners.get(match.index);
    if (!found || isIn(goes, found.partner.start)) continue;
    staying.push(found.tag.isClosing ? match[0] : withoutTold(match[0]));
  }
  return staying.join('');
}

/** The opening tag without attributes in which text may stand. */
function withoutTold(tag: string): string {
  return tag.replace(
    /\s(title|alt|summary|aria-[a-z]+|data-[\w-]+|name|href|cite|content)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi,
    '',
  );
}

function isIn(ranges: readonly SourceRange[], place: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && place >= range.start;
}
