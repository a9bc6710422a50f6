import type { MailBody } from '../../mail/message';
import type { SourceEdit } from '../finding';
import type { ChainAnalysis, SourceRange } from './chain';
import { type Decisions, verdictOn } from './decisions';

/**
 * The edits that take out every mail that is to go, by the judgement or by the writer's decision; never the new text. What stays is byte for byte
 * what was there. A tag in a stretch that goes stays when its partner stands in what is kept; comments and attributes in it go. Sorted, and apart
 * from each other.
 */
export function chainEdits(
  body: MailBody,
  { segments, straddling }: ChainAnalysis,
  decisions: Decisions,
): readonly SourceEdit[] {
  const goes = joined(
    segments
      .filter((segment) => verdictOn(segment, decisions) === 'cut')
      .reduce<SourceRange[]>((all, { ranges }) => {
        all.push(...ranges);
        return all;
      }, []),
  );
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

/** A tag without the attributes in which words may stand. */
function withoutWords(tag: string): string {
  return tag.replace(
    /\s(title|alt|summary|aria-[a-z]+|data-[\w-]+|name|href|cite|content)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi,
    '',
  );
}
