/** Where progress is shown: a terminal, or a file that takes no line back. */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressLine {
  show(text: string): void;
  /** Leaves the last text standing on a line of its own. */
  end(text: string): void;
}

const EVERY_MS = 100;

/** Shows on one line, a few times a second, how far something is. A screen that cannot rewrite a line gets none of it. */
export function progressLine(screen: Screen, now: () => number): ProgressLine {
  let shownAt = Number.NEGATIVE_INFINITY;
  const write = (text: string): void => {
    if (screen.isTTY === true) screen.write(`\r\u001b[K${text}`);
  };
  return {
    show(text) {
      if (now() - shownAt < EVERY_MS) return;
      shownAt = now();
      write(text);
    },
    end: (text) => write(`${text}\n`),
  };
}
