import type { MailAddress } from '../domain/mail/address';
import type { MailFile } from './command';

/** Whether a file holds the text of a mail alone, as HTML. */
export function isPage(file: string): boolean {
  return /\.html?$/i.test(file);
}

/** Reads the text of a mail that was saved as a page. Its headers are not there, so who writes it to whom has to be told. */
export function readPageFile(bytes: Uint8Array, from: MailAddress | null, to: readonly MailAddress[]): MailFile {
  return {
    ...{ from, to, cc: [], bcc: [], subject: '', date: '', headers: [], text: '', attachments: [] },
    html: new TextDecoder(encodingOf(bytes)).decode(bytes),
  };
}

/** What the page says of itself; UTF-8 where it does not, or says something unheard of. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  const named = /<meta\b[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}
