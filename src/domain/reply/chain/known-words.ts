import { plainLine } from './loose-quotes';

/** Words on end that are looked up together. */
const TOGETHER = 3;

/** What the entrepreneur has before them anyway, however it is broken into lines: a line is known when each few words on end of it stand there. */
export class KnownWords {
  private readonly runs = new Set<string>();

  /** Adds a text. */
  add(text: string): void {
    const words = text.split('\n').map(plainLine).join(' ').split(' ');
    for (const run of runsOf(words)) this.runs.add(run);
  }

  /** Whether a line, as `plainLine` gives it, was in one of the texts. */
  has(line: string): boolean {
    return runsOf(line.split(' ')).every((run) => this.runs.has(run));
  }
}

function runsOf(written: readonly string[]): readonly string[] {
  const words = written.filter((word) => word !== '');
  const runs: string[] = [];
  for (let at = 0; at + TOGETHER <= words.length; at++) runs.push(words.slice(at, at + TOGETHER).join(' '));
  return runs;
}
