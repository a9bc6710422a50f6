import type { Boundary } from './boundary';
import type { SourceRange } from './chain';
import { DepthRuns } from './depth-runs';
import { ElementExtents } from './element-extent';
import { isSeparator } from './labels';
import { placeInLine } from './lines';
import type { Reading } from './reading';

/** Where quoted mails reach to; each begins at one of the boundaries, which are in the order in which they stand. */
export class Extents {
  private readonly inElements: ElementExtents;
  private readonly runs: DepthRuns;
  /** Per boundary the line at which its mail ends, as far as ">" tells that. */
  private readonly stops: readonly number[];

  constructor(
    private readonly read: Reading,
    private readonly boundaries: readonly Boundary[],
  ) {
    this.inElements = new ElementExtents(read, boundaries);
    this.runs = new DepthRuns(read.lines, read.source);
    this.stops = this.findStops();
  }

  /** The stretches of source of the mail that begins at this boundary; none when it turns out to begin no mail. */
  of(index: number): readonly SourceRange[] {
    const boundary = this.boundaries[index];
    if (!boundary) return [];
    const depth = this.depthAt(boundary.first);
    const ranges =
      depth > 0 || this.isQuotedBelow(boundary)
        ? this.inLines(index, boundary)
        : this.inElements.of(index, this.separatorAbove(boundary));
    return ranges.filter(({ start, end }) => end > start);
  }

  /** Plain text: what stands behind as many ">" as the header, or more than the attribution. */
  private inLines(index: number, boundary: Boundary): readonly SourceRange[] {
    const { lines, source } = this.read;
    const isQuotedBelow = this.isQuotedBelow(boundary);
    if (boundary.needsQuote && !isQuotedBelow) return [];
    const depth = this.depthAt(boundary.first) + (isQuotedBelow ? 1 : 0);
    const below = this.runs.between(depth, boundary.last, this.stops[index] ?? lines.length);
    const goesOn = isQuotedBelow ? below[0] : this.runs.holding(depth, boundary.last);
    const [from, until] = [lines[this.separatorAbove(boundary)], lines[goesOn?.last ?? boundary.last]];
    if (!from || !until) return [];
    const first = lines[boundary.first];
    const begin = boundary.column > 0 && first ? placeInLine(first, boundary.column, source.text) : from.begin;
    return [source.range(begin, until.end), ...below.slice(isQuotedBelow ? 1 : 0)];
  }

  private findStops(): readonly number[] {
    const stops: number[] = [];
    /** Boundaries further down, each less deep than the one below it in this list. */
    const further: { readonly line: number; readonly depth: number }[] = [];
    const nearest = (deeperThan: number): number => {
      while ((further[further.length - 1]?.depth ?? -1) > deeperThan) further.pop();
      return further[further.length - 1]?.line ?? this.read.lines.length;
    };
    for (let index = this.boundaries.length - 1; index >= 0; index--) {
      const boundary = this.boundaries[index];
      if (!boundary) continue;
      const depth = this.depthAt(boundary.first);
      const equal = nearest(depth);
      const less = nearest(depth - 1);
      stops[index] = this.isQuotedBelow(boundary) ? equal : less;
      further.push({ line: boundary.first, depth });
    }
    return stops;
  }

  /** Whether the attribution stands less deep than what it quotes. */
  private isQuotedBelow({ kind, first, last }: Boundary): boolean {
    if (kind !== 'attribution') return false;
    const { lines } = this.read;
    let at = last + 1;
    while (at < lines.length && lines[at]?.text === '') at++;
    return this.depthAt(at) > this.depthAt(first);
  }

  private depthAt(line: number): number {
    return this.read.lines[line]?.depth ?? 0;
  }

  /** The first line of the boundary, or the separator right above it. */
  private separatorAbove({ first, column }: Boundary): number {
    const { lines } = this.read;
    if (column > 0) return first;
    let above = first - 1;
    while (above >= 0 && lines[above]?.text === '' && first - above < 4) above--;
    const line = lines[above];
    return line && isSeparator(line.text) && line.depth === lines[first]?.depth ? above : first;
  }
}
