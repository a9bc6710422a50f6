import { type Decisions, DECISIONS_KEY, parseDecisions } from '../domain/reply/chain/decisions';
import { type Ignored, IGNORED_KEY, parseIgnored } from '../domain/reply/ignoring';
import type { MailAddress } from '../domain/mail/address';
import { parseSubjects, SERIES_KEY } from '../domain/reply/series';
import type { Reply, ReplyAttachment } from '../domain/reply/reply';
import { ask } from './ask';
import type { ItemAtSend, OfficeAttachment, OfficePerson } from './office';

/** The reply that is about to leave, with what the writer decided and ignored in the pane. */
export interface ReplyAtSend {
  readonly reply: Reply;
  readonly decisions: Decisions;
  readonly ignored: readonly Ignored[];
  /** Subjects of earlier mails from us in this conversation, oldest first. */
  readonly earlierSubjects: readonly string[];
}

/** Reads the whole reply. Rejects when Outlook refuses a part of it, does not answer in time, or does not say from which mailbox it leaves. */
export function readReply(item: ItemAtSend): Promise<ReplyAtSend> {
  const people = (field: 'to' | 'cc' | 'bcc'): Promise<readonly MailAddress[]> =>
    ask<readonly OfficePerson[]>((done) => item[field].getAsync(done)).then((list) => list.map(toAddress));

  return Promise.all([
    ask<string>((done) => item.body.getAsync('html', done)),
    ask<string>((done) => item.subject.getAsync(done)),
    ask<OfficePerson | null>((done) => item.from.getAsync(done)).then(toSender),
    people('to'),
    people('cc'),
    people('bcc'),
    wordLeft(item, DECISIONS_KEY).then(parseDecisions),
    wordLeft(item, IGNORED_KEY).then(parseIgnored),
    wordLeft(item, SERIES_KEY).then(parseSubjects),
    attachmentsOf(item),
  ]).then(([html, subject, from, to, cc, bcc, decisions, ignored, earlierSubjects, attachments]) => ({
    reply: { body: { format: 'html', content: html }, subject, from, to, cc, bcc, attachments },
    decisions,
    ignored,
    earlierSubjects,
  }));
}

/** Null where nothing was left, or this Outlook keeps no word: what has to be decided then stays undecided and holds the reply back. */
function wordLeft({ sessionData }: ItemAtSend, key: string): Promise<string | null> {
  if (!sessionData) return Promise.resolve(null);
  return ask<string>((done) => sessionData.getAsync(key, done)).catch(() => null);
}

/** Undefined where Outlook does not tell: then nothing is said about them. */
function attachmentsOf(item: ItemAtSend): Promise<readonly ReplyAttachment[] | undefined> {
  const tell = item.getAttachmentsAsync?.bind(item);
  if (!tell) return Promise.resolve(undefined);
  return ask<readonly OfficeAttachment[]>((done) => tell(done)).then(
    (found) =>
      found.map(({ id = '', name = '', isInline = false, contentId = '', attachmentType }) => ({
        ...{ id, name, isInline, contentId, isItem: attachmentType === 'item' },
      })),
    () => undefined,
  );
}

function toSender(from: OfficePerson | null): MailAddress {
  if (!from?.emailAddress) throw new Error('no sender');
  return toAddress(from);
}

/** A recipient without an address counts as somebody outside. */
function toAddress({ displayName, emailAddress }: OfficePerson): MailAddress {
  return { name: displayName ?? '', address: emailAddress ?? '' };
}
