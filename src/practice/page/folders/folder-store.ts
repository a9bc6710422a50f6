import type { FolderApi, MailFolder } from '../data/folder-api';
import { Store } from '../store';

/** The folders of one mailbox that Outlook on the web shows, with how much in them is unread. */
export class FolderStore extends Store<{ readonly folders: readonly MailFolder[] | null }> {
  private reading: Promise<void> | null = null;
  private isStale = false;

  constructor(private readonly api: FolderApi) {
    super({ folders: null });
  }

  /** Reads the folders anew; what was known stays when they cannot be had, for the list tells of that. */
  refresh(): Promise<void> {
    this.isStale = true;
    this.reading ??= this.readUntilFresh().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async readUntilFresh(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      const folders = await this.api.folders().catch(() => null);
      if (folders !== null) this.change({ folders: folders.filter(({ wellKnown }) => wellKnown !== 'outbox') });
    }
  }
}
