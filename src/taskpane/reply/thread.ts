import { type CivilDate } from '../../domain/deadlines/civil-date';
import { type MailAddress, sameAddress } from '../../domain/mail/address';
import type { MailMessage } from '../../domain/mail/message';
import { questionOf } from '../../domain/ownership/question';
import type { Promised } from '../../domain/ownership/record';
import { SERIES_KEY } from '../../domain/reply/series';
import { act, type ActionOutcome } from '../../mailbox/act';
import type { Cluster } from '../cluster';
import type { PaneServices } from '../services';

/** What the mailbox holds of the conversation that a reply belongs to. */
export interface Thread {
  /** Subjects of what the cluster sent in it before, oldest first. */
  readonly earlierSubjects: readonly string[];
  /** Who asks the forwarded question, as a colleague confirmed it. */
  readonly asker: MailAddress | null;
  /** What was promised in it before. */
  readonly promises: readonly Promised[];
  /** Keeps a promised day as a deadline of the question. Null when there is no question to keep it on, or no knowledge card of who promises. */
  promise(day: CivilDate): Promise<ActionOutcome | null>;
}

/** Reads the conversation, and leaves the subjects for the check at send, which cannot read the mailbox. @throws MailboxError, OutlookError */
export async function openThread(services: PaneServices, cluster: Cluster): Promise<Thread> {
  const item = await services.outlook.item();
  const { mailbox, card, settings } = cluster;
  const { now, newNonce } = services;
  const conversation = item.kind === 'compose' ? await mailbox.conversation(item.conversationId) : [];
  const own = [settings.mailbox.address, ...settings.aliases];
  const isOwn = ({ from }: MailMessage): boolean => own.some((address) => sameAddress(address, from?.address ?? ''));
  const earlierSubjects = conversation.filter((one) => !one.isDraft && isOwn(one)).map(({ subject }) => subject);
  if (earlierSubjects.length > 0) await services.outlook.leaveWord(SERIES_KEY, JSON.stringify(earlierSubjects));
  let question = questionOf(conversation, own);
  return {
    earlierSubjects,
    asker: question?.record?.asker ?? null,
    get promises() {
      return question?.record?.promises ?? [];
    },
    async promise(day) {
      if (!question || !card) return null;
      const outcome = await act({ mailbox, now, newNonce }, question.id, { kind: 'promise', day }, card);
      question = outcome.message;
      return outcome;
    },
  };
}
