import { isPartTimer, type Weekday } from '../../team/card';
import type { MailLanguage } from '../mail-language';
import type { ReplyContext } from '../reply';

type About = Pick<ReplyContext, 'organisation' | 'sender' | 'backup' | 'mailbox'>;

interface FooterWords {
  readonly days: Readonly<Record<Weekday, string>>;
  readonly and: string;
  readonly direct: string;
  readonly present: (days: string) => string;
  readonly backup: (days: string, name: string, number: string) => string;
}

const WORDS: Readonly<Record<MailLanguage, FooterWords>> = {
  nl: {
    days: {
      ma: 'maandag',
      di: 'dinsdag',
      wo: 'woensdag',
      do: 'donderdag',
      vr: 'vrijdag',
      za: 'zaterdag',
      zo: 'zondag',
    },
    and: 'en',
    direct: 'rechtstreeks',
    present: (days) => `Aanwezig: ${days}`,
    backup: (days, name, number) => `Op ${days} helpt ${name} u: ${number}`,
  },
  en: {
    days: { ma: 'Monday', di: 'Tuesday', wo: 'Wednesday', do: 'Thursday', vr: 'Friday', za: 'Saturday', zo: 'Sunday' },
    and: 'and',
    direct: 'direct',
    present: (days) => `Working days: ${days}`,
    backup: (days, name, number) => `On ${days} my colleague ${name} helps you: ${number}`,
  },
  de: {
    days: {
      ma: 'Montag',
      di: 'Dienstag',
      wo: 'Mittwoch',
      do: 'Donnerstag',
      vr: 'Freitag',
      za: 'Samstag',
      zo: 'Sonntag',
    },
    and: 'und',
    direct: 'Durchwahl',
    present: (days) => `Arbeitstage: ${days}`,
    backup: (days, name, number) => `Am ${days} hilft Ihnen ${name}: ${number}`,
  },
};

const OFFICE: readonly Weekday[] = ['ma', 'di', 'wo', 'do', 'vr'];

/**
 * The lines of the standard footer, from the knowledge card and the organisation; empty lines are part of it. Rule book 2.3. What
 * nobody filled in is left out.
 */
export function composeFooter(
  { organisation, sender, backup, mailbox }: About,
  language: MailLanguage,
): readonly string[] {
  const words = WORDS[language];
  const name = sender?.name ?? organisation.team;
  const number = sender?.directNumber || organisation.generalNumber;
  const isDirect = sender !== null && sender.directNumber !== '';
  const person = [name, joined([sender?.jobTitle, sender ? sender.department || organisation.team : ''])];
  const reach = joined([
    number && `T ${number}${isDirect ? ` (${words.direct})` : ''}`,
    mailbox.address && `E ${mailbox.address}`,
  ]);
  const place = [organisation.name, joined([organisation.postalAddress, organisation.website]), reach];
  return [
    ...filled(person),
    '',
    ...filled(place),
    ...(sender && isPartTimer(sender) ? daysOf(sender.workingDays, backup, words) : []),
  ];
}

function daysOf(working: readonly Weekday[], backup: About['backup'], words: FooterWords): readonly string[] {
  const list = (days: readonly Weekday[]): string => {
    const names = days.map((day) => words.days[day]);
    return names.length < 2
      ? names.join('')
      : `${names.slice(0, -1).join(', ')} ${words.and} ${names[names.length - 1] ?? ''}`;
  };
  const away = OFFICE.filter((day) => working.indexOf(day) < 0);
  return [
    ...(working.length > 0 ? [words.present(list(working))] : []),
    ...(backup?.directNumber ? [words.backup(list(away), backup.name, backup.directNumber)] : []),
  ];
}

function joined(parts: readonly (string | undefined)[]): string {
  return filled(parts).join(' | ');
}

function filled(lines: readonly (string | undefined)[]): readonly string[] {
  return lines.filter((line): line is string => Boolean(line?.trim()));
}
