import PostalMime, { type Address, type Email } from 'postal-mime';
import type { MailAddress } from '../domain/mail/address';
import { withWindowsSigns } from '../domain/mail/windows-signs';
import { InputError, type MailFile } from './command';

/** Every mail has at least one of these; a file without any of them is something else. */
const MAIL_HEADERS: ReadonlySet<string> = new Set([
  ...['from', 'sender', 'to', 'cc', 'subject', 'date', 'message-id', 'received', 'return-path', 'mime-version'],
]);
/** How other files begin that administrators take for a mail, with what to do instead. */
const OTHER_FILES: ReadonlyArray<readonly [start: readonly number[], message: string]> = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'Dit is een bestand van Outlook zelf (.msg). Sla de mail op als .eml en probeer het opnieuw.',
  ],
  [[0x21, 0x42, 0x44, 0x4e], 'Dit is een archief van Outlook (.pst). Sla de mails daaruit op als .eml.'],
  [[0x50, 0x4b, 0x03, 0x04], 'Dit is een zip-bestand. Pak het eerst uit en geef de .eml-bestanden.'],
  [[0x25, 0x50, 0x44, 0x46], 'Dit is een pdf. Sla de mail op als .eml en probeer het opnieuw.'],
];

/**
 * Reads an .eml file. What is missing in the mail stays empty; characters that its character set does not know are replaced.
 *
 * @throws InputError when the file is no e-mail
 */
export async function readMailFile(bytes: Uint8Array): Promise<MailFile> {
  const other = OTHER_FILES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (other !== undefined) throw new InputError('not-a-mail', other[1]);
  const mail = await parse(withoutEnvelope(asText(bytes)));
  if (!mail.headers.some(({ key }) => MAIL_HEADERS.has(key))) {
    throw new InputError('not-a-mail', 'Dit bestand is geen e-mail. Geef een mail die als .eml is opgeslagen.');
  }
  return {
    from: people(mail.from)[0] ?? null,
    to: (mail.to ?? []).flatMap(people),
    cc: (mail.cc ?? []).flatMap(people),
    bcc: (mail.bcc ?? []).flatMap(people),
    subject: withWindowsSigns(mail.subject ?? ''),
    date: instant(mail.date),
    headers: mail.headers.map(({ key, originalKey, value }) => [originalKey || key, value] as const),
    html: withWindowsSigns(mail.html ?? ''),
    text: withWindowsSigns(mail.text ?? ''),
    attachments: mail.attachments.map(({ filename, mimeType, contentId }) => ({
      name: withWindowsSigns(filename ?? ''),
      contentType: mimeType,
      contentId: (contentId ?? '').replace(/^<|>$/g, ''),
    })),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    // The parser gives up on parts within parts without end, and on megabytes of headers.
    throw new InputError('unreadable-mail', 'Deze mail is te ingewikkeld opgebouwd om te lezen.');
  }
}

/** A text file that Windows saved as UTF-16, as the UTF-8 that a mail can be. */
function asText(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextEncoder().encode(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  return bytes;
}

/** Without the line "From address date" that mail programs of Unix put before every mail in a file. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  const isEnvelope = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === 'From ';
  return isEnvelope ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes;
}

function people(address: Address | undefined): MailAddress[] {
  if (address === undefined) return [];
  if (address.group !== undefined) return address.group.flatMap(people);
  return address.address === '' && address.name === ''
    ? []
    : [{ name: withWindowsSigns(address.name), address: address.address }];
}

/** An ISO 8601 instant; empty when the mail has no date that can be read. */
function instant(date: string | undefined): string {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
