import type { MailLanguage } from '../deadlines/words';

export type { MailLanguage };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Small words that occur in nearly every text of a language. A word that is common in two of them stands with both, so it decides nothing. */
const COMMON: Readonly<Record<MailLanguage, ReadonlySet<string>>> = {
  nl: words(
    'de het een en van u uw ik wij we voor op dat niet met zijn is aan ook naar bij geen wordt kunt kan hebt heeft maar om te geachte ' +
      'groet beste mijn mag moet hoe wat waar wanneer als nog wel graag ben wil of dan over uit onze ons er ze me die der des den wie ' +
      'want deze dit jullie je hebben worden alvast bedankt goedemiddag goedemorgen hoi vraag',
  ),
  en: words(
    'the and of to you your for that not with are this have has we our please dear regards can will be from is i my it a an on or do ' +
      'does would could how what when where if me us hello need want am at by as any there thanks thank so',
  ),
  de: words(
    'der die das und sie ihr ihre ihnen für nicht mit ist wir auf dass bitte sehr können werden ein eine zu haben grüßen ich mein ' +
      'meine meinen im von den dem des wie wann wo kann darf muss oder wenn noch guten tag gern gerne möchte würde uns unser unsere ' +
      'bei aus um am an als habe einen einer es er so zum zur',
  ),
};

const LANGUAGES: readonly MailLanguage[] = ['nl', 'en', 'de'];

/** The language of a text; Dutch when nothing tells. */
export function languageOf(text: string): MailLanguage {
  const count = countCommon(text);
  return LANGUAGES.reduce((best, language) => (count[language] > count[best] ? language : best), 'nl');
}

const FEWEST_WORDS = 5;

/** The language of a text of which there can be no doubt; null of a short text, and of one in two languages. */
export function plainlyLanguageOf(text: string): MailLanguage | null {
  const count = countCommon(text);
  const best = languageOf(text);
  const isPlain = LANGUAGES.every((other) => other === best || count[best] >= 2 * count[other]);
  return count[best] >= FEWEST_WORDS && isPlain ? best : null;
}

function countCommon(text: string): Readonly<Record<MailLanguage, number>> {
  const count: Record<MailLanguage, number> = { nl: 0, en: 0, de: 0 };
  for (const word of text.toLowerCase().split(/[^a-zß-ÿ]+/)) {
    for (const language of LANGUAGES) if (COMMON[language].has(word)) count[language] += 1;
  }
  return count;
}
