import type { CivilDate } from '../deadlines/civil-date';
import { onDutchClock } from '../deadlines/dutch-time';
import { dateInWords, type MailLanguage } from '../deadlines/words';
import type { MailAddress } from '../mail/address';
import { composeFooter } from '../reply/footer/compose-footer';
import { languageOf } from '../reply/mail-language';
import { readEvidence } from '../reply/names/evidence';
import { ownWords } from '../reply/own-words';
import { properSalutation } from '../reply/salutation';
import type { Organisation } from '../settings/settings';
import { bareSubject } from './subject';

/** The question that is acknowledged. */
export interface AcknowledgedQuestion {
  readonly from: MailAddress;
  readonly subject: string;
  /** Plain text of the question: tells the language and how the person writes their own name. */
  readonly text: string;
  readonly receivedAt: Date;
  readonly reference: string;
}

export interface AcknowledgementText {
  readonly language: MailLanguage;
  readonly subject: string;
  /** Plain text, one empty line between paragraphs. */
  readonly body: string;
}

interface Words {
  subject(subject: string): string;
  readonly noSubject: string;
  received(date: string, subject: string): string;
  answer(team: string, date: string): string;
  readonly late: string;
  reference(reference: string): string;
  readonly automatic: string;
  readonly closing: string;
}

const WORDS: Readonly<Record<MailLanguage, Words>> = {
  nl: {
    subject: (subject) => `Ontvangen: ${subject}`,
    noSubject: 'uw e-mail',
    received: (date, subject) => `Wij hebben op ${date} uw e-mail ontvangen${subject && ` over "${subject}"`}.`,
    answer: (team, date) => `${team} beantwoordt uw vraag. U krijgt uiterlijk ${date} antwoord.`,
    late: 'Lukt dat niet, dan hoort u vóór die datum waarom. U krijgt dan ook een nieuwe datum.',
    reference: (reference) => `Uw vraag heeft nummer ${reference}. Noem dit nummer als u ons mailt of belt.`,
    automatic: 'Dit bericht is automatisch verstuurd. U hoeft er niet op te antwoorden.',
    closing: 'Met vriendelijke groet,',
  },
  en: {
    subject: (subject) => `Received: ${subject}`,
    noSubject: 'your e-mail',
    received: (date, subject) => `We received your e-mail${subject && ` about "${subject}"`} on ${date}.`,
    answer: (team, date) => `${team} will answer your question. You will have our answer by ${date} at the latest.`,
    late: 'If we cannot meet that date, we will tell you why before then. You will also get a new date.',
    reference: (reference) => `Your reference is ${reference}. Please mention it when you write or call.`,
    automatic: 'This message was sent automatically. You do not need to reply to it.',
    closing: 'Kind regards,',
  },
  de: {
    subject: (subject) => `Erhalten: ${subject}`,
    noSubject: 'Ihre E-Mail',
    received: (date, subject) => `wir haben Ihre E-Mail${subject && ` zu „${subject}“`} am ${date} erhalten.`,
    answer: (team, date) => `${team} beantwortet Ihre Frage. Sie erhalten bis spätestens ${date} eine Antwort.`,
    late: 'Können wir diesen Termin nicht einhalten, sagen wir Ihnen vorher warum. Sie erhalten dann auch ein neues Datum.',
    reference: (reference) => `Ihr Zeichen ist ${reference}. Bitte nennen Sie es, wenn Sie uns schreiben oder anrufen.`,
    automatic: 'Diese Nachricht wurde automatisch versandt. Sie brauchen nicht darauf zu antworten.',
    closing: 'Mit freundlichen Grüßen',
  },
};
const LONGEST_SUBJECT = 120;

/**
 * The acknowledgement in the language of the question: receipt, who answers, the date written out, what happens if it is not met, the
 * reference and the standard footer. It says that it is automatic, asks nothing and quotes nothing but the subject. Rule book 4.
 */
export function acknowledgementText(
  question: AcknowledgedQuestion,
  due: CivilDate,
  cluster: { readonly organisation: Organisation; readonly mailbox: MailAddress },
): AcknowledgementText {
  const language = languageOf(`${bareSubject(question.subject)}\n${ownWords(question.text)}`);
  const words = WORDS[language];
  const subject = shortened(withoutOurWords(bareSubject(question.subject)));
  const evidence = readEvidence({ ...question.from, texts: [question.text] }, []);
  const { organisation, mailbox } = cluster;
  const paragraphs = [
    properSalutation(null, evidence, language),
    words.received(dateInWords(onDutchClock(question.receivedAt).date, language), subject),
    `${words.answer(organisation.team || organisation.name, dateInWords(due, language))}\n${words.late}`,
    words.reference(question.reference),
    words.automatic,
    words.closing,
    composeFooter({ organisation, mailbox, sender: null, backup: null }, language).join('\n').trim(),
  ];
  const heading = `${words.subject(subject || words.noSubject)} (${question.reference})`;
  return { language, subject: heading, body: paragraphs.join('\n\n') };
}

/** The subject as the person wrote it, when they answer an acknowledgement of ours. */
function withoutOurWords(subject: string): string {
  return /^(?:Ontvangen|Received|Erhalten): (.*) \(\d{6}-[0-9A-Z]{5}\)$/.exec(subject)?.[1] ?? subject;
}

/** One line, without the quotation marks that go round it, and not endlessly long. */
function shortened(subject: string): string {
  const line = subject
    .replace(/["„“”\r\n\t]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length <= LONGEST_SUBJECT ? line : `${line.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…`;
}
