import { addDays } from './civil-date';
import {
  readDate,
  readEndOfMonth,
  readPartOfMonth,
  readTerm,
  type ReadTime,
  readWeek,
  readWeekday,
  readWeekNumber,
  term,
  VAGUE,
} from './read-time';
import { alternatives, TIME_WORDS, type TimeWords } from './time-words';
import type { MailLanguage } from './words';

/** One way in which a language writes a time. The first group of the pattern is what stands before the words. */
export interface TimeReader {
  readonly pattern: RegExp;
  readonly read: ReadTime;
}

function reader(pattern: string, read: ReadTime): TimeReader {
  return { pattern: new RegExp(`(^|[^a-zà-ÿ0-9'-])${pattern}(?![a-zà-ÿ0-9])`, 'g'), read };
}

const days =
  (ahead: number): ReadTime =>
  (_parts, { today }) =>
    term(addDays(today, ahead));
const vague = (pattern: string): TimeReader => reader(pattern, () => VAGUE);

/** Dates in words and in figures; figures alone are a date only with a year. */
function dates(words: TimeWords, limit: string, isBefore: RegExp): readonly TimeReader[] {
  const weekday = `(?:(${alternatives(words.weekdays)})(?:,? ?(?:ochtend|middag|avond)?)? (?:de |den )?)?`;
  const read = readDate(words, isBefore);
  return [
    reader(
      `${limit}${weekday}(\\d{1,2})(?:\\.|e|ste|de|st|nd|rd|th)? (${alternatives(words.months)})\\.?(?:,? (\\d{4}))?`,
      read,
    ),
    reader(`${limit}${weekday}(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})`, read),
  ];
}

function dutch(): readonly TimeReader[] {
  const words = TIME_WORDS.nl;
  const limit = '(voor |vóór |uiterlijk (?:op |voor )?|per |op |tot en met |tot )?(?:de )?';
  const isBefore = /^v[oó][oó]r $/;
  const day = `(${alternatives(words.weekdays)})(?:ochtend|middag|avond)?`;
  const count = `(\\d{1,3}|${alternatives(words.numbers)})`;
  return [
    ...dates(words, limit, isBefore),
    reader(`(?:op )?${day} (?:van |in )?volgende week`, ([weekday], clock) =>
      readWeek(words)(['', 'volgende', weekday], clock),
    ),
    reader(
      `(?:(?:voor|vóór|aan|tegen|uiterlijk|rond|in) )?(?:(?:het )?(begin|midden|halverwege|einde?|de loop)(?: van)? )?(deze|volgende|komende|aanstaande|de|die) week(?: (?:op )?${day})?`,
      readWeek(words),
    ),
    reader('(?:voor|vóór) het (weekend)', (_parts, clock) => readWeek(words)(['eind', 'deze'], clock)),
    reader(
      `${limit}(?:(?:komende|aanstaande|eerstkomende|volgende|deze|a\\.s\\.) )?${day}(?: a\\.s\\.)?`,
      readWeekday(words, isBefore),
    ),
    reader('(?:nog )?(?:vandaag|vanmiddag|vanavond|vanochtend|vanmorgen|dezelfde dag)', days(0)),
    reader('overmorgen(?:ochtend|middag|avond)?', days(2)),
    reader('morgen(?:ochtend|middag|avond)?', days(1)),
    reader('week (\\d{1,2})', readWeekNumber),
    reader(`(begin|half|medio|midden|eind) (${alternatives(words.months)})(?: (\\d{4}))?`, readPartOfMonth(words)),
    reader('einde? (?:van )?(?:de|deze) maand', readEndOfMonth),
    reader(
      `(?:binnen|over) (?:nu en |ongeveer |maximaal |uiterlijk )?${count} ?(werkdag|werkdagen|dag|dagen|kalenderdagen|week|weken|uur|maand|maanden)`,
      readTerm(words),
    ),
    vague(
      '(?:zo (?:spoedig|snel|gauw|vlug) (?:als )?mogelijk|z\\.?s\\.?m\\.?|(?:zeer |heel )?(?:spoedig|binnenkort)|' +
        'op (?:zeer |heel )?korte(?:re)? termijn|op termijn|' +
        '(?:over|binnen) (?:een paar|enkele|enige|een aantal|niet al te lange|afzienbare)(?: (?:werkdagen|dagen|weken|maanden|tijd))?|' +
        'tijdig|te zijner tijd|t\\.?z\\.?t\\.?|eerdaags|dezer dagen|gauw|straks|mettertijd|zodra|zo gauw|' +
        'later (?:deze|dit|in de|in het) (?:week|maand|jaar|kwartaal)|(?:op een )?later(?: moment)?|in een later stadium|nader|' +
        '(?:in )?de komende (?:dagen|weken|tijd|periode|maanden)|deze maand|volgende maand|dit (?:jaar|kwartaal|najaar|voorjaar)|' +
        'in de loop van (?:de|het) (?:dag|maand|jaar|kwartaal))',
    ),
  ];
}

function english(): readonly TimeReader[] {
  const words = TIME_WORDS.en;
  const limit = '(by |before |on |until |no later than )?';
  return [
    ...dates(words, limit, /^before $/),
    reader(`${limit}(?:(?:next|this|coming) )?(${alternatives(words.weekdays)})`, readWeekday(words, /^before $/)),
    reader('(?:today|this (?:morning|afternoon))', days(0)),
    reader('tomorrow', days(1)),
    reader('(?:(?:by|before) )?(?:the (end) of )?(this|next) week', readWeek(words)),
    reader(
      `(?:within|in) (?:the next )?(\\d{1,3}|${alternatives(words.numbers)}) (working days?|business days?|days?|weeks?|hours?|months?)`,
      readTerm(words),
    ),
    vague(
      '(?:as soon as (?:possible|we)|asap|soon|shortly|in due course|in the near future|at a later (?:date|moment|stage)|' +
        'later this (?:week|month|year)|in the coming (?:days|weeks))',
    ),
  ];
}

function german(): readonly TimeReader[] {
  const words = TIME_WORDS.de;
  const limit = '((?:bis )?spätestens (?:am |bis (?:zum )?)?|bis (?:zum )?|vor (?:dem )?|am )?';
  return [
    ...dates(words, limit, /^vor /),
    reader(`${limit}(?:(?:kommenden|nächsten|diesen) )?(${alternatives(words.weekdays)})`, readWeekday(words, /^vor /)),
    reader('heute', days(0)),
    reader('übermorgen', days(2)),
    reader('morgen', days(1)),
    reader('(?:bis |im laufe )?(ende )?(dieser|nächster|nächste) woche', readWeek(words)),
    reader(
      `(?:innerhalb von|binnen|in) (\\d{1,3}|${alternatives(words.numbers)}) (werktagen?|arbeitstagen?|tagen?|wochen?|stunden?|monaten?)`,
      readTerm(words),
    ),
    vague(
      '(?:so (?:bald|schnell|rasch) wie möglich|schnellstmöglich|baldmöglichst|bald|in kürze|demnächst|zeitnah|zu gegebener zeit|später)',
    ),
  ];
}

export const TIME_READERS: Readonly<Record<MailLanguage, readonly TimeReader[]>> = {
  nl: dutch(),
  en: english(),
  de: german(),
};
