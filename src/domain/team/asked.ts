import { quotedMails } from '../reply/chain/segments';
import { parseClosing } from '../reply/closing';
import { findGreeting } from '../reply/greeting';
import { linesOf } from '../reply/line';
import { languageOf } from '../reply/mail-language';

/** The question in a mail, without what is around it. */
export interface Asked {
  /** All that the sender wrote, with salutation and signature. */
  readonly own: string;
  /** What was written between the salutation and the closing. */
  readonly text: string;
  /** Whom the salutation is to, as written, without title: "Van Es", "marktmeester". Empty when it names nobody. */
  readonly addressee: string;
  /** Empty when the salutation names no person. */
  readonly surname: string;
}

/** A mail may be long; what it is about stands in its beginning. */
const MOST_CHARACTERS = 20_000;

/** The question that a plain text asks: quoted mails, salutation, closing and signature tell who asks, and not what. */
export function askedIn(mail: string): Asked {
  const content = mail.slice(0, MOST_CHARACTERS);
  const own = quotedMails({ format: 'text', content }).filter(({ text }) => text.trim() !== '')[0]?.text ?? '';
  const lines = linesOf(own);
  const greeting = findGreeting(lines, languageOf(own));
  // "Hoi mag ik een terras" is one line without a comma, and all of it is the question.
  const salutation = greeting !== null && /[,!:]$/.test(greeting.text) ? greeting : null;
  const question: string[] = [];
  for (const { text, start } of lines) {
    const holdsSalutation = salutation !== null && start <= salutation.start && salutation.start < start + text.length;
    const words = holdsSalutation ? text.slice(salutation.end - start).trim() : text;
    if (question.length > 0 && endsHere(words)) break;
    if (words !== '') question.push(words);
  }
  return {
    own,
    text: question.join('\n'),
    addressee: salutation?.nameWords ?? '',
    surname: salutation?.name?.surname ?? '',
  };
}

/** A closing, or the dashes above a signature. Behind "Alvast bedankt" a question may still come. */
function endsHere(line: string): boolean {
  if (line === '--') return true;
  const closing = parseClosing(line);
  return closing !== null && closing.manner !== 'thanks';
}
