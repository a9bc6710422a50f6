import { createHash } from 'node:crypto';
import { Headers } from '../../../domain/acknowledgement/incoming';
import { domainOf, sameAddress } from '../../../domain/mail/address';
import { parseMail, type ParsedMail } from '../mail/parse';
import { instant } from '../store/message';
import type { RawMail } from './sources';

/** A mail from a file, ready to be filed; or why it is none, as the end of a Dutch sentence. */
export type ImportedMail = (ParsedMail & { readonly folder: 'inbox' | 'sentitems' }) | { readonly broken: string };

/** A mail has at least one of these; what has none of them is another kind of file. */
const TELLING = ['From', 'To', 'Subject', 'Date', 'Message-ID', 'Received'];
/** Thunderbird's flags: read, and thrown away but not yet removed from the file. */
const MOZILLA_READ = 0x0001;
const MOZILLA_EXPUNGED = 0x0008;

/**
 * Reads a mail with the moments, the read state and the Message-ID that it had. What one of `own`, the addresses of the cluster, sent goes
 * to Sent Items. A mail without a Message-ID gets one made from its text, so that it is known again.
 */
export async function readImported(
  { raw, delivered }: RawMail,
  own: readonly [string, ...string[]],
): Promise<ImportedMail> {
  if (raw === null) return { broken: 'dit bericht is groter dan 150 MB.' };
  if (raw.length === 0) return { broken: 'dit bericht is leeg.' };
  const mail = await parseMail(raw, { at: delivered, postmaster: own[0] }).catch(() => null);
  if (mail === null) return { broken: 'dit bericht is niet te lezen.' };
  const headers = new Headers(mail.content.headers);
  if (!headers.has(...TELLING)) return { broken: 'dit is geen e-mail.' };
  const mozilla = Number.parseInt(headers.all('X-Mozilla-Status')[0] ?? '', 16);
  if ((mozilla & MOZILLA_EXPUNGED) !== 0) return { broken: 'dit bericht was al verwijderd.' };

  const isSent = own.some((address) => sameAddress(address, mail.content.from?.address ?? ''));
  const hasId = headers.all('Message-ID').some((id) => id.trim() !== '');
  return {
    folder: isSent ? 'sentitems' : 'inbox',
    attachments: mail.attachments,
    content: {
      ...mail.content,
      receivedAt: receivedAt(headers) ?? mail.content.sentAt,
      internetMessageId: hasId ? mail.content.internetMessageId : idFrom(raw, own[0]),
      isRead: isSent || (mozilla & MOZILLA_READ) !== 0 || isMarkedRead(headers),
    },
  };
}

/** What the last server noted on top: "from ... by ...; Tue, 24 Nov 2026 10:30:00 +0100 (CET)". */
function receivedAt(headers: Headers): string | null {
  const [line = ''] = headers.all('Received');
  const at = Date.parse(line.slice(line.lastIndexOf(';') + 1).replace(/\([^()]*\)/g, ''));
  return Number.isNaN(at) ? null : instant(new Date(at));
}

/** As Unix mail programs and Google Takeout note it. */
function isMarkedRead(headers: Headers): boolean {
  return (
    [...headers.all('Status'), ...headers.all('X-Status')].some((status) => /^[A-Z]*R/.test(status.trim())) ||
    headers.all('X-Gmail-Labels').some((labels) => /\b(opened|geopend)\b/i.test(labels))
  );
}

function idFrom(raw: Buffer, address: string): string {
  return `<${createHash('sha256').update(raw).digest('hex').slice(0, 40)}@${domainOf(address)}>`;
}
