import type { CivilDate } from '../deadlines/civil-date';
import { onDutchClock } from '../deadlines/dutch-time';
import { dateInWords, type MailLanguage } from '../deadlines/words';
import type { MailAddress } from '../mail/address';
import { composeFooter } from '../reply/footer/compose-footer';
import { languageOf } from '../reply/mail-language';
import { readEvidence } from '../reply/names/evidence';
import { ownWords } from '../reply/own-words';
import { properSalutation } from '../reply/salutation';
import type { AcknowledgementTemplate, ClusterSettings } from '../settings/settings';
import { checkTemplate } from './check-template';
import { REFERENCE } from './reference';
import { STANDARD_TEMPLATES } from './standard-templates';
import { bareSubject } from './subject';
import { fillTemplate, subjectBehind, type Placeholder } from './template';

/** The question that is acknowledged. */
export interface AcknowledgedQuestion {
  readonly from: MailAddress;
  readonly subject: string;
  /** Plain text of the question: tells the language and how the person writes their own name. */
  readonly text: string;
  readonly receivedAt: Date;
  readonly reference: string;
  /** Name and function of the owner, when there is one; else the cluster answers. */
  readonly answeredBy?: string | undefined;
}

export interface AcknowledgementText {
  readonly language: MailLanguage;
  readonly subject: string;
  /** Plain text, one empty line between paragraphs. */
  readonly body: string;
}

/** What stands where the mail has no subject. */
const NO_SUBJECT: Readonly<Record<MailLanguage, string>> = { nl: 'uw e-mail', en: 'your e-mail', de: 'Ihre E-Mail' };
const LANGUAGES: readonly MailLanguage[] = ['nl', 'en', 'de'];
const LONGEST_SUBJECT = 120;

/** What the text needs of the settings of a cluster. */
export type AcknowledgingCluster = Pick<ClusterSettings, 'organisation' | 'mailbox' | 'acknowledgement'>;

/**
 * The acknowledgement in the language of the question: receipt, who answers, the date written out, what happens if it is not met, the
 * reference and the standard footer. It says that it is automatic, asks nothing and quotes nothing but the subject. The words are the
 * administrator's own when the cluster has them and nothing is wrong with them. Rule book 4.
 */
export function acknowledgementText(
  question: AcknowledgedQuestion,
  due: CivilDate,
  cluster: AcknowledgingCluster,
): AcknowledgementText {
  const language = languageOf(`${bareSubject(question.subject)}\n${ownWords(question.text)}`);
  const template = templateFor(language, cluster);
  const { organisation, mailbox } = cluster;
  const values: Readonly<Record<Placeholder, string>> = {
    aanhef: properSalutation(null, readEvidence({ ...question.from, texts: [question.text] }, []), language),
    ontvangen: dateInWords(onDutchClock(question.receivedAt).date, language),
    onderwerp: shortened(withoutOurWords(bareSubject(question.subject), cluster)),
    wie: question.answeredBy ?? (organisation.team || organisation.name),
    datum: dateInWords(due, language),
    nummer: question.reference,
    voetnoot: composeFooter({ organisation, mailbox, sender: null, backup: null }, language).join('\n').trim(),
  };
  const fallback = { onderwerp: NO_SUBJECT[language] };
  return {
    language,
    subject: fillTemplate(template.subject, values, fallback).replace(/\s+/g, ' ').trim(),
    body: fillTemplate(template.body, values, fallback).trim(),
  };
}

/** The cluster's own words; those that would go out wrong are passed over for the standard ones. */
function templateFor(language: MailLanguage, { acknowledgement }: AcknowledgingCluster): AcknowledgementTemplate {
  const own = acknowledgement?.templates?.[language];
  const isUsable = own !== undefined && checkTemplate(own, language).every(({ severity }) => severity !== 'error');
  return isUsable ? own : STANDARD_TEMPLATES[language];
}

/** The subject as the person wrote it, when they answer an acknowledgement of ours. */
function withoutOurWords(subject: string, { acknowledgement }: AcknowledgingCluster): string {
  for (const language of LANGUAGES) {
    for (const template of [acknowledgement?.templates?.[language], STANDARD_TEMPLATES[language]]) {
      const theirs = template && subjectBehind(subject, template, REFERENCE);
      if (theirs) return theirs;
    }
  }
  return subject;
}

/** One line, without the quotation marks that go round it, and not endlessly long. */
function shortened(subject: string): string {
  const line = subject
    .replace(/["„“”\r\n\t]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length <= LONGEST_SUBJECT ? line : `${line.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…`;
}
