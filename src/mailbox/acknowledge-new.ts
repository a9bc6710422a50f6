import { OLDEST_HOURS } from '../domain/acknowledgement/rules';
import type { MailMessage } from '../domain/mail/message';
import type { ClusterSettings } from '../domain/settings/settings';
import { acknowledge, newMemory, type AcknowledgeTools } from './acknowledge';
import { MailboxError } from './error';
import type { ClusterMailbox } from './port';

const AT_ONCE = 50;
const HOUR_MS = 3_600_000;
/** Mail that came in while a turn was under way is looked at in the next, also where clocks differ. */
const OVERLAP_MS = 5 * 60_000;

/**
 * Acknowledges what comes into the inbox and has no decision yet, as long as it is asked to: from when acknowledgements were switched on, or from as long ago
 * as they are sent at all. Each call costs one request when nothing came in.
 *
 * @param opened settings as they were read when the mailbox was opened
 * @throws MailboxError from each call, when the mailbox cannot be reached or gives no rights for this
 */
export function acknowledgingNew(
  { mailbox, now, newNonce }: Pick<AcknowledgeTools, 'mailbox' | 'now' | 'newNonce'>,
  opened: ClusterSettings,
): () => Promise<void> {
  const memory = newMemory();
  let from = oldestToAcknowledge(opened, now());

  return async () => {
    const begun = now().getTime();
    const waiting = (await inboxSince(mailbox, from)).filter(isUndecided).reverse();
    // Read anew, so that the stop switch works at once.
    const settings = waiting.length > 0 ? (await mailbox.settings())?.settings : opened;
    if (settings === undefined) return;
    let isAllDone = true;
    for (const message of waiting) {
      if (!(await isSettled({ mailbox, settings, now, newNonce, memory }, message))) isAllDone = false;
    }
    if (isAllDone) from = new Date(Math.max(from.getTime(), begun - OVERLAP_MS));
  };
}

function oldestToAcknowledge({ acknowledgeSince }: ClusterSettings, now: Date): Date {
  const oldest = now.getTime() - OLDEST_HOURS * HOUR_MS;
  const since = Date.parse(acknowledgeSince ?? '');
  return new Date(Number.isNaN(since) ? oldest : Math.max(since, oldest));
}

/** Newest first. */
async function inboxSince(mailbox: ClusterMailbox, from: Date): Promise<readonly MailMessage[]> {
  const oldest = from.toISOString();
  const found: MailMessage[] = [];
  for (let page: string | null | undefined; page !== null;) {
    const { messages, next } = await mailbox.inbox({ top: AT_ONCE, ...(page !== undefined && { page }) });
    const recent = messages.filter(({ receivedAt }) => receivedAt >= oldest);
    found.push(...recent);
    page = recent.length === messages.length ? next : null;
  }
  return found;
}

function isUndecided({ isDraft, record, hasUnreadableRecord }: MailMessage): boolean {
  const state = record?.acknowledgement?.state;
  return !isDraft && !hasUnreadableRecord && (state === undefined || state === 'pending');
}

async function isSettled(tools: AcknowledgeTools, message: MailMessage): Promise<boolean> {
  try {
    return (await acknowledge(tools, message)) !== 'busy';
  } catch (error) {
    // One mail over which Exchange or we ourselves stumble holds up no others; one that somebody threw away meanwhile needs nothing any more.
    const code = error instanceof MailboxError ? error.code : 'failed';
    if (code !== 'notFound' && code !== 'failed') throw error;
    return code === 'notFound';
  }
}
