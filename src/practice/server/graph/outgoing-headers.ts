import type { Header } from '../../../domain/mail/message';
import type { ExtendedProperty } from '../store/messages';

/** The set PS_INTERNET_HEADERS: a property in it is a header of the mail, also one that Graph itself does not take ([MS-OXCMAIL], MIME generation). */
const HEADER_PROPERTY = /^String \{00020386-0000-0000-C000-000000000046\} Name ([!-9;-~]+)$/i;

/** What the mail itself says; a property does not say it a second time, or otherwise. */
const OF_THE_MAIL =
  /^(?:from|sender|to|cc|bcc|reply-to|subject|date|message-id|in-reply-to|references|mime-version|content-.*|received|return-path)$/i;

/**
 * The headers that a program gave a draft and that leave with it: those named `x-` that Graph takes, and those that Office.js (`item.internetHeaders`)
 * and others keep as properties. An empty one was taken away again.
 */
export function outgoingHeaders(
  headers: readonly Header[],
  properties: readonly ExtendedProperty[],
): readonly Header[] {
  const leaving = new Map(headers.filter(([name]) => /^x-/i.test(name)).map((each) => [each[0].toLowerCase(), each]));
  for (const { id, value } of properties) {
    const name = HEADER_PROPERTY.exec(id)?.[1];
    if (name === undefined || OF_THE_MAIL.test(name) || typeof value !== 'string') continue;
    if (value === '') leaving.delete(name.toLowerCase());
    else leaving.set(name.toLowerCase(), [name, value.replace(/[\r\n]+/g, ' ')]);
  }
  return [...leaving.values()];
}
