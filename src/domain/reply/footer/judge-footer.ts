import { isPartTimer } from '../../team/card';
import { parseClosing } from '../closing';
import { plainWriting, startsWithCapital, withoutAccents } from '../names/letters';
import type { ReplyContext, Signatory } from '../reply';
import type { Severity } from '../finding';
import { findPhoneNumbers } from './phone-numbers';
import { readWorkingDays } from './working-days';

export type FooterCheckId = 'footer.organisatie' | 'footer.contact' | 'footer.telefoon' | 'footer.werkdagen';

export interface FooterProblem {
  readonly check: FooterCheckId;
  readonly severity: Severity;
  readonly reason: string;
}

type About = Pick<ReplyContext, 'organisation' | 'sender'>;

const REACHABLE = /[\w.+-]+@[\w-]+\.\w|\b\d{4} ?[A-Z]{2}\b|\bpostbus ?\d|\bpostfach|\bP\.?O\.? ?box/i;
/** A municipality in any of the three languages, for when the cluster has not said what it is called. */
const ANY_MUNICIPALITY = /\b([Gg]emeente|[Mm]unicipality of|Gemeinde|[Bb]urgemeester en wethouders van) [A-Z]/;
const DEPARTMENT = /\b(afdeling|team|cluster|bureau|loket|department|abteilung|sector|directie)\b ?[A-Za-z]/i;

/** What is missing or wrong in a footer (tip 5). Rule book, chapter 2. */
export function judgeFooter(lines: readonly string[], about: About): readonly FooterProblem[] {
  const text = plainWriting(lines.join(' \n '));
  const problems = [
    judgeOrganisation(text, about),
    judgeContact(lines, about),
    judgePhone(text, about),
    judgeWorkingDays(lines, about.sender),
  ];
  return problems.filter((problem): problem is FooterProblem => problem !== null);
}

function judgeOrganisation(text: string, { organisation }: About): FooterProblem | null {
  const check = 'footer.organisatie';
  const names = organisationNames(organisation.name, organisation.aliases);
  const isNamed =
    names.length === 0 ? ANY_MUNICIPALITY.test(text) : names.some((name) => alike(text).indexOf(alike(name)) >= 0);
  if (!isNamed) return { check, severity: 'error', reason: 'missing' };
  const isReachable = REACHABLE.test(text) || findPhoneNumbers(text, []).length > 0;
  return isReachable ? null : { check, severity: 'error', reason: 'unreachable' };
}

/** "Gemeente Noorderhage" is also known by its forms in English and German and by its executive. */
function organisationNames(name: string, aliases: readonly string[]): readonly string[] {
  const place = /^gemeente (.+)$/i.exec(name)?.[1];
  const others = place
    ? [
        `Municipality of ${place}`,
        `${place} municipality`,
        `Gemeinde ${place}`,
        `burgemeester en wethouders van ${place}`,
      ]
    : [];
  return [name, ...aliases, ...others].filter((one) => one.trim() !== '');
}

function judgeContact(lines: readonly string[], { organisation, sender }: About): FooterProblem | null {
  const check = 'footer.contact';
  // "Mvg Sanne" is a formula and a first name, no name of two words.
  const bare = lines.map((line) => parseClosing(line)?.rest ?? line);
  const text = alike(bare.join(' \n '));
  const names = [sender?.name, sender?.department, organisation.team].filter((name): name is string =>
    Boolean(name?.trim()),
  );
  if (names.some((name) => text.indexOf(alike(name)) >= 0)) return null;
  if (bare.some((line) => isOtherContact(line, organisation.name, sender))) return null;
  const firstName = sender?.name.split(' ')[0] ?? '';
  const hasFirstName = firstName !== '' && text.split(/[^a-z]+/).indexOf(alike(firstName)) >= 0;
  return hasFirstName
    ? { check, severity: 'warn', reason: 'firstNameOnly' }
    : { check, severity: 'error', reason: 'missing' };
}

/** A department, or a name of which at least the surname is that of the sender or that stands on a line of its own. */
function isOtherContact(line: string, organisation: string, sender: Signatory | null): boolean {
  if (DEPARTMENT.test(line)) return true;
  const surname = sender?.name.split(' ').slice(-1)[0] ?? '';
  if (surname.length > 2 && line.split(/[^A-Za-zÀ-ÿ'-]+/).indexOf(surname) >= 0) return true;
  const rest = line.split(/[|,·•]| - /)[0] ?? '';
  if (alike(rest).indexOf(alike(organisation)) >= 0 && organisation !== '') return false;
  // A postcode has capitals too.
  if (/\d/.test(rest)) return false;
  const words = rest.trim().split(/\s+/);
  const capitals = words.filter((word) => startsWithCapital(word) && /^[A-Za-zÀ-ÿ'.-]+$/.test(word));
  return capitals.length >= 2 && words.length <= 4 && !/gemeente|groet|regards|grüße/i.test(rest);
}

function judgePhone(text: string, { organisation }: About): FooterProblem | null {
  const check = 'footer.telefoon';
  const numbers = findPhoneNumbers(text, [organisation.generalNumber]);
  if (numbers.length === 0) return { check, severity: 'error', reason: 'missing' };
  if (organisation.generalNumberIsPolicy || numbers.some((number) => number.kind === 'direct')) return null;
  return { check, severity: 'warn', reason: 'general' };
}

function judgeWorkingDays(lines: readonly string[], sender: Signatory | null): FooterProblem | null {
  if (!sender || !isPartTimer(sender)) return null;
  const check = 'footer.werkdagen';
  const days = readWorkingDays(lines);
  if (days === null) return { check, severity: 'error', reason: 'missing' };
  const isSame = days.length === sender.workingDays.length && days.every((day) => sender.workingDays.indexOf(day) >= 0);
  return isSame ? null : { check, severity: 'warn', reason: 'different' };
}

function alike(text: string): string {
  return withoutAccents(plainWriting(text));
}
