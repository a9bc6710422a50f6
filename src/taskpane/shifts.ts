import { sameAddress } from '../domain/mail/address';
import { createDuty } from '../mailbox/duty';
import { MailboxError } from '../mailbox/error';
import { loadLater } from '../screen/load-later';
import type { Cluster } from './cluster';
import type { PaneServices } from './services';

/** A pane that is closed again soon, as by somebody who goes through mail without pinning it, leaves the mailbox alone. */
const FIRST_MS = 20_000;
const TURN_MS = 60_000;
/** A person without the rights may have been given them by then. */
const WITHOUT_RIGHTS_MS = 24 * 60 * 60_000;

const loadAcknowledging = loadLater('acknowledging', () => import('../mailbox/acknowledge-new'));

/** Where it is kept that this person may not send from a mailbox, and since when. */
export const NO_RIGHTS_KEY = 'clusterpost.noSending';

/** The work that open panes do in turns: acknowledging what comes in, in every cluster mailbox that was opened here. */
export interface Shifts {
  /** Joins those who take turns in this mailbox; the second time it changes nothing. */
  begin(cluster: Cluster): void;
  /** Leaves what it has on hand to the others. */
  end(): void;
}

type Around = Pick<PaneServices, 'outlook' | 'now' | 'newNonce'>;

export function createShifts(around: Around): Shifts {
  const ends = new Map<string, () => void>();
  return {
    begin(cluster) {
      const key = cluster.mailbox.address.toLowerCase();
      if (ends.has(key) || !mayTry(around, cluster)) return;
      ends.set(key, takeTurns(around, cluster));
    },
    end() {
      for (const end of ends.values()) end();
      ends.clear();
    },
  };
}

/** Whoever has no card is no colleague of this cluster; and who was refused lately is refused again. */
function mayTry({ outlook, now }: Around, { card, mailbox }: Cluster): boolean {
  const refused = outlook.roaming(NO_RIGHTS_KEY) as
    { readonly mailbox?: string; readonly at?: string } | null | undefined;
  const isRefused =
    sameAddress(refused?.mailbox ?? '', mailbox.address) &&
    now().getTime() - Date.parse(refused?.at ?? '') < WITHOUT_RIGHTS_MS;
  return card !== null && !isRefused;
}

function takeTurns({ outlook, now, newNonce }: Around, { mailbox, settings }: Cluster): () => void {
  const duty = createDuty(mailbox, now);
  let acknowledge: (() => Promise<void>) | null = null;
  let isOver = false;

  async function work(): Promise<void> {
    if (!(await duty.isMine())) return;
    acknowledge ??= (await loadAcknowledging()).acknowledgingNew({ mailbox, now, newNonce }, settings);
    await acknowledge();
  }

  /** Gives how long to wait before the next; null when there is none. */
  async function turn(): Promise<number | null> {
    try {
      await work();
      return TURN_MS;
    } catch (error) {
      if (!(error instanceof MailboxError)) throw error;
      if (error.code !== 'noAccess') return Math.max(2 * TURN_MS, error.retryAfterMs ?? 0);
      await outlook.saveRoaming(NO_RIGHTS_KEY, { mailbox: mailbox.address, at: now().toISOString() });
      return null;
    }
  }

  const next = (ms: number): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      void turn()
        .catch(() => null)
        .then((wait) => {
          if (wait === null || isOver) void duty.end();
          else timer = next(wait);
        });
    }, ms);
  let timer = next(FIRST_MS);
  return () => {
    isOver = true;
    clearTimeout(timer);
    void duty.end();
  };
}
