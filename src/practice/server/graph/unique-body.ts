import type { MailBody } from '../../../domain/mail/message';

/** What Outlook on the web and desktop put above the message that is answered. */
const QUOTE_STARTS = [
  /<div[^>]*id="?appendonsend/i,
  /<hr[^>]*>\s*<div[^>]*id="?divRplyFwdMsg/i,
  /<div[^>]*id="?(?:divRplyFwdMsg|mail-editor-reference-message-container)/i,
  /<div>\s*<div style="border:none;\s*border-top:solid #(?:E1E1E1|B5C4DF)/i,
  /<div[^>]*class="?gmail_quote/i,
  /<blockquote[^>]*type="?cite/i,
  /-----\s?(?:Oorspronkelijk bericht|Original Message)\s?-----/i,
];

/** The part of a body that is new in this message. Like Exchange's own uniqueBody it is a good guess, not a promise. */
export function uniquePart(body: MailBody): MailBody {
  const starts = QUOTE_STARTS.map((pattern) => body.content.search(pattern)).filter((at) => at >= 0);
  return starts.length === 0 ? body : { ...body, content: body.content.slice(0, Math.min(...starts)) };
}
