import type { MailLanguage } from './words';

/** What a day, a month or a number is called in a language, as the alternatives of a regular expression and what each means. */
export interface TimeWords {
  /** 0 is Sunday, by name in small letters. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** 1 is January. */
  readonly months: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
}

function table(list: string, first: number): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  list.split(' ').forEach((names, index) => names.split('|').forEach((name) => (found[name] = first + index)));
  return found;
}

export const TIME_WORDS: Readonly<Record<MailLanguage, TimeWords>> = {
  nl: {
    weekdays: table('zondag maandag dinsdag woensdag donderdag vrijdag zaterdag', 0),
    months: table(
      'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
      1,
    ),
    numbers: table(
      'een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
      1,
    ),
  },
  en: {
    weekdays: table('sunday monday tuesday wednesday thursday friday saturday', 0),
    months: table(
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
      1,
    ),
    numbers: table('one|a two three four five six seven eight nine ten eleven twelve', 1),
  },
  de: {
    weekdays: table('sonntag montag dienstag mittwoch donnerstag freitag samstag', 0),
    months: table('januar februar märz april mai juni juli august september oktober november dezember', 1),
    numbers: table('ein|eine|einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 1),
  },
};

/** The names of a table as alternatives, longest first. */
export function alternatives(names: Readonly<Record<string, number>>): string {
  return Object.keys(names)
    .sort((a, b) => b.length - a.length)
    .join('|');
}
