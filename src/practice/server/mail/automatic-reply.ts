import MailComposer from 'nodemailer/lib/mail-composer';
import { domainOf, sameAddress, type MailAddress } from '../../../domain/mail/address';
import type { Header } from '../../../domain/mail/message';
import type { Mailbox } from '../store/folders';
import type { AutomaticReplies } from '../store/mailbox-settings';
import type { MessageContent } from '../store/message';
import type { MailStore } from '../store/store';
import { momentIn } from '../time-zones';
import { newMessageId } from './message-id';
import type { Envelope } from './delivery';

/** A mail that came into a mailbox. */
export interface Arrived {
  readonly mailbox: Mailbox;
  readonly content: MessageContent;
  /** Sender on the envelope; empty for mail that must not be answered. */
  readonly envelopeFrom: string;
}

/**
 * What a mailbox whose people are away answers by itself, as Exchange does: once to each sender for as long as it is set, and never to a machine. Null
 * when nothing is to be answered. The answer is from nobody on its envelope, so that it is not answered in its turn.
 */
export async function automaticReply(
  { mailbox, content, envelopeFrom }: Arrived,
  store: MailStore,
  now: Date,
): Promise<{ readonly raw: Uint8Array; readonly envelope: Envelope } | null> {
  const { from } = content;
  const text = textFor(from, mailbox, store.mailboxSettings.get(mailbox).automaticRepliesSetting, now);
  if (from === null || text === '' || envelopeFrom === '' || !wantsReply(content.headers)) return null;
  if (sameAddress(from.address, mailbox.address) || !store.mailboxSettings.replyTo(mailbox, from.address)) return null;
  const raw = await new MailComposer({
    from: { name: mailbox.name, address: mailbox.address },
    to: { name: from.name, address: from.address },
    subject: `Automatisch antwoord: ${content.subject}`,
    date: now,
    messageId: newMessageId(mailbox.address),
    inReplyTo: content.internetMessageId,
    references: [...content.references, content.internetMessageId],
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-MS-Exchange-Inbox-Rules-Loop': mailbox.address,
      'X-MS-Exchange-Parent-Message-Id': content.internetMessageId,
      'X-MS-Exchange-Generated-Message-Source': 'Mailbox Rules Agent',
    },
    html: text,
  })
    .compile()
    .build();
  return { raw, envelope: { from: '', to: [from.address] } };
}

/** Empty when this sender gets nothing now. */
function textFor(from: MailAddress | null, mailbox: Mailbox, set: AutomaticReplies, now: Date): string {
  if (from === null || !isOn(set, now)) return '';
  if (domainOf(from.address) === domainOf(mailbox.address)) return set.internalReplyMessage;
  // The people of practice mode keep no contacts, so `contactsOnly` lets nobody by.
  return set.externalAudience === 'all' ? set.externalReplyMessage : '';
}

/** Whether automatic replies go out at this moment. */
export function isOn({ status, scheduledStartDateTime, scheduledEndDateTime }: AutomaticReplies, now: Date): boolean {
  if (status !== 'scheduled') return status === 'alwaysEnabled';
  const [start, end] = [momentIn(scheduledStartDateTime), momentIn(scheduledEndDateTime)];
  return start !== null && end !== null && start <= now && now < end;
}

/** What a mail says about itself: a list, a machine, or a sender who wants no answer of the kind. */
function wantsReply(headers: readonly Header[]): boolean {
  return headers.every(([name, value]) => {
    switch (name.toLowerCase()) {
      case 'x-auto-response-suppress':
        return !/\b(?:oof|all)\b/i.test(value);
      case 'auto-submitted':
        return /^\s*no\b/i.test(value);
      case 'precedence':
        return !/^\s*(?:bulk|list|junk)\b/i.test(value);
      default:
        return !/^list-(?:id|unsubscribe|subscribe|help|post|owner|archive)$/i.test(name);
    }
  });
}
