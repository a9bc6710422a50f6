import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { ClusterSettings } from '../../../src/domain/settings/settings';
import type { ChangedMessage } from '../../../src/mailbox/port';
import type { Reach } from './mailrooms';

/** What a sender in a process of its own is to do, as `sender.mjs` reads it. */
export interface SenderTask extends Reach {
  /** `one`: acknowledges one message and is done. The others go on until they are killed. */
  readonly kind: 'one' | 'worker' | 'pane';
  readonly settings: ClusterSettings;
  /** The time in which it plays: `at` was it when the clock of this machine said `begun`, and since then it runs so much faster. Milliseconds. */
  readonly clock: { readonly at: number; readonly begun: number; readonly speed: number };
  readonly message?: ChangedMessage;
  /** Kills itself before its request with this number leaves, or when the answer is there. */
  readonly killAt?: { readonly call: number; readonly when: 'before' | 'after' };
}

/** Starts a sender; whoever does also ends it. */
export function startSender(task: SenderTask): ChildProcess {
  return spawn(process.execPath, [path.join(__dirname, 'sender.mjs')], {
    env: { ...process.env, SENDER: JSON.stringify(task) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** How a sender ended: by the signal that killed it, or by itself. */
export function endOf(sender: ChildProcess): Promise<'killed' | 'done'> {
  return new Promise((resolve, reject) => {
    sender.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve('killed');
      else if (code === 0) resolve('done');
      else reject(new Error(`a sender ended with code ${code ?? 'none'}`));
    });
  });
}
