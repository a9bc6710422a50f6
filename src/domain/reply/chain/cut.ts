import type { MailBody } from '../../mail/message';
import type { SourceEdit } from '../finding';
import { attributesOf } from './attributes';
import type { ChainAnalysis, Find, SourceRange } from './chain';
import { type Decisions, verdictOn, verdictOnFind } from './decisions';

/**
 * The edits that take out every mail that is to go, by the judgement or by the writer's decision; of the new text only what was found in it and is to
 * go. What stays is byte for byte what was there. A tag in a stretch that goes stays when its partner stands in what is kept; comments and
 * attributes in it go. Sorted, and apart from each other.
 */
export function chainEdits(body: MailBody, analysis: ChainAnalysis, decisions: Decisions): readonly SourceEdit[] {
  const goes: SourceRange[] = [];
  for (const segment of analysis.segments) {
    if (verdictOn(segment, decisions) === 'cut') goes.push(...segment.ranges);
    else for (const find of segment.finds) if (verdictOnFind(find, decisions) === 'cut') goes.push(...find.goes);
  }
  return editsWithout(body, analysis, goes);
}

/** The edits that take out one thing that was found, and nothing else. */
export function findEdits(body: MailBody, analysis: ChainAnalysis, { goes }: Find): readonly SourceEdit[] {
  return editsWithout(body, analysis, goes);
}

function editsWithout(
  body: MailBody,
  { straddling }: ChainAnalysis,
  ranges: readonly SourceRange[],
): readonly SourceEdit[] {
  const goes = joined(ranges);
  const stays = straddling
    .filter(({ opening, closing }) => isWithin(goes, opening) !== isWithin(goes, closing))
    .map(({ opening, closing }) => (isWithin(goes, opening) ? opening : closing))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return goes.map(({ start, end }) => {
    let text = '';
    for (let tag = stays[next]; tag && tag.start < end; tag = stays[++next]) {
      text += withoutWords(body.content.slice(tag.start, tag.end));
    }
    return { start, end, text };
  });
}

/** In order; what touches or overlaps is one. */
function joined(ranges: readonly SourceRange[]): readonly SourceRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function isWithin(ranges: readonly SourceRange[], { start }: SourceRange): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && start >= range.start;
}

/** What these hold makes the page look as it does; in any other attribute somebody may have written something. */
const LOOKS =
  /^(?:style|class|id|dir|lang|align|valign|width|height|border|bgcolor|cellpadding|cellspacing|type|face|size|color|start|colspan|rowspan)$/;

/** A tag without the attributes in which words may stand. */
function withoutWords(tag: string): string {
  const others = attributesOf(tag).filter(({ name }) => !LOOKS.test(name));
  return others.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), tag);
}
