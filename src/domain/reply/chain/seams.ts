import type { ChainAnalysis, SourceRange } from './chain';
import type { Judgement } from './judge';
import type { Reading } from './reading';
import type { QuotedMail } from './segments';

type Placed = Pick<QuotedMail, 'ranges'>;

/** Which of several mails has which stretch of the source. */
class Owners {
  private readonly stretches: readonly { readonly start: number; readonly end: number; readonly index: number }[];

  constructor(mails: readonly Placed[]) {
    this.stretches = mails
      .reduce<{ start: number; end: number; index: number }[]>((all, { ranges }, index) => {
        for (const { start, end } of ranges) all.push({ start, end, index });
        return all;
      }, [])
      .sort((a, b) => a.start - b.start);
  }

  /** Index of the mail in which this place lies; -1 for none. */
  of(position: number): number {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.stretches[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    const found = this.stretches[low];
    return found !== undefined && position >= found.start ? found.index : -1;
  }
}

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

/** Elements that begin in one mail and end in another. */
export function straddlingTags(reading: Reading, mails: readonly Placed[]): ChainAnalysis['straddling'] {
  if (mails.length < 2) return [];
  const owners = new Owners(mails);
  return reading.elements
    .filter(({ isClosed, start, closeStart }) => isClosed && owners.of(start) !== owners.of(closeStart))
    .map(({ start, openEnd, closeStart, end }) => ({
      opening: { start, end: openEnd },
      closing: { start: closeStart, end },
    }));
}
