import { parseClosing } from './closing';

/** Where a signature or an older mail begins. */
const END_OF_WORDS = /^\s*(-- ?$|_{5}|-{3,} ?[a-zà-ÿ]|(van|from|von): )/i;

/** What a person wrote themselves, up to and including their closing: below it come signatures, disclaimers and older mails in any language. */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && (END_OF_WORDS.test(line) || isClosing(line)));
  return (end < 0 ? lines : lines.slice(0, end + 1)).filter((line) => !/^\s*>/.test(line)).join('\n');
}

function isClosing(line: string): boolean {
  const closing = parseClosing(line);
  return closing !== null && closing.manner !== 'thanks';
}
