import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from './clock';
import { importMail } from './import/import';
import { importProgress, importSummary } from './import/summary';
import type { PracticeOptions } from './practice';
import { progressLine } from './progress-line';
import { SETTINGS } from './seed/settings';
import type { Mailbox } from './store/folders';
import type { MailStore } from './store/store';
import { fileYear, holdsYear } from './year/file-year';
import { generateYear } from './year/year';

/** What a busy cluster gets. */
const QUESTIONS_IN_A_YEAR = 20_000;
const count = new Intl.NumberFormat('nl-NL');

/** What to bring into the mailbox before practice begins. */
export interface Filling {
  /** Files and folders with mail. */
  readonly imported: readonly string[];
  /** The year of work to make up: its seed, and how many of the last questions are still open. */
  readonly year: { readonly seed: number; readonly backlog: number } | null;
  /** Folder of the practice mailbox. */
  readonly data: string;
}

/**
 * Fills the mailbox with what was asked for, and says on the terminal how it goes. The truth of a year goes to a file in the data folder.
 */
export function filling({ imported, year, data }: Filling): NonNullable<PracticeOptions['fill']> {
  return async (store, cluster, clock) => {
    const truth = path.join(data, 'year-truth.json');
    // What happened in a year that was thrown away says nothing of the mailbox that took its place.
    if (!holdsYear(store)) rmSync(truth, { force: true });
    if (year !== null) fillWithYear(store, cluster, clock, year, truth);
    if (imported.length === 0) return;
    const line = progressLine(process.stdout, () => performance.now());
    const report = await importMail(
      {
        store,
        cluster,
        aliases: SETTINGS.aliases,
        clock,
        progress: (progress) => line.show(importProgress(progress)),
      },
      imported,
    );
    line.end(importProgress(report));
    console.log(importSummary(report));
  };
}

function fillWithYear(
  store: MailStore,
  cluster: Mailbox,
  clock: Clock,
  wanted: NonNullable<Filling['year']>,
  truth: string,
): void {
  if (holdsYear(store)) {
    console.log('Er staat al een jaar werk in deze oefenpostbus. Voor een ander jaar: voeg --reset toe.');
    return;
  }
  const year = generateYear({ ...wanted, questions: QUESTIONS_IN_A_YEAR, until: clock(), settings: SETTINGS });
  console.log('Ik maak een jaar werk. Dat duurt een paar minuten.');
  const line = progressLine(process.stdout, () => performance.now());
  const text = (questions: number): string =>
    `Een jaar werk maken: ${count.format(questions)} van ${count.format(QUESTIONS_IN_A_YEAR)} vragen`;
  fileYear(store, cluster, year, {
    progress: (questions) => line.show(text(questions)),
    keep: (what) => writeWhole(truth, JSON.stringify(what)),
  });
  line.end(text(QUESTIONS_IN_A_YEAR));
  console.log(`Een jaar werk staat in de postbus. Wat er werkelijk gebeurde, staat in ${truth}.`);
}

/** A file that is there is whole, wherever the process is killed. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
