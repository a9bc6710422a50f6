import type { MailAddress } from '../../mail/address';

/** A colleague addressed by an at sign, a mark, or a task: none of these is meant for the entrepreneur. */
const NOTES: readonly RegExp[] = [
  /(^|[\s(])@[A-ZÀ-Þ][a-zà-ÿ]+/,
  /[[(]\s*(intern|internal|niet meesturen|alleen intern|concept|noot|opm\.?|opmerking|niet naar buiten)\b[^\])]*[\])]/i,
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

/** Finds what colleagues wrote between the lines of somebody else's mail: behind their name, their initials or a mark. */
export class Remarks {
  private readonly names: ReadonlySet<string>;

  constructor(colleagues: readonly MailAddress[], others: readonly MailAddress[]) {
    const theirs = new Set(shortNames(others));
    this.names = new Set(shortNames(colleagues).filter((name) => !theirs.has(name)));
  }

  isIn(text: string): boolean {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const depth = lines.reduce((least, line) => Math.min(least, depthOf(line)), Infinity);
    return lines.some((line) => this.isRemark(line, depth));
  }

  private isRemark(line: string, depth: number): boolean {
    if (isNote(line) || depthOf(line) >= depth + 3) return true;
    const words = line.replace(/^[>\s]+/, '');
    if (/^(\*{2,}\s|={2,}>|-->|##\s|\[[A-ZÀ-Þ][\w .'-]{0,30}:\s)/.test(words)) return true;
    const named = /^[[(]?\s*([A-Za-zÀ-ÿ-]{2,20})\s*[\])]?\s*(?::|-\s|[\])]\s)/.exec(words);
    return named !== null && this.names.has((named[1] ?? '').toLowerCase());
  }
}

function depthOf(line: string): number {
  return line.length - line.replace(/^[>\s]+/, '').length === 0
    ? 0
    : (/^[>\s]+/.exec(line)?.[0] ?? '').split('>').length - 1;
}

/** First names and initials: "Vries, Karin de" is "karin" and "kdv". */
function shortNames(people: readonly MailAddress[]): readonly string[] {
  return people.reduce<string[]>((all, { name }) => {
    const [surname, given] = name.split(/,(.*)/);
    const words = (given === undefined ? name : `${given} ${surname}`)
      .split(/[\s.]+/)
      .filter((word) => /^[A-Za-zÀ-ÿ]/.test(word));
    const first = words[0] ?? '';
    const initials = words.map((word) => word.charAt(0)).join('');
    const capitals = words
      .filter((word) => /^[A-ZÀ-Þ]/.test(word))
      .map((word) => word.charAt(0))
      .join('');
    return [...all, ...[first, initials, capitals].filter(({ length }) => length > 1).map((one) => one.toLowerCase())];
  }, []);
}
