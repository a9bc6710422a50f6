import type { MailLanguage } from '../deadlines/words';

export type { MailLanguage };

/** Small words that occur in nearly every text of a language and seldom in the two others. */
const COMMON: Readonly<Record<MailLanguage, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een en van u uw ik wij voor op dat niet met zijn is aan ook naar bij geen wordt kunt kan hebt heeft maar om te geachte groet'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to you your for that not with are this have has we our please dear regards can will be from'.split(' '),
  ),
  de: new Set(
    'der die das und sie ihr ihre ihnen für nicht mit ist wir auf dass bitte sehr können werden ein eine zu haben grüßen'.split(
      ' ',
    ),
  ),
};

const LANGUAGES: readonly MailLanguage[] = ['nl', 'en', 'de'];

/** The language of a text; Dutch when nothing tells. */
export function languageOf(text: string): MailLanguage {
  const count: Record<MailLanguage, number> = { nl: 0, en: 0, de: 0 };
  for (const word of text.toLowerCase().split(/[^a-zà-ÿ]+/)) {
    for (const language of LANGUAGES) if (COMMON[language].has(word)) count[language] += 1;
  }
  return LANGUAGES.reduce((best, language) => (count[language] > count[best] ? language : best), 'nl');
}
