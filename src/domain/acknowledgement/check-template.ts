import type { MailLanguage } from '../deadlines/words';
import type { AcknowledgementTemplate } from '../settings/settings';
import { PLACEHOLDERS, placeholdersIn, readTemplate, type Placeholder } from './template';

/** What is wrong with words that the administrator wrote for the acknowledgement. The words for each code stand with the other texts. */
export type TemplateFault =
  /** A name between braces that stands for nothing. */
  | 'unknownPlaceholder'
  /** The entrepreneur has to be told this, and is not. */
  | 'missingPlaceholder'
  /** A brace or bracket without its other half, or one within another. */
  | 'looseBracket'
  | 'emptySubject'
  | 'tooLong'
  | 'asksQuestion'
  | 'notSaidAutomatic'
  | 'noWordOnDelay'
  | 'vagueTerm'
  | 'termInWords'
  | 'longSentence';

export interface TemplateFinding {
  readonly code: TemplateFault;
  /** With an error the template is not used; a warning is advice. */
  readonly severity: 'error' | 'warning';
  readonly field: keyof AcknowledgementTemplate;
  /** What it is about, as it stands there or (when missing) should stand there: "{datum}", a sentence. */
  readonly what: string;
}

const LONGEST_SUBJECT = 150;
const LONGEST_BODY = 4000;
/** A sentence that people read in one go. Rule book 4; English and German need a few more words for the same. */
const LONGEST_SENTENCE: Readonly<Record<MailLanguage, number>> = { nl: 15, en: 18, de: 18 };

const NEEDED: readonly Placeholder[] = ['ontvangen', 'wie', 'datum', 'nummer', 'voetnoot'];
const SAYS_AUTOMATIC: Readonly<Record<MailLanguage, RegExp>> = {
  nl: /\bautomatisch/i,
  en: /\bautomatic/i,
  de: /\bautomatisch/i,
};
const SAYS_DELAY: Readonly<Record<MailLanguage, RegExp>> = {
  nl: /\b(nieuwe|andere) (datum|dag)\b/i,
  en: /\b(new|another) (date|day)\b/i,
  de: /\b(neues|anderes) Datum\b|\b(neuen|anderen) (Termin|Tag)\b/i,
};
const VAGUE: Readonly<Record<MailLanguage, RegExp>> = {
  nl: /zo (snel|spoedig|gauw) (als )?mogelijk|op korte termijn|binnenkort|zsm\b/i,
  en: /as soon as possible|\bshortly\b|\bin due course\b|\bsoon\b/i,
  de: /so (schnell|bald|rasch) wie möglich|\bin Kürze\b|\bdemnächst\b|\bumgehend\b/i,
};
const TERM_IN_WORDS =
  /\b(binnen|within|innerhalb von|innert) [a-zà-ü0-9]{1,12} (werk)?(dag|dagen|weken|week|days?|working days?|weeks?|tagen?|werktagen?|arbeitstagen?|wochen?)\b/i;

/**
 * Looks at the administrator's own words before they are kept: every part that the entrepreneur must be told is in it, nothing is asked, and nothing
 * stands in it that would go out unfilled. Rule book Dutch correspondence 4, mailbox rules C.
 */
export function checkTemplate(template: AcknowledgementTemplate, language: MailLanguage): readonly TemplateFinding[] {
  return [
    ...checkSubject(template.subject),
    ...checkPlaceholders('body', template.body),
    ...checkBody(template.body, language),
  ];
}

function checkSubject(subject: string): readonly TemplateFinding[] {
  const findings = [...checkPlaceholders('subject', subject)];
  if (subject.trim() === '') findings.push(error('emptySubject', 'subject', ''));
  if (subject.length > LONGEST_SUBJECT) findings.push(error('tooLong', 'subject', String(LONGEST_SUBJECT)));
  if (subject.indexOf('?') >= 0) findings.push(error('asksQuestion', 'subject', subject));
  if (!has(subject, 'nummer')) findings.push(warning('missingPlaceholder', 'subject', '{nummer}'));
  return findings;
}

function checkPlaceholders(field: TemplateFinding['field'], text: string): readonly TemplateFinding[] {
  const { parts, loose } = readTemplate(text);
  const unknown = placeholdersIn(parts).filter((name) => !PLACEHOLDERS.some((known) => known === name));
  return [
    ...unknown.map((name) => error('unknownPlaceholder', field, `{${name}}`)),
    ...loose.slice(0, 1).map((sign) => error('looseBracket', field, sign)),
  ];
}

function checkBody(body: string, language: MailLanguage): readonly TemplateFinding[] {
  if (body.length > LONGEST_BODY) return [error('tooLong', 'body', String(LONGEST_BODY))];
  const sentences = sentencesOf(body);
  const first = (pattern: RegExp): string | undefined => sentences.filter((sentence) => pattern.test(sentence))[0];
  const findings = NEEDED.filter((name) => !has(body, name)).map((name) =>
    error('missingPlaceholder', 'body', `{${name}}`),
  );
  if (!has(body, 'aanhef')) findings.push(warning('missingPlaceholder', 'body', '{aanhef}'));
  const question = first(/\?/);
  if (question !== undefined) findings.push(error('asksQuestion', 'body', question));
  if (!SAYS_AUTOMATIC[language].test(body)) findings.push(error('notSaidAutomatic', 'body', ''));
  if (!SAYS_DELAY[language].test(body)) findings.push(warning('noWordOnDelay', 'body', ''));
  const vague = VAGUE[language].exec(body);
  if (vague !== null) findings.push(warning('vagueTerm', 'body', vague[0]));
  const term = TERM_IN_WORDS.exec(body);
  if (term !== null) findings.push(warning('termInWords', 'body', term[0]));
  const tooLong = sentences.filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE[language]);
  return [...findings, ...tooLong.map((sentence) => warning('longSentence', 'body', sentence))];
}

function has(text: string, name: Placeholder): boolean {
  return placeholdersIn(readTemplate(text).parts).some((one) => one === name);
}

function sentencesOf(body: string): readonly string[] {
  return (body.match(/[^.!?\n]+[.!?]*/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function error(code: TemplateFault, field: TemplateFinding['field'], what: string): TemplateFinding {
  return { code, severity: 'error', field, what };
}

function warning(code: TemplateFault, field: TemplateFinding['field'], what: string): TemplateFinding {
  return { code, severity: 'warning', field, what };
}
