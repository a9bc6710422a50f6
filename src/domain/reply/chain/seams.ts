import type { ChainAnalysis, SourceRange } from './chain';
import type { Judgement } from './judge';
import { Owners, type Placed } from './owners';
import type { Reading } from './reading';
import type { QuotedMail } from './segments';

/**
 * A comment at the seam between a mail that stays and one that goes may speak of either: it goes with the one that goes. Gives the same mails with
 * those comments in their new places.
 */
export function withSeamComments(
  reading: Reading,
  mails: readonly QuotedMail[],
  judgements: readonly Judgement[],
): readonly QuotedMail[] {
  if (reading.comments.length === 0 || judgements.every(({ verdict }) => verdict === 'keep')) return mails;
  const owners = new Owners(mails);
  const come = new Map<number, SourceRange[]>();
  const gone = new Map<number, SourceRange[]>();
  for (const comment of reading.comments) {
    const from = owners.of(comment.start);
    if (judgements[from]?.verdict !== 'keep') continue;
    const around = [
      reading.inkBefore(reading.placeOf(comment.start)),
      reading.inkFrom(reading.placeOf(comment.end)),
    ].map((place) => (place < 0 ? -1 : owners.of(reading.source.sourceAt(place))));
    const withVerdict = (verdict: string): number | undefined =>
      around.find((index) => judgements[index]?.verdict === verdict);
    const to = withVerdict('cut') ?? withVerdict('ask');
    if (to === undefined) continue;
    add(gone, from, comment);
    add(come, to, comment);
  }
  return mails.map((mail, index) => {
    const ranges = [...withoutAll(mail.ranges, gone.get(index) ?? []), ...(come.get(index) ?? [])];
    return come.has(index) || gone.has(index) ? { ...mail, ranges: ranges.sort((a, b) => a.start - b.start) } : mail;
  });
}

function add(stretches: Map<number, SourceRange[]>, index: number, stretch: SourceRange): void {
  const list = stretches.get(index);
  if (list) list.push(stretch);
  else stretches.set(index, [stretch]);
}

/** Stretches without others that lie within them; both are sorted. */
export function withoutAll(ranges: readonly SourceRange[], holes: readonly SourceRange[]): readonly SourceRange[] {
  if (holes.length === 0) return ranges;
  const left: SourceRange[] = [];
  let next = 0;
  for (const { start, end } of ranges) {
    let from = start;
    while (next > 0 && (holes[next - 1]?.end ?? 0) > start) next--;
    for (let hole = holes[next]; hole && hole.start < end; hole = holes[++next]) {
      if (hole.end <= from) continue;
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = hole.end;
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

/** Elements that begin in one mail and end in another, or of which one end lies in one of these stretches. Stretches are sorted and apart. */
export function straddlingTags(
  reading: Reading,
  mails: readonly Placed[],
  taken: readonly SourceRange[],
): ChainAnalysis['straddling'] {
  if (mails.length < 2 && taken.length === 0) return [];
  const owners = new Owners(mails);
  const takers = new Owners(taken.map((range) => ({ ranges: [range] })));
  return reading.elements
    .filter(
      ({ isClosed, start, closeStart }) =>
        isClosed &&
        (owners.of(start) !== owners.of(closeStart) ||
          (taken.length > 0 && takers.of(start) !== takers.of(closeStart))),
    )
    .map(({ start, openEnd, closeStart, end }) => ({
      opening: { start, end: openEnd },
      closing: { start: closeStart, end },
    }));
}
