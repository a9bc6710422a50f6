import type { MailAddress } from '../../../domain/mail/address';
import type { MailBody } from '../../../domain/mail/message';
import type { StoredMessage } from '../store/message';

/** The Outlook that quotes: each puts another block of HTML above the mail that is answered. */
export type QuoteShape = 'classic' | 'web' | 'mobile';

/** What the block above a quoted mail tells of it. */
export type QuotedMessage = Pick<StoredMessage, 'from' | 'to' | 'cc' | 'sentAt' | 'subject'>;

const DATE = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const TIME = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

/** A body with `comment` (HTML) on top and the original below it, with the original's styles still in force. */
export function quote(original: QuotedMessage, body: MailBody, comment: string): MailBody {
  const { before, inside, after } = partsOf(body);
  return { format: 'html', content: `${before}${comment}${headerBlock(original, 'web')}${inside}${after}` };
}

/**
 * The quoted mail alone, as it stands below what somebody wrote in a document of their own.
 * @param rewrite what the quoting program makes of the HTML of the mail and of the `<style>` elements that came with it
 */
export function quotedBelow(
  original: QuotedMessage,
  body: MailBody,
  shape: QuoteShape,
  rewrite: (html: string, styles: string) => string = (html) => html,
): string {
  const { before, inside } = partsOf(body);
  const styles = (before.match(/<style[^>]*>[\s\S]*?<\/style>/gi) ?? []).join('\r\n');
  return `${headerBlock(original, shape)}${rewrite(inside, styles)}${closing(shape)}`;
}

/** Replies get `RE: ` and forwards `FW: `, once. Dutch Outlook uses the English letters. */
export function prefixed(prefix: 'RE' | 'FW', subject: string): string {
  return subject.toUpperCase().startsWith(`${prefix}:`) ? subject : `${prefix}: ${subject}`;
}

/** Text as HTML, with its line breaks. */
export function htmlOf(text: string): string {
  return escape(text).replace(/\r?\n/g, '<br>\r\n');
}

function headerBlock(original: QuotedMessage, shape: QuoteShape): string {
  const lines: readonly (readonly [label: string, value: string])[] = [
    ['Van', original.from === null ? '' : person(original.from)],
    [shape === 'mobile' ? 'Datum' : 'Verzonden', dateOf(original.sentAt, shape)],
    ['Aan', original.to.map(person).join('; ')],
    ...(original.cc.length > 0 ? [['CC', original.cc.map(person).join('; ')] as const] : []),
    ['Onderwerp', escape(original.subject)],
  ];
  return shape === 'classic' ? wordBlock(lines) : `${opening(shape)}${webBlock(lines)}`;
}

type Lines = readonly (readonly [label: string, value: string])[];

function webBlock(lines: Lines): string {
  const shown = lines.map(([label, value]) => `<b>${label}:</b> ${value}`).join('<br>\r\n');
  return (
    '<hr style="display:inline-block;width:98%" tabindex="-1">\r\n' +
    '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">' +
    `${shown}</font>\r\n<div>&nbsp;</div>\r\n</div>\r\n`
  );
}

function wordBlock(lines: Lines): string {
  const shown = lines.map(([label, value], index) =>
    index === 0 ? `<b><span lang="NL">${label}:</span></b><span lang="NL"> ${value}` : `<b>${label}:</b> ${value}`,
  );
  return (
    '<div>\r\n<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">\r\n' +
    `<p class="MsoNormal">${shown.join(' <br>\r\n')}<o:p></o:p></span></p>\r\n</div>\r\n</div>\r\n` +
    '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\r\n'
  );
}

function opening(shape: 'web' | 'mobile'): string {
  return shape === 'web'
    ? '<div id="appendonsend"></div>\r\n'
    : '<div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message">\r\n';
}

function closing(shape: QuoteShape): string {
  return shape === 'mobile' ? '</div>' : '';
}

function dateOf(iso: string, shape: QuoteShape): string {
  const date = new Date(iso);
  return `${DATE.format(date)}${shape === 'mobile' ? ' om ' : ' '}${TIME.format(date)}`;
}

function person({ name, address }: MailAddress): string {
  return `${escape(name === '' ? address : name)} &lt;${escape(address)}&gt;`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The inside of a body element and what stands around it. */
function partsOf(body: MailBody): { before: string; inside: string; after: string } {
  if (body.format === 'text') {
    return {
      before: '<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>',
      inside: `<div class="PlainText">${htmlOf(body.content)}</div>`,
      after: '</body></html>',
    };
  }
  const open = /<body[^>]*>/i.exec(body.content);
  if (open === null) return { before: '<html><head></head><body>', inside: body.content, after: '</body></html>' };
  const start = open.index + open[0].length;
  const close = body.content.toLowerCase().lastIndexOf('</body>');
  const end = close < start ? body.content.length : close;
  return {
    before: body.content.slice(0, start),
    inside: body.content.slice(start, end),
    after: body.content.slice(end),
  };
}
