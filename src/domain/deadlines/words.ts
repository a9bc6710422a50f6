import { dayOfWeek, type CivilDate } from './civil-date';

export type MailLanguage = 'nl' | 'en' | 'de';

const DAYS: Record<MailLanguage, readonly string[]> = {
  nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
};
const MONTHS: Record<MailLanguage, readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
};

/** A date written out for the entrepreneur: "woensdag 25 november 2026", "Wednesday 25 November 2026", "Mittwoch, 25. November 2026". */
export function dateInWords(date: CivilDate, language: MailLanguage): string {
  const weekday = DAYS[language][dayOfWeek(date)] ?? '';
  const day = Number(date.slice(8));
  const month = MONTHS[language][Number(date.slice(5, 7)) - 1] ?? '';
  const year = date.slice(0, 4);
  return language === 'de' ? `${weekday}, ${day}. ${month} ${year}` : `${weekday} ${day} ${month} ${year}`;
}
