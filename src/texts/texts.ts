import { en } from './en';
import { nl, type Texts } from './nl';

/** The words for a BCP 47 language tag: English for those whose Outlook is English, Dutch for everyone else. */
export function textsFor(language: string): Texts {
  return language.toLowerCase().startsWith('en') ? en : nl;
}
