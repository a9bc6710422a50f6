import type { FaultKind } from '../../server/faults/fault';
import type { OutsideMail } from '../../server/mail/outside-mail';
import { wordsFor } from '../data/http';
import type { PracticeState } from '../data/practice-api';
import { Store } from '../store';
import { type Choices, keepChoices, keptChoices } from './choices';

/** What the practice server can be asked to turn; every call rejects with `RequestFailed`. */
export interface PracticeServer {
  practiceState(): Promise<PracticeState>;
  moveClock(to: { readonly now: string } | { readonly advance: number }): Promise<string>;
  setFaults(rules: PracticeState['faults']): Promise<void>;
  keepSentCopies(inSharedMailbox: boolean): Promise<void>;
  bringMail(mail: OutsideMail): Promise<void>;
  resetMailbox(): Promise<void>;
}

export interface PracticeModelState {
  /** As the server told it last. */
  readonly server: PracticeState;
  /** How far the practice clock is ahead of the clock of this computer, in milliseconds; negative when it is behind. */
  readonly ahead: number;
  readonly choices: Choices;
  readonly problem: string | null;
}

/** Clocks of one computer that differ by less than this are the same: the answer of the server took a moment. */
const SAME_CLOCK_MS = 2000;

/** The practice around Outlook: its time, its faults, and what one chooses for this browser. */
export class PracticeModel extends Store<PracticeModelState> {
  constructor(
    private readonly api: PracticeServer,
    state: PracticeState,
    private readonly machine: () => number,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'>,
  ) {
    super({
      server: state,
      ahead: Date.parse(state.now) - machine(),
      choices: keptChoices(storage),
      problem: null,
    });
  }

  /** The moment on the practice clock. */
  readonly now = (): Date => new Date(this.machine() + this.get().ahead);

  hasFault(kind: FaultKind): boolean {
    return this.get().server.faults.some((rule) => rule.kind === kind);
  }

  /** Asks the server how it stands, because this or another window turned something. */
  async refresh(): Promise<void> {
    await this.orSay(async () => this.take(await this.api.practiceState()));
  }

  switchFault(kind: FaultKind, isOn: boolean): Promise<void> {
    const others = this.get().server.faults.filter((rule) => rule.kind !== kind);
    return this.setFaults(isOn ? [...others, { kind }] : others);
  }

  /** Lets everything go well again. */
  endFaults(): Promise<void> {
    return this.setFaults([]);
  }

  moveClock(to: Date): Promise<void> {
    return this.turn(() => this.api.moveClock({ now: to.toISOString() }));
  }

  keepSentCopies(inSharedMailbox: boolean): Promise<void> {
    return this.turn(() => this.api.keepSentCopies(inSharedMailbox));
  }

  /** True when the mail is on its way. */
  bringMail(mail: OutsideMail): Promise<boolean> {
    return this.orSay(() => this.api.bringMail(mail));
  }

  /** True when the mailbox is as it was at first. */
  reset(): Promise<boolean> {
    return this.orSay(() => this.api.resetMailbox());
  }

  choose(part: Partial<Choices>): void {
    const choices = { ...this.get().choices, ...part };
    keepChoices(choices, this.storage);
    this.change({ choices });
  }

  private setFaults(rules: PracticeState['faults']): Promise<void> {
    return this.turn(() => this.api.setFaults(rules));
  }

  private async turn(step: () => Promise<unknown>): Promise<void> {
    await this.orSay(async () => {
      await step();
      this.take(await this.api.practiceState());
    });
  }

  private take(server: PracticeState): void {
    const ahead = Date.parse(server.now) - this.machine();
    const isSame = Math.abs(ahead - this.get().ahead) < SAME_CLOCK_MS;
    this.change({ server, ...(isSame ? {} : { ahead }) });
  }

  private async orSay(step: () => Promise<unknown>): Promise<boolean> {
    try {
      await step();
      if (this.get().problem !== null) this.change({ problem: null });
      return true;
    } catch (error) {
      this.change({ problem: wordsFor(error) });
      return false;
    }
  }
}
