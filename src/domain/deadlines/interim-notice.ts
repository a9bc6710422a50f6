import type { MailAddress } from '../mail/address';
import { composeFooter } from '../reply/footer/compose-footer';
import { languageOf } from '../reply/mail-language';
import { readEvidence } from '../reply/names/evidence';
import { ownWords } from '../reply/own-words';
import type { Signatory } from '../reply/reply';
import { properSalutation } from '../reply/salutation';
import type { Organisation } from '../settings/settings';
import type { CivilDate } from './civil-date';
import { onDutchClock } from './dutch-time';
import { dateInWords, type MailLanguage } from './words';

/** The question of which the answer will be later than was told. */
export interface DelayedQuestion {
  readonly from: MailAddress;
  /** Without Re: and the like. */
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly receivedAt: Date;
  readonly reference: string;
  /** The day that is not met, and the new one. */
  readonly due: CivilDate;
  /** Whether an acknowledgement told the entrepreneur that day. */
  readonly wasTold: boolean;
  readonly newDay: CivilDate;
  /** Why it takes longer, as a sentence in the owner's words; empty for the usual sentence. */
  readonly reason: string;
}

interface Words {
  subject(subject: string, reference: string): string;
  received(date: string, subject: string): string;
  /** Of a day that was told. */
  delay(due: string): string;
  /** Of one that nobody told. */
  readonly untoldDelay: string;
  readonly reason: string;
  newDay(date: string): string;
  reference(reference: string): string;
  readonly closing: string;
}

const WORDS: Readonly<Record<MailLanguage, Words>> = {
  nl: {
    subject: (subject, reference) => `Nieuwe datum: ${subject || 'uw vraag'} (${reference})`,
    received: (date, subject) => `Op ${date} stuurde u ons een vraag${subject && ` over "${subject}"`}.`,
    delay: (due) => `Wij schreven dat u uiterlijk ${due} antwoord krijgt. Dat lukt helaas niet.`,
    untoldDelay: 'Het lukt ons helaas niet om u op tijd te antwoorden.',
    reason: 'Wij hebben meer tijd nodig om uw vraag goed te beantwoorden.',
    newDay: (date) => `U krijgt nu uiterlijk ${date} antwoord. Onze excuses dat u langer moet wachten.`,
    reference: (reference) => `Uw vraag heeft nummer ${reference}.`,
    closing: 'Met vriendelijke groet,',
  },
  en: {
    subject: (subject, reference) => `New date: ${subject || 'your question'} (${reference})`,
    received: (date, subject) => `On ${date} you sent us a question${subject && ` about "${subject}"`}.`,
    delay: (due) => `We wrote that you would have our answer by ${due}. Unfortunately we cannot meet that date.`,
    untoldDelay: 'Unfortunately we cannot answer you in time.',
    reason: 'We need more time to answer your question well.',
    newDay: (date) => `You will now have our answer by ${date} at the latest. We are sorry to keep you waiting.`,
    reference: (reference) => `Your reference is ${reference}.`,
    closing: 'Kind regards,',
  },
  de: {
    subject: (subject, reference) => `Neues Datum: ${subject || 'Ihre Frage'} (${reference})`,
    received: (date, subject) => `am ${date} haben Sie uns eine Frage${subject && ` zu „${subject}“`} gestellt.`,
    delay: (due) => `Wir schrieben, dass Sie bis ${due} eine Antwort erhalten. Das gelingt uns leider nicht.`,
    untoldDelay: 'Leider können wir Ihnen nicht rechtzeitig antworten.',
    reason: 'Wir brauchen mehr Zeit, um Ihre Frage gut zu beantworten.',
    newDay: (date) => `Sie erhalten nun bis spätestens ${date} eine Antwort. Bitte entschuldigen Sie die Wartezeit.`,
    reference: (reference) => `Ihr Zeichen ist ${reference}.`,
    closing: 'Mit freundlichen Grüßen',
  },
};

/**
 * The mail that tells the entrepreneur a new day before the old one is over, in the language of the question: what was asked, which day is not met, why,
 * and the new day written out. A person reads it before it goes. Awb 4:14; e-mailgedragslijn voor overheden.
 */
export function interimNotice(
  question: DelayedQuestion,
  from: { readonly organisation: Organisation; readonly mailbox: MailAddress; readonly sender: Signatory | null },
): { readonly language: MailLanguage; readonly subject: string; readonly body: string } {
  const language = languageOf(`${question.subject}\n${ownWords(question.text)}`);
  const words = WORDS[language];
  const inWords = (day: CivilDate): string => dateInWords(day, language);
  const evidence = readEvidence({ ...question.from, texts: [question.text] }, []);
  const delay = question.wasTold ? words.delay(inWords(question.due)) : words.untoldDelay;
  const reason = question.reason.trim() || words.reason;
  const paragraphs = [
    properSalutation(null, evidence, language),
    `${words.received(inWords(onDutchClock(question.receivedAt).date), question.subject)} ${delay}`,
    reason,
    words.newDay(inWords(question.newDay)),
    words.reference(question.reference),
    words.closing,
    composeFooter({ ...from, backup: null }, language)
      .join('\n')
      .trim(),
  ];
  return { language, subject: words.subject(question.subject, question.reference), body: paragraphs.join('\n\n') };
}
