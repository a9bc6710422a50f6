import type { MailAddress } from '../../mail/address';
import { isUnitName } from './own-names';

/** A colleague addressed by an at sign, a mark, or a task: none of these is meant for the entrepreneur. */
const NOTES: readonly RegExp[] = [
  /(^|[\s(])@[A-ZÀ-Þ][a-zà-ÿ]+/,
  /[[(]\s*(intern|internal|niet meesturen|alleen intern|concept|noot|opm\.?|opmerking|niet naar buiten)\b[^\])]{0,400}[\])]/i,
  /^(intern|let op,? intern|niet voor de (klant|ondernemer)|niet naar buiten)\s*:/i,
  /(^|[^\w])(TODO|FIXME|TBD|XXX)([^\w]|$)/,
];

/** Whether a line of text is a note to a colleague. */
export function isNote(line: string): boolean {
  return NOTES.some((note) => note.test(line));
}

/** What a colleague writes above a mail in which they wrote between the lines. */
const ANNOUNCED =
  /\b(in|met) (het )?(rood|groen|blauw|geel|oranje|paars|een kleur(tje)?)\b|\btussen de (tekst|regels)\b|\bin (de|onderstaande) (tekst|mail) (hieronder )?(gezet|aangegeven|verwerkt|gereageerd)|\b(opmerkingen|aantekeningen|reactie|antwoorden) (staan )?(hieronder )?(in|tussen) (de|je|zijn|haar|onderstaande) (tekst|mail|vragen)/i;

/** Whether a mail says that remarks stand between the lines of the mail below it. */
export function announcesRemarks(text: string): boolean {
  return ANNOUNCED.test(text);
}

/** Finds what colleagues wrote between the lines of somebody else's mail: behind or before their name, their initials or a mark. */
export class Remarks {
  private readonly names: ReadonlySet<string>;

  /** A name that one of `others` has as well tells nothing. */
  constructor(colleagues: readonly MailAddress[], others: readonly MailAddress[]) {
    const theirs = new Set(shortNames(others));
    const people = colleagues.filter(({ name }) => !isUnitName(name, []));
    this.names = new Set(shortNames(people).filter((name) => !theirs.has(name)));
  }

  isIn(text: string): boolean {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const depth = lines.reduce((least, line) => Math.min(least, depthOf(line)), Infinity);
    return lines.some((line) => this.isRemark(line, depth));
  }

  private isRemark(line: string, depth: number): boolean {
    if (isNote(line) || depthOf(line) >= depth + 3) return true;
    const words = line.replace(/^[>\s]+/, '').replace(/\s+/g, ' ');
    if (/^(\*{2,}\s|={2,}>|-->|##\s|\[[A-ZÀ-Þ][\w .'-]{0,30}:\s)/.test(words)) return true;
    const behind = BEHIND.exec(words);
    return (
      this.isNamed(BEFORE.exec(words.slice(0, LONGEST_LABEL))?.[1]) ||
      this.isNamed(behind?.[1] ?? behind?.[2]) ||
      this.isAddressed(words)
    );
  }

  private isNamed(label: string | undefined): boolean {
    return label !== undefined && (this.names.has(label) || this.names.has(plainName(label)));
  }

  /** "@jolanda": as a colleague is addressed in a chat. */
  private isAddressed(words: string): boolean {
    return (
      words.indexOf('@') >= 0 &&
      (words.match(/(?:^|[\s(])@[A-Za-zÀ-ÿ.-]{2,30}/g) ?? []).some((one) =>
        this.isNamed(one.replace(/^[\s(]*@|\.+$/g, '')),
      )
    );
  }
}

const LONGEST_LABEL = 100;
/** "Jolanda Meijer: nee", "[JM] nee", "Jolanda - nee". */
const BEFORE =
  /^[[(]?\s*(?:opm\.?(?:erking)?|reactie|antwoord)?\s*([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .,'-]{1,39}?)\s*[\])]?\s*(?::|[-–—]\s|[\])]\s)/i;
/** "(nee – JM)", "dat mag niet /JM". */
const BEHIND = /[-–—/,]\s*([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .'-]{1,39})\s*[)\]]|\s[-–—/]{1,2}\s?([A-Z]{2,4})\.?$/;

function depthOf(line: string): number {
  return line.length - line.replace(/^[>\s]+/, '').length === 0
    ? 0
    : (/^[>\s]+/.exec(line)?.[0] ?? '').split('>').length - 1;
}

/** How people are called in passing: "Vries, Karin de" is "karin", "de vries", "vries", "karin de vries" and, in capitals, "KdV". */
function shortNames(people: readonly MailAddress[]): readonly string[] {
  return people.reduce<string[]>((all, { name }) => {
    const [surname = '', given] = name.split(/,(.*)/);
    const spoken = given === undefined ? name : `${given} ${surname}`;
    const words = spoken.split(/[\s.]+/).filter((word) => /^[A-Za-zÀ-ÿ]/.test(word));
    const [first = '', ...others] = words;
    const from = others.findIndex((word) => /^[A-ZÀ-Þ]/.test(word));
    const last = from < 0 ? '' : others.slice(from).join(' ');
    const listed = [last, [first, ...others.slice(0, Math.max(from, 0))].join(' ')].join(', ');
    const called = [first, last, others.join(' '), listed, ...[' ', '.', ''].map((glue) => words.join(glue))];
    const initials = words.map((word) => word.charAt(0)).join('');
    const short = [initials, initials.replace(/[a-z]/g, '')].filter(({ length }) => length > 1);
    all.push(...called.filter(({ length }) => length > 1).map(plainName), ...short);
    return all;
  }, []);
}

function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
