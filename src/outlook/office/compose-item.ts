import type { MailAddress } from '../../domain/mail/address';
import type { ReplyAttachment } from '../../domain/reply/reply';
import { type OpenReply, OutlookError, type ReplyHead, type TakenAttachment } from '../port';
import { answerOf } from './answer';
import type { OfficeComposeItem } from './library';

/** What is asked of a message that is being written, one answer at a time. */

export function bodyOf(item: OfficeComposeItem): Promise<string> {
  return answerOf<string>('body.getAsync', (done) => {
    item.body.getAsync('html', done);
  });
}

const FIELDS = ['to', 'cc', 'bcc'] as const;

export async function readReply(item: OfficeComposeItem): Promise<OpenReply> {
  const [html, subject, from, attachments, to, cc, bcc] = await Promise.all([
    bodyOf(item),
    answerOf<string>('subject.getAsync', (done) => {
      item.subject.getAsync(done);
    }),
    answerOf<Office.EmailAddressDetails>('from.getAsync', (done) => {
      item.from.getAsync(done);
    }),
    attachmentsOf(item),
    ...FIELDS.map((field) =>
      answerOf<Office.EmailAddressDetails[]>(`${field}.getAsync`, (done) => {
        item[field].getAsync(done);
      }),
    ),
  ]);
  return {
    html,
    subject,
    from: toAddress(from) ?? { name: '', address: '' },
    to: toAddresses(to),
    cc: toAddresses(cc),
    bcc: toAddresses(bcc),
    attachments,
  };
}

export async function setHead(item: OfficeComposeItem, { subject, ...people }: Partial<ReplyHead>): Promise<void> {
  if (subject !== undefined) {
    await answerOf<void>('subject.setAsync', (done) => {
      item.subject.setAsync(subject, done);
    });
  }
  for (const field of FIELDS) {
    const list = people[field];
    if (list === undefined) continue;
    await answerOf<void>(`${field}.setAsync`, (done) => {
      item[field].setAsync(
        list.map(({ name, address }) => ({ displayName: name, emailAddress: address })),
        done,
      );
    });
  }
}

/** Undefined in an Outlook that does not tell (before Mailbox 1.8). */
async function attachmentsOf(item: OfficeComposeItem): Promise<readonly ReplyAttachment[] | undefined> {
  const ask = item.getAttachmentsAsync?.bind(item);
  if (!ask) return undefined;
  try {
    const found = await answerOf<Office.AttachmentDetailsCompose[]>('getAttachmentsAsync', (done) => {
      ask(done);
    });
    // The content id is told since Mailbox 1.16 only.
    return found.map(({ id, name, isInline, contentId, attachmentType }: Partial<Office.AttachmentDetailsCompose>) => ({
      ...{ id: id ?? '', name: name ?? '', isInline: isInline ?? false, contentId: contentId ?? '' },
      isItem: String(attachmentType) === 'item',
    }));
  } catch (error) {
    if (error instanceof OutlookError && error.code === 'refused') return undefined;
    throw error;
  }
}

/** All of them are read before the first is taken off, so that nothing goes that cannot be put back. */
export async function takeAttachments(
  item: OfficeComposeItem,
  ids: readonly string[],
): Promise<readonly TakenAttachment[]> {
  const contentOf = item.getAttachmentContentAsync?.bind(item);
  const remove = item.removeAttachmentAsync?.bind(item);
  if (!contentOf || !remove) throw new OutlookError('refused', 'attachments: not before Mailbox 1.8');
  const there = (await attachmentsOf(item)) ?? [];
  const taken: TakenAttachment[] = [];
  for (const one of there.filter(({ id }) => ids.includes(id))) {
    const { content, format } = await answerOf<Office.AttachmentContent>('getAttachmentContentAsync', (done) => {
      contentOf(one.id, done);
    });
    if (String(format) !== 'base64') throw new OutlookError('refused', `attachment content as ${String(format)}`);
    taken.push({ ...one, content });
  }
  // Classic Outlook numbers them: from the last to the first, a number stays what it was.
  for (const { id } of [...taken].reverse()) {
    await answerOf<void>('removeAttachmentAsync', (done) => {
      remove(id, done);
    });
  }
  return taken;
}

export async function putAttachments(item: OfficeComposeItem, taken: readonly TakenAttachment[]): Promise<void> {
  const add = item.addFileAttachmentFromBase64Async?.bind(item);
  if (!add) throw new OutlookError('refused', 'attachments: not before Mailbox 1.8');
  for (const { content, name, isInline } of taken) {
    await answerOf<string>('addFileAttachmentFromBase64Async', (done) => {
      add(content, name, { isInline }, done);
    });
  }
}

export function toAddress(details: Office.EmailAddressDetails | null | undefined): MailAddress | null {
  return details?.emailAddress ? { name: details.displayName ?? '', address: details.emailAddress } : null;
}

function toAddresses(list: readonly Office.EmailAddressDetails[] | undefined): readonly MailAddress[] {
  return (list ?? []).map(toAddress).filter((address) => address !== null);
}
