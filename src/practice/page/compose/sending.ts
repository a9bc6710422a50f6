import { wordsFor } from '../data/http';
import type { LaunchOutcome } from '../host/launch-event';
import type { SendAlert, SendMode } from './smart-alert';

export interface SendingState {
  readonly phase: 'writing' | 'checking' | 'sending' | 'gone';
  /** Why the mail is held back, or does not leave yet. */
  readonly alert: SendAlert | null;
  readonly problem: string | null;
}

/** What sending needs of a draft. */
export interface Outgoing {
  readonly get: () => SendingState;
  readonly change: (part: Partial<SendingState>) => void;
  /** Why it cannot be sent as it stands. */
  readonly problem: () => string | null;
  readonly save: () => Promise<void>;
  /** Lets the add-in look at it. */
  readonly check: () => Promise<LaunchOutcome>;
  /** Puts the last hand to it. */
  readonly finish: () => void;
  readonly leave: () => Promise<void>;
  readonly mode: () => SendMode;
  /** Outlook has no connection. */
  readonly isOffline: () => boolean;
}

/** After this Outlook says that the add-in takes long. */
const SLOW_MS = 5000;

/** The steps from Send to gone, with the add-in in between (Smart Alerts). */
export class Sending {
  /** Rises with each attempt, so that the outcome of one that was broken off is dropped. */
  private attempt = 0;

  constructor(private readonly mail: Outgoing) {}

  /** Saves, has the add-in look at it, and sends it when that has nothing against it. */
  async send(): Promise<void> {
    const { mail } = this;
    if (mail.get().phase !== 'writing') return;
    const problem = mail.problem();
    if (problem !== null || mail.isOffline()) {
      mail.change({ problem, alert: problem === null ? { kind: 'offline' } : null });
      return;
    }
    mail.change({ phase: 'checking', alert: null, problem: null });
    const attempt = ++this.attempt;
    const slow = setTimeout(() => {
      if (attempt === this.attempt && mail.get().phase === 'checking') mail.change({ alert: { kind: 'slow' } });
    }, SLOW_MS);
    await this.orStay(async () => {
      await mail.save();
      const outcome = await mail.check();
      if (attempt !== this.attempt) return;
      if (outcome.kind === 'completed' && outcome.context.allowEvent === true) await this.leave();
      else {
        const alert = outcome.kind === 'completed' ? ({ kind: 'refused', context: outcome.context } as const) : outcome;
        mail.change({ phase: 'writing', alert });
      }
    });
    clearTimeout(slow);
  }

  /** The mail stays here: the person does not want to wait for the add-in, or goes back to mend what it said. */
  stay(): void {
    this.attempt += 1;
    this.mail.change({ alert: null, ...(this.mail.get().phase === 'checking' ? { phase: 'writing' } : {}) });
  }

  /** Sends all the same, where Outlook offers that. */
  async sendAnyway(): Promise<void> {
    this.attempt += 1;
    await this.orStay(() => this.leave());
  }

  private async leave(): Promise<void> {
    this.mail.change({ phase: 'sending', alert: null, problem: null });
    // The add-in may have mended the text while it looked.
    this.mail.finish();
    await this.mail.save();
    await this.mail.leave();
    this.mail.change({ phase: 'gone' });
  }

  private async orStay(steps: () => Promise<void>): Promise<void> {
    try {
      await steps();
    } catch (error) {
      this.mail.change({ phase: 'writing', alert: null, problem: wordsFor(error) });
    }
  }
}
