import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { MailAddress } from '../../../domain/mail/address';
import { withWindowsSigns } from '../../../domain/mail/windows-signs';
import { instant, untouched, type Importance, type MessageContent, type NewAttachment } from '../store/message';
import { newMessageId } from './message-id';

/** A mail from the line, ready to be filed. */
export interface ParsedMail {
  readonly content: MessageContent;
  readonly attachments: readonly NewAttachment[];
}

/** Where and when a mail came in; `postmaster` signs the Message-ID of a mail that has none. */
export interface Arrival {
  readonly at: Date;
  readonly postmaster: string;
  /** Lines that the receiving server puts on top, as Exchange does. */
  readonly stamped?: readonly (readonly [name: string, value: string])[];
}

/** Reads a MIME message. Whatever is missing or broken in it gets the value that Exchange would show. */
export async function parseMail(raw: Uint8Array, arrival: Arrival): Promise<ParsedMail> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true });
  const written = mail.date === undefined ? Number.NaN : Date.parse(mail.date);
  const received = instant(arrival.at);
  const from = people(mail.from)[0] ?? null;
  const sender = people(mail.sender)[0] ?? null;
  return {
    content: {
      ...untouched,
      receivedAt: received,
      sentAt: Number.isNaN(written) ? received : instant(new Date(written)),
      internetMessageId: mail.messageId ?? newMessageId(arrival.postmaster),
      inReplyTo: messageIds(mail.inReplyTo).at(0) ?? null,
      references: messageIds(mail.references),
      subject: withWindowsSigns(mail.subject ?? ''),
      from,
      sender: sender === null || sender.address === from?.address ? null : sender,
      to: (mail.to ?? []).flatMap(people),
      cc: (mail.cc ?? []).flatMap(people),
      bcc: (mail.bcc ?? []).flatMap(people),
      replyTo: (mail.replyTo ?? []).flatMap(people),
      body:
        mail.html === undefined
          ? { format: 'text', content: withWindowsSigns(mail.text ?? '') }
          : { format: 'html', content: withWindowsSigns(mail.html) },
      headers: [
        ...(arrival.stamped ?? []),
        ...mail.headers.map(({ key, originalKey, value }) => [originalKey ?? key, value] as const),
      ],
      importance: importanceOf(mail),
      wantsDeliveryReceipt: hasHeader(mail, 'return-receipt-to'),
      wantsReadReceipt: hasHeader(mail, 'disposition-notification-to'),
    },
    attachments: mail.attachments.map(attachment),
  };
}

function people(address: Address | undefined): MailAddress[] {
  if (address === undefined) return [];
  if (address.group !== undefined) return address.group.flatMap(people);
  return address.address === undefined || address.address === ''
    ? []
    : [{ name: withWindowsSigns(address.name), address: address.address }];
}

function messageIds(value: string | undefined): string[] {
  return value?.match(/<[^<>\s]+>/g) ?? [];
}

function hasHeader(mail: Email, name: string): boolean {
  return mail.headers.some(({ key }) => key === name);
}

function importanceOf(mail: Email): Importance {
  const header = (name: string): string =>
    mail.headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase() ?? '';
  const [importance, priority] = [header('importance'), header('x-priority')];
  if (importance === 'high' || priority.startsWith('1') || priority.startsWith('2')) return 'high';
  return importance === 'low' || priority.startsWith('4') || priority.startsWith('5') ? 'low' : 'normal';
}

function attachment(part: Attachment): NewAttachment {
  const { content } = part;
  return {
    name: withWindowsSigns(part.filename ?? '') || (part.mimeType === 'message/rfc822' ? 'bericht.eml' : 'bijlage'),
    contentType: part.mimeType,
    contentId: part.contentId?.replace(/^<|>$/g, '') ?? null,
    isInline: part.disposition === 'inline' && part.contentId !== undefined,
    content: typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content),
  };
}
