/**
 * Puts HTML before the first thing that a mail shows; what stands in front of its body stays there. In a mail of Word that is within the section that
 * holds all of its text.
 */
export function prepended(html: string, piece: string): string {
  const body = /<body[^>]*>(?:\s*<div class="?WordSection1"?>)?/i.exec(html);
  const at = body === null ? 0 : body.index + body[0].length;
  return html.slice(0, at) + piece + html.slice(at);
}
