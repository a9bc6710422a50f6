import type { MailAddress } from '../../mail/address';
import { parseClosing } from '../closing';
import { lettersOf } from './names';
import { isUnitName } from './own-names';
import { plainName, shortNames } from './short-names';

/** A mark or a task that is not meant for the entrepreneur, whoever's the text is in which it stands. */
const NOTES: readonly RegExp[] = [
  /[[(]\s*(intern|internal|niet meesturen|alleen intern|noot|opm\.?|opmerking|niet naar buiten)\b[^\])]{0,400}[\])]/i,
  /^(intern|let op,? intern|niet voor de (klant|ondernemer)|niet naar buiten)\s*:(?!\s*(ons team|onze (winkel|zaak|medewerkers|mensen))\b)/i,
  /(^|[^\w])(TODO|FIXME)([^\w]|$)/,
];
/** What is still to be done in a text that is being written: a colleague who is asked, a gap. An entrepreneur may write these for themselves. */
const UNFINISHED: readonly RegExp[] = [
  /(^|[\s(])@[A-ZÀ-Þ][a-zà-ÿ]+/,
  /[[(]\s*concept\b[^\])]{0,400}[\])]/i,
  /(^|[^\w])(TBD|XXX)([^\w]|$)/,
];

/** Whether a line of text is a note to a colleague. */
export function isNote(line: string): boolean {
  return [...NOTES, ...UNFINISHED].some((note) => note.test(line));
}

/** Signs with which an answer is put below a question. Two asterisks may count the questions as well. */
const SIGNS = /^(\*{3,}\s|\*\*\s(?!(vraag|punt|stap|onderdeel|bijlage)\b)|=+>|-->|⇒|##\s|\[[A-ZÀ-Þ][\w .'-]{0,30}:\s)/i;
/** Several of these below each other are a list. */
const ARROW = /^(->|[→➔➜➤])/;
const ANSWER =
  /^(ons |onze )?(antwoord|reactie)( (van )?(de |het )?(gemeente|loket|team|cluster)( [\w-]{1,20})?)?( \d{1,2})?\s?:/i;
/** "Ruben - ik heb nog een vraag": how somebody is addressed who gets the mail. */
const ASKS =
  /[-–—]\s(?:ik|wij|we) (?:heb|hebben|wil|willen|zou|zouden|had|hadden) [^.?!]{0,60}\b(?:vraag|vragen|weten)\b/i;
/** An account, and no person. */
const ACCOUNT = /\b(op|via|volg|volg ons|insta|instagram|facebook|tiktok|twitter|account)\s?:?\s?$/i;

/** What a colleague writes above a mail in which they wrote between the lines. */
const ANNOUNCED =
  /\b(in|met) (het )?(rood|groen|blauw|geel|oranje|paars|een kleur(tje)?)\b|\btussen de (tekst|regels)\b|\bin (de|onderstaande) (tekst|mail) (hieronder )?(gezet|aangegeven|verwerkt|gereageerd)|\b(reacties?|antwoord(en)?|opmerking(en)?) (staa[nt] )?(hieronder )?(per (vraag|punt)|bij (de|elke|je|zijn|haar) vra(ag|gen))\b|\b(opmerkingen|aantekeningen|reactie|antwoorden) (staan )?(hieronder )?(in|tussen) (de|je|zijn|haar|onderstaande) (tekst|mail|vragen)/i;

/** Whether a mail says that remarks stand between the lines of the mail below it. */
export function announcesRemarks(text: string): boolean {
  return ANNOUNCED.test(text);
}

/** Finds what colleagues wrote between the lines of somebody else's mail: behind or before their name, their initials or a mark. */
export class Remarks {
  private readonly names: ReadonlySet<string>;
  /** The letters of what the others are called and of where they get mail. */
  private readonly theirs: string;

  /** A name that one of `others` has as well tells nothing. */
  constructor(colleagues: readonly MailAddress[], others: readonly MailAddress[]) {
    const theirs = new Set(shortNames(others));
    const people = colleagues.filter(({ name }) => !isUnitName(name, []));
    this.names = new Set(shortNames(people).filter((name) => !theirs.has(name)));
    this.theirs = others.map(({ name, address }) => `${lettersOf(name)} ${lettersOf(address)}`).join(' ');
  }

  /** Whether one stands in a text of the entrepreneur. */
  isIn(text: string): boolean {
    const written = text.split('\n').filter((line) => line.trim() !== '');
    const depth = written.reduce((least, line) => Math.min(least, depthOf(line)), Infinity);
    const lines = written.map(wordsOf);
    return (
      written.some((line) => depthOf(line) >= depth + 3) ||
      lines.some((line, at) => this.isRemark(line) || isLoneArrow(lines, at) || this.isSignature(lines, at))
    );
  }

  /** Whether one stands in a text that one of ours wrote to the entrepreneur: colleagues are named in it anyhow. */
  isInOurs(text: string): boolean {
    return text
      .split('\n')
      .map(wordsOf)
      .some((line) => {
        const before = BEFORE.exec(line.slice(0, LONGEST_LABEL))?.[1] ?? '';
        return isMarked(line) || this.isAddressed(line) || (INITIALS.test(before) && this.isNamed(before));
      });
  }

  private isRemark(line: string): boolean {
    if (isMarked(line) || SIGNS.test(line) || ANSWER.test(line)) return true;
    const [, first, second, third] = BEHIND.exec(line) ?? [];
    const isLabelled = this.isNamed(BEFORE.exec(line.slice(0, LONGEST_LABEL))?.[1]) && !ASKS.test(line);
    return isLabelled || this.isNamed(first ?? second ?? third) || this.isAddressed(line);
  }

  /** A colleague's name below a closing formula. */
  private isSignature(lines: readonly string[], at: number): boolean {
    const name = (lines[at] ?? '').replace(/[,.]+$/, '');
    return at > 0 && this.isNamed(name) && parseClosing(lines[at - 1] ?? '') !== null;
  }

  private isNamed(label: string | undefined): boolean {
    return label !== undefined && (this.names.has(label) || this.names.has(plainName(label)));
  }

  /** "@jolanda", "@Karim": as a colleague is addressed in a chat. With a capital it may be anybody but the entrepreneur. */
  private isAddressed(words: string): boolean {
    if (words.indexOf('@') < 0) return false;
    const handle = /(^|[\s(])@([A-Za-zÀ-ÿ.-]{2,30})/g;
    for (let found = handle.exec(words); found !== null; found = handle.exec(words)) {
      const name = (found[2] ?? '').replace(/\.+$/, '');
      if (this.isNamed(name)) return true;
      const isPerson = /^[A-ZÀ-Þ][a-zà-ÿ]/.test(name) && this.theirs.indexOf(lettersOf(name)) < 0;
      if (isPerson && !ACCOUNT.test(words.slice(Math.max(0, found.index - 20), found.index))) return true;
    }
    return false;
  }
}

const LONGEST_LABEL = 100;
/** "Jolanda Meijer: nee", "[JM] nee", "Jolanda - nee". */
const BEFORE =
  /^[[(]?\s*(?:opm\.?(?:erking)?|reactie|antwoord)?\s*([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .,'-]{1,39}?)\s*[\])]?\s*(?::|[-–—]\s|[\])]\s)/i;
/** "(nee – JM)", "dat mag niet /JM". */
const BEHIND =
  /[-–—/,]\s*([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .'-]{1,39})\s*[)\]]|\s[-–—/]{1,2}\s?([A-Z]{2,4})\.?$|[([]([A-Z][A-Za-z]{1,4})[)\]]\.?$/;
const INITIALS = /^[A-Z][A-Za-z]{0,3}[A-Z]$/;

function isMarked(line: string): boolean {
  return NOTES.some((note) => note.test(line));
}

/** The words of a line, without the signs of a quotation. */
function wordsOf(line: string): string {
  return line.replace(/^[>\s]+/, '').replace(/\s+/g, ' ');
}

function isLoneArrow(lines: readonly string[], at: number): boolean {
  const isArrow = (place: number): boolean => ARROW.test(lines[place] ?? '');
  return isArrow(at) && !isArrow(at - 1) && !isArrow(at + 1);
}

function depthOf(line: string): number {
  return line.length - line.replace(/^[>\s]+/, '').length === 0
    ? 0
    : (/^[>\s]+/.exec(line)?.[0] ?? '').split('>').length - 1;
}
