import type { AcknowledgementState } from '../../../domain/ownership/record';
import { emptyRecord, serialiseRecord } from '../../../domain/ownership/record';
import { TRIAGE_PROPERTY } from '../../../mailbox/graph/names';
import type { Clock } from '../clock';
import type { Mailbox } from '../store/folders';
import type { MailStore } from '../store/store';
import { readImported, type ImportedMail } from './imported-mail';
import { findMailFiles, mailsIn, reasonOf, type MailFile, type RawMail } from './sources';

/** How far the import is. */
export interface ImportProgress {
  readonly messages: number;
  /** Files that are done, and all of them. */
  readonly files: number;
  readonly ofFiles: number;
}

/** What became of the mail that was named. */
export interface ImportReport extends ImportProgress {
  readonly added: number;
  /** Mail that the mailbox held already, by its Message-ID. */
  readonly known: number;
  readonly broken: readonly BrokenMail[];
}

/** A mail that was skipped; `reason` is the end of a Dutch sentence. */
export interface BrokenMail {
  readonly place: string;
  readonly reason: string;
}

export interface ImportTools {
  readonly store: MailStore;
  readonly cluster: Mailbox;
  readonly aliases: readonly string[];
  readonly clock: Clock;
  readonly progress: (progress: ImportProgress) => void;
}

/** One transaction holds so much: enough that writing costs little, and little enough that memory does not run out. */
const MOST_AT_ONCE = 250;
const MOST_BYTES_AT_ONCE = 32 * 1024 * 1024;

/**
 * Files the mail of the named files and folders in the mailbox of the cluster. Every message comes in once, by its Message-ID, however often
 * it is imported. Nobody gets an acknowledgement for it: it is history (mailbox rule A26).
 *
 * @throws PracticeError when something that is named is not there; what is broken further on is skipped and reported
 */
export async function importMail(tools: ImportTools, named: readonly string[]): Promise<ImportReport> {
  const files = await findMailFiles(named);
  const filing = new Filing(tools);
  for (const [number, file] of files.entries()) {
    await importFile(filing, file, tools, (messages) =>
      tools.progress({ messages, files: number, ofFiles: files.length }),
    );
  }
  filing.write();
  const { added, known, broken, seen } = filing;
  return { added, known, broken, messages: seen, files: files.length, ofFiles: files.length };
}

async function importFile(
  filing: Filing,
  file: MailFile,
  { cluster, aliases }: ImportTools,
  progress: (messages: number) => void,
): Promise<void> {
  try {
    for await (const mail of mailsIn(file)) {
      filing.take(mail, await readImported(mail, [cluster.address, ...aliases]));
      progress(filing.seen);
    }
  } catch (error) {
    filing.broken.push({ place: file.path, reason: reasonOf(error) });
  }
}

class Filing {
  added = 0;
  known = 0;
  seen = 0;
  readonly broken: BrokenMail[] = [];
  private waiting: Exclude<ImportedMail, { readonly broken: string }>[] = [];
  private bytes = 0;

  constructor(private readonly tools: ImportTools) {}

  take({ place, raw }: RawMail, mail: ImportedMail): void {
    this.seen += 1;
    if ('broken' in mail) {
      this.broken.push({ place, reason: mail.broken });
      return;
    }
    this.waiting.push(mail);
    this.bytes += raw?.length ?? 0;
    if (this.waiting.length >= MOST_AT_ONCE || this.bytes >= MOST_BYTES_AT_ONCE) this.write();
  }

  /** Files what is waiting. */
  write(): void {
    const { store, cluster, clock } = this.tools;
    const folders = {
      inbox: store.folders.wellKnown(cluster, 'inbox'),
      sentitems: store.folders.wellKnown(cluster, 'sentitems'),
    };
    const seededAt = store.note('seeded') ?? '';
    const isHistory: AcknowledgementState = { state: 'refused', at: clock().toISOString(), reason: 'A26' };
    const record = serialiseRecord({ ...emptyRecord, acknowledgement: isHistory });
    store.transaction(() => {
      for (const { folder, content, attachments } of this.waiting) {
        if (store.messages.findByInternetId(cluster, content.internetMessageId) !== null) {
          this.known += 1;
          continue;
        }
        const message = store.messages.attach(store.messages.add(folders[folder], content), attachments);
        this.added += 1;
        // Whatever came in before the mailbox was made, the worker leaves alone by itself.
        if (folder === 'inbox' && content.receivedAt >= seededAt)
          store.messages.update(message, {}, [{ id: TRIAGE_PROPERTY, value: record }]);
      }
    });
    this.waiting = [];
    this.bytes = 0;
  }
}
