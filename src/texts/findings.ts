import type { CheckId, Finding } from '../domain/reply/finding';
import { findingsInEnglish } from './findings-en';
import { findingsInDutch } from './findings-nl';

/** What a finding says to the writer of the reply. */
export interface FindingWords {
  /** What is the matter, in a few words. */
  readonly title: string;
  /** One sentence: why it matters, with the tip of the publication behind it. */
  readonly why: string;
  /** Label of the button that applies the remedy. */
  readonly apply: string;
}

/** Words for every reason under which a check reports; each gets the parameters and the quote of its finding. */
export type WordsPerReason = Readonly<Record<CheckId, Readonly<Record<string, (finding: Finding) => FindingWords>>>>;

/** The part of it about the text itself, the subject and the recipients. */
export type ContentWords = Omit<
  WordsPerReason,
  Extract<CheckId, 'spelling' | 'bijlage.ontbreekt' | `${'intern' | 'aanhef' | 'footer'}${string}`>
>;

/** The words for a finding in the language of a BCP 47 tag: English for those whose Outlook is English, Dutch for everyone else. */
export function findingWords(finding: Finding, language: string): FindingWords {
  const words = language.toLowerCase().startsWith('en') ? findingsInEnglish : findingsInDutch;
  const describe = words[finding.check][finding.reason];
  if (!describe) throw new Error(`There are no words for ${finding.check}, ${finding.reason}`);
  return describe(finding);
}
