import { MARKER_PROPERTY, TRIAGE_PROPERTY } from '../../../mailbox/graph/names';
import { serialiseRecord } from '../../../domain/ownership/record';
import type { Folder, Mailbox } from '../store/folders';
import { instant } from '../store/message';
import type { ExtendedProperty } from '../store/messages';
import type { MailStore } from '../store/store';
import { setUp } from '../seed/seed';
import { storeAbsence } from './stored-absence';
import type { QuestionTruth, YearTruth } from './truth';
import type { YearOfWork } from './year';
import type { YearMail } from './year-mail';

const NOTE = 'year';

/** Whether the mailbox holds a generated year already. */
export function holdsYear(store: MailStore): boolean {
  return store.note(NOTE) !== null;
}

export interface YearWatch {
  /** Is told how many questions are done. */
  readonly progress: (questions: number) => void;
  /** Keeps what really happened. Nothing of the year is filed when it throws: no mailbox holds a year without its truth. */
  readonly keep: (truth: YearTruth) => void;
}

/** Files a year of work in the mailbox of the cluster, all of it or nothing. Sets the cluster up when nobody did. */
export function fileYear(store: MailStore, cluster: Mailbox, year: YearOfWork, { progress, keep }: YearWatch): void {
  const filing = new YearFiling(store, cluster);
  const questions: QuestionTruth[] = [];
  store.transaction(() => {
    if (store.note('seeded') === null) {
      setUp(store, cluster, new Date(year.until), year.settings);
      store.saveNote('seeded', instant(new Date(year.until)));
    } else storeAbsence(store, cluster, year.settings.cards);
    for (const { truth, mails } of year.cases()) {
      questions.push(truth);
      filing.file(mails);
      progress(questions.length);
    }
    for (const mail of year.machines()) filing.file([mail]);
    store.saveNote(NOTE, String(year.seed));
    const { seed, from, until, term, absences } = year;
    keep({ seed, from, until, term, absences, questions });
  });
}

class YearFiling {
  private readonly folders: Readonly<Record<YearMail['folder'], Folder>>;

  constructor(
    private readonly store: MailStore,
    cluster: Mailbox,
  ) {
    this.folders = {
      inbox: store.folders.wellKnown(cluster, 'inbox'),
      sentitems: store.folders.wellKnown(cluster, 'sentitems'),
    };
  }

  /** The mails of one question, of which the first is what an acknowledgement is about. */
  file(mails: readonly YearMail[]): void {
    const { messages } = this.store;
    let question: string | null = null;
    for (const { folder, content, record, acknowledges } of mails) {
      const message = messages.add(this.folders[folder], content);
      question ??= message.immutableId;
      const properties: ExtendedProperty[] = [
        ...(record === null ? [] : [{ id: TRIAGE_PROPERTY, value: serialiseRecord(record) }]),
        ...(acknowledges === null ? [] : [{ id: MARKER_PROPERTY, value: `acknowledgement ${question}` }]),
      ];
      if (properties.length > 0) messages.update(message, {}, properties);
      // Or all of the year would have changed today, and everybody would read it all again.
      messages.date(message, record?.history.at(-1)?.at ?? content.receivedAt);
    }
  }
}
