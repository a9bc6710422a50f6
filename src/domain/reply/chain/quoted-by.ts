import type { MailBody } from '../../mail/message';
import type { QuotedMail } from './segments';

/** Enough source to hold a header with its surroundings. */
const HEAD = 900;

/** Marks of mail programs, most telling first. They do not survive every hop, so they tell how it looks and decide nothing. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/yahoo_quoted/i, 'yahoo'],
  [/protonmail_quote/i, 'proton'],
  [/zmail_extra|blockquote_zmail/i, 'zoho'],
  [/gmail_(quote|attr|sendername)|forwarded message ---/i, 'gmail'],
  [/moz-(cite|forward|email)/i, 'thunderbird'],
  [/Apple-interchange|type="?cite/i, 'apple'],
  [/reference-message/i, 'outlook-mobile'],
  [/divRplyFwdMsg|appendonsend/i, 'outlook-web'],
  [/OLK_SRC_BODY|B5C4DF|181, ?196, ?223/i, 'outlook-mac'],
  [/border-top: ?solid|MsoNormal|Tahoma/i, 'outlook'],
  [/(bericht|message) ?-{3,}/i, 'plain'],
];

/** The mail program whose way of quoting this looks like; "other" when nothing tells. */
export function quotedBy({ content, format }: MailBody, { ranges }: QuotedMail): string {
  if (format === 'text') return 'plain';
  const start = ranges[0]?.start ?? 0;
  const head = content.slice(start, start + HEAD);
  return MARKS.find(([mark]) => mark.test(head))?.[1] ?? 'other';
}
