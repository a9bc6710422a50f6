import type { SourceText } from '../../mail/html';
import type { SourceRange } from './chain';
import type { ChainLine } from './lines';

/** Lines on end that stand behind as many ">" as asked, or more; blank lines do not part them. */
export interface DepthRun extends SourceRange {
  /** Indexes of the first and the last line. */
  readonly first: number;
  readonly last: number;
}

/** Where plain text is quoted how deeply. */
export class DepthRuns {
  private readonly known = new Map<number, readonly DepthRun[]>();

  constructor(
    private readonly lines: readonly ChainLine[],
    private readonly source: SourceText,
  ) {}

  /** The runs of this depth that begin behind one line and before another. */
  between(depth: number, after: number, before: number): readonly DepthRun[] {
    const runs = this.of(depth);
    return runs.slice(firstBehind(runs, after), firstBehind(runs, before - 1));
  }

  /** The run of this depth that holds the line; null for none. */
  holding(depth: number, line: number): DepthRun | null {
    const runs = this.of(depth);
    const run = runs[firstBehind(runs, line) - 1];
    return run && run.last >= line ? run : null;
  }

  private of(depth: number): readonly DepthRun[] {
    const known = this.known.get(depth);
    if (known) return known;
    const runs: DepthRun[] = [];
    let first = -1;
    let last = -1;
    const close = (): void => {
      const [from, until] = [this.lines[first], this.lines[last]];
      if (from && until) runs.push({ first, last, ...this.source.range(from.begin, until.end) });
      first = -1;
    };
    this.lines.forEach((line, at) => {
      if (line.text === '') return;
      if (line.depth >= depth) {
        if (first < 0) first = at;
        last = at;
      } else close();
    });
    close();
    this.known.set(depth, runs);
    return runs;
  }
}

/** Index of the first run that begins behind this line. */
function firstBehind(runs: readonly DepthRun[], line: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.first ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
