export type Kept = 'yes' | 'no' | 'failed';

const PAUSE_MS = 1500;

/** Saves a draft a moment after the last change, one save after the other. */
export class Autosave {
  private kept: Kept = 'yes';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> = Promise.resolve();

  /**
   * @param write saves what there is at that moment
   * @param tell is told whether the mailbox has it all
   */
  constructor(
    private readonly write: () => Promise<void>,
    private readonly tell: (kept: Kept) => void,
  ) {}

  /** Something changed that the mailbox does not have yet. */
  changed(): void {
    this.set('no');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveInBackground(), PAUSE_MS);
  }

  /** Saves now. A failure is told, and nothing else comes of it. */
  saveInBackground(): void {
    this.save().catch(() => undefined);
  }

  /** Saves now, unless the mailbox has it all. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.saving = this.saving
      .catch(() => undefined)
      .then(async () => {
        if (this.kept === 'yes') return;
        this.set('yes');
        try {
          await this.write();
        } catch (error) {
          this.set('failed');
          throw error;
        }
      });
    return this.saving;
  }

  /** Saves no more; resolves when nothing is on its way. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.saving.catch(() => undefined);
  }

  private set(kept: Kept): void {
    this.kept = kept;
    this.tell(kept);
  }
}
