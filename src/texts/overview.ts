import { overviewEn } from './overview-en';
import { overviewNl, type OverviewTexts } from './overview-nl';

/** The words of the page "Overzicht" for a BCP 47 tag: English for those whose browser is English, Dutch for everyone else. */
export function overviewTextsFor(language: string): OverviewTexts {
  return language.toLowerCase().startsWith('en') ? overviewEn : overviewNl;
}
