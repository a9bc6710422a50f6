const BLANK =
  '<div class="elementToProof" style="font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 11pt; color: rgb(0, 0, 0);"><br></div>';

/**
 * Puts room to write above the mail that a reply quotes, as Outlook on the web does.
 * @param above HTML that an add-in wants there already
 */
export function blankAbove(quoted: string, above: string): string {
  const body = /<body[^>]*>/i.exec(quoted);
  const at = body === null ? 0 : body.index + body[0].length;
  return `${quoted.slice(0, at)}${above}${BLANK}${BLANK}${quoted.slice(at)}`;
}
