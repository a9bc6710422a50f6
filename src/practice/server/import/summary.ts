import type { ImportProgress, ImportReport } from './import';

/** More lines than this tell nobody anything. */
const MOST_BROKEN = 200;
const count = new Intl.NumberFormat('nl-NL');

/** How far the import is, in Dutch. */
export function importProgress({ messages, files, ofFiles }: ImportProgress): string {
  const file = Math.min(files + 1, ofFiles);
  return `E-mail importeren: ${berichten(messages)}, bestand ${count.format(file)} van ${count.format(ofFiles)}`;
}

/** What the person who imports wants to know at the end, in Dutch. */
export function importSummary({ added, known, broken }: Pick<ImportReport, 'added' | 'known' | 'broken'>): string {
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
