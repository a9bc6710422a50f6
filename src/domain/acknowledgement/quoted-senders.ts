/** "Van:" and the like in front of a quoted mail, in the languages of the mail programs around us. */
const FROM_LINE = /^[\s>*|]{0,40}(?:van|from|von|de|afzender)\s?:\*?\s+\S/i;
/** "E-mail:" in a form that a website sent on. */
const FORM_LINE = /^[\s>*|]{0,40}e-?mail(?:adres)?\s?:\*?\s+\S/i;
const ADDRESS = /[^\s<>"'()[\]:;,]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/i;
const LONGEST_LINE = 400;

/**
 * The addresses that quoted mails in this text came from, from top to bottom; null where only a name is given. Lines of a form count
 * when they hold an address.
 */
export function quotedSenders(text: string): ReadonlyArray<string | null> {
  const senders: Array<string | null> = [];
  for (const line of text.split('\n')) {
    const isFrom = FROM_LINE.test(line);
    if (!isFrom && !FORM_LINE.test(line)) continue;
    const address = ADDRESS.exec(line.slice(0, LONGEST_LINE));
    if (address !== null) senders.push(address[0]);
    else if (isFrom) senders.push(null);
  }
  return senders;
}
