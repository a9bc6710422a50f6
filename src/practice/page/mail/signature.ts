import { readMarkup } from '../../../domain/mail/markup';

/** Where what is quoted begins, in the shapes of Outlook: on the web, on a phone, and in Word. */
const QUOTE =
  /<div[^>]*\sid="?(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)\b|<div>\s*<div style=["'][^"']*border-top:\s*solid #E1E1E1/i;
const SIGNATURE = /<div[^>]*\sid="?Signature"?[\s>]/i;

/** A mail with this signature below its own text and above what it quotes, in place of the signature that stands there. */
export function signed(html: string, signature: string): string {
  const quote = QUOTE.exec(html)?.index ?? endOfBody(html);
  const piece = `<div id="Signature">${signature}</div>`;
  const at = SIGNATURE.exec(html.slice(0, quote))?.index;
  const old = at === undefined ? undefined : readMarkup(html).elements.find(({ start }) => start === at);
  return html.slice(0, old?.start ?? quote) + piece + html.slice(old?.end ?? quote);
}

/** A mail with this HTML below everything that it shows. */
export function appended(html: string, piece: string): string {
  const end = endOfBody(html);
  return html.slice(0, end) + piece + html.slice(end);
}

function endOfBody(html: string): number {
  const at = html.search(/<\/body\s*>/i);
  return at === -1 ? html.length : at;
}
