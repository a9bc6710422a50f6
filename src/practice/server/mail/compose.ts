import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailAddress } from '../../../domain/mail/address';
import type { Header, MailBody } from '../../../domain/mail/message';
import { textOf } from '../store/preview';
import type { StoredAttachment, StoredMessage } from '../store/message';

/** Everything of a message that goes over the line. */
export interface OutgoingMail {
  readonly message: StoredMessage;
  readonly body: MailBody;
  readonly headers: readonly Header[];
  readonly attachments: readonly StoredAttachment[];
  readonly at: Date;
}

/** The message as MIME, with plain text beside the HTML. Blind copies are not in it. */
export function composeMime({ message, body, headers, attachments, at }: OutgoingMail): Promise<Buffer> {
  const composer = new MailComposer({
    ...(message.from === null ? {} : { from: message.from }),
    ...(message.sender === null ? {} : { sender: message.sender }),
    to: message.to.map(named),
    cc: message.cc.map(named),
    replyTo: message.replyTo.map(named),
    subject: message.subject,
    messageId: message.internetMessageId,
    ...(message.inReplyTo === null ? {} : { inReplyTo: message.inReplyTo }),
    ...(message.references.length === 0 ? {} : { references: [...message.references] }),
    date: at,
    priority: message.importance,
    headers: [...headers, ...receipts(message)].map(([key, value]) => ({ key, value })),
    text: textOf(body),
    ...(body.format === 'html' ? { html: body.content } : {}),
    attachments: attachments.map((attachment) => ({
      filename: attachment.name,
      contentType: attachment.contentType,
      content: Buffer.from(attachment.content),
      ...(attachment.contentId === null ? {} : { cid: attachment.contentId }),
      ...(attachment.isInline ? { contentDisposition: 'inline' as const } : {}),
    })),
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, mime) => (error === null ? resolve(mime) : reject(error)));
  });
}

function named({ name, address }: MailAddress): { name: string; address: string } {
  return { name: name === address ? '' : name, address };
}

/** How mail asks to be told that it came or was read. */
function receipts({ from, wantsDeliveryReceipt, wantsReadReceipt }: StoredMessage): readonly Header[] {
  if (from === null) return [];
  return [
    ...(wantsDeliveryReceipt ? [['Return-Receipt-To', from.address] as const] : []),
    ...(wantsReadReceipt ? [['Disposition-Notification-To', from.address] as const] : []),
  ];
}
