import type { ImportProgress, ImportReport } from './import';

/** Where progress is shown: a terminal, or a file that takes no line back. */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const EVERY_MS = 100;
/** More lines than this tell nobody anything. */
const MOST_BROKEN = 200;
const count = new Intl.NumberFormat('nl-NL');

/** Shows on one line, a few times a second, how far the import is. A screen that cannot rewrite a line gets none of it. */
export function progressLine(screen: Screen, now: () => number): (progress: ImportProgress) => void {
  let shownAt = Number.NEGATIVE_INFINITY;
  return ({ messages, files, ofFiles }) => {
    const isDone = files === ofFiles;
    if (screen.isTTY !== true || (!isDone && now() - shownAt < EVERY_MS)) return;
    shownAt = now();
    const text = `E-mail importeren: ${count.format(messages)} berichten, bestand ${count.format(Math.min(files + 1, ofFiles))} van ${count.format(ofFiles)}`;
    screen.write(`\r\u001b[K${text}${isDone ? '\n' : ''}`);
  };
}

/** What the person who imports wants to know at the end, in Dutch. */
export function importSummary({ added, known, broken }: ImportReport): string {
  const lines = [`${berichten(added)} geïmporteerd.`];
  if (known > 0) lines.push(`${berichten(known)} ${known === 1 ? 'stond' : 'stonden'} al in de postbus.`);
  if (broken.length > 0) {
    lines.push(`${berichten(broken.length)} overgeslagen:`);
    for (const { place, reason } of broken.slice(0, MOST_BROKEN)) lines.push(`  ${place}: ${reason}`);
    if (broken.length > MOST_BROKEN) lines.push(`  en nog ${count.format(broken.length - MOST_BROKEN)}.`);
  }
  return lines.join('\n');
}

function berichten(number: number): string {
  return `${count.format(number)} ${number === 1 ? 'bericht' : 'berichten'}`;
}
