import type { MailLanguage } from './mail-language';
import type { Line } from './line';
import type { FormOfAddress } from './names/forms-of-address';
import { capitalised } from './names/letters';
import { isParticle } from './names/particles';
import { parsePersonName, type PersonName } from './names/person-name';

/** `either` is heer/mevrouw, `both` is heer en mevrouw. */
export type GreetingTitle = Exclude<FormOfAddress, 'neutral'> | 'either' | 'both';

/** The salutation of a reply, as far as it can be told apart. */
export interface Greeting {
  /** Place in the new text, its comma included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: MailLanguage;
  /** `worn`: L.S. and the like. */
  readonly manner: 'formal' | 'informal' | 'worn';
  /** Whom it names: a person, a group that has its own salutation, or nobody in particular. */
  readonly addressee: 'person' | 'group' | 'nobody';
  readonly title: GreetingTitle | null;
  /** The title as written: "heer", "dhr.". */
  readonly titleWord: string;
  readonly name: PersonName | null;
  /** The name as written, particle and all. */
  readonly nameWords: string;
  readonly hasComma: boolean;
  /** German: the ending of "geehrte" fits what follows. */
  readonly agrees: boolean;
}

interface Opener {
  readonly pattern: RegExp;
  readonly language: MailLanguage | null;
  readonly manner: Greeting['manner'];
}

const OPENERS: readonly Opener[] = [
  { pattern: /^geachte?(?= |,|$)/i, language: 'nl', manner: 'formal' },
  { pattern: /^l\. ?s\.?(?=[ ,]|$)|^ls(?=,|$)/i, language: 'nl', manner: 'worn' },
  {
    pattern:
      /^(allerbeste|beste|lieve|waarde|hoi ?hoi|hoi|h[eé]{1,2}y?|ha|moi|yo|dag|goede? ?(morgen|middag|avond|dag)|goeie ?(morgen|middag|avond)|goeiedag|weledelgeboren|weledele)(?= |,|!|$)/i,
    language: 'nl',
    manner: 'informal',
  },
  { pattern: /^(hallo|hi|hey)(?= |,|!|$)/i, language: null, manner: 'informal' },
  { pattern: /^dear(?= |,|$)/i, language: 'en', manner: 'formal' },
  { pattern: /^to whom it may concern/i, language: 'en', manner: 'worn' },
  {
    pattern: /^(hello|hiya|greetings|good (morning|afternoon|evening|day))(?= |,|!|$)/i,
    language: 'en',
    manner: 'informal',
  },
  { pattern: /^(sehr (ge|vere)ehrte[rs]?|guten tag)(?= |,|$)/i, language: 'de', manner: 'formal' },
  { pattern: /^(lieber?|liebes|moin|servus|gr(ü|ue)(ß|ss) gott)(?= |,|!|$)/i, language: 'de', manner: 'informal' },
  { pattern: /^(?=(de heer|heer|mevrouw|meneer|mijnheer) [^,]{2,40},$)/i, language: 'nl', manner: 'informal' },
];

const EITHER = /^(heer|mevrouw|meneer|mijnheer) ?(,|\/|of) ?(geachte )?(heer|mevrouw|meneer|mijnheer)(?=[ ,]|$)/i;
const BOTH = /^(heer|mevrouw|meneer|de heer) en (mevrouw|heer|meneer|de heer)(?=[ ,]|$)/i;
const TITLE =
  /^(heer|mevrouw|meneer|mijnheer|de heer|dhr\.?|hr\.?|mw\.?|mevr\.?|mej\.?|mr\.?\/ms\.?|mr\.?|mrs\.?|ms\.?|miss|mx\.?|sir or madam|sir\/madam|madam or sir|sirs?|madam|herr|frau)(?=[ ,/]|$)/i;
const GROUP =
  /^((dames|heren|mevrouwen) en (dames|heren)|heren|dames|bestuur|besturen|leden|redactie|directie|commissie|raad|college|buren|bewoners|ondernemers|damen und herren|ladies and gentlemen|(the )?members|team|all)(?= |,|$)/i;

/** A salutation is short; a longer first line is text. */
const LONGEST = 70;
/** A note or a banner may stand above the salutation, but not a whole letter. */
const LINES_SEARCHED = 4;

/** Finds the salutation among the first lines of a reply in this language; null when there is none. */
export function findGreeting(lines: readonly Line[], language: MailLanguage): Greeting | null {
  for (const line of lines.slice(0, LINES_SEARCHED)) {
    const greeting = parseGreeting(line, language);
    if (greeting) return greeting;
  }
  return null;
}

function parseGreeting(line: Line, language: MailLanguage): Greeting | null {
  for (const opener of OPENERS) {
    const match = opener.pattern.exec(line.text);
    if (!match) continue;
    const end = endOfGreeting(line.text, match[0].length);
    if (end === null) return null;
    const text = line.text.slice(0, end);
    const addressed = text
      .slice(match[0].length)
      .replace(/[\s,!:.]+$/, '')
      .trim();
    return {
      start: line.start,
      end: line.start + end,
      text,
      language: opener.language ?? language,
      manner: opener.manner,
      ...addresseeOf(addressed, match[0]),
      hasComma: /[,]$/.test(text) || (opener.language === 'en' && /:$/.test(text)),
    };
  }
  return null;
}

/** Where the salutation ends on its line: behind its comma, else at the end of a short line. Null: this line is running text. */
function endOfGreeting(text: string, from: number): number | null {
  // "Geachte heer, mevrouw," has a comma of its own.
  const inner = /^\s*(heer|mevrouw|meneer|mijnheer), ?(geachte )?(heer|mevrouw|meneer|mijnheer)/i.exec(
    text.slice(from),
  );
  const searchFrom = from + (inner ? inner[0].length : 0);
  const stop = text.slice(searchFrom).search(/[,!:]/);
  const end = stop < 0 ? text.length : searchFrom + stop + 1;
  return end <= LONGEST && text.slice(from, end).split(/\s+/).length <= 9 ? end : null;
}

type Addressed = Pick<Greeting, 'addressee' | 'title' | 'titleWord' | 'name' | 'nameWords' | 'agrees'>;

function addresseeOf(text: string, opener: string): Addressed {
  const nobody: Addressed = {
    addressee: 'nobody',
    title: null,
    titleWord: '',
    name: null,
    nameWords: '',
    agrees: true,
  };
  if (GROUP.test(text)) return { ...nobody, addressee: 'group', agrees: !/^sehr (ge|vere)ehrte[rs]$/i.test(opener) };
  const { title, titleWord, rest } = takeTitle(text);
  const named = rest !== '' && (title !== null || !isGeneric(rest));
  return {
    ...nobody,
    addressee: named ? 'person' : 'nobody',
    title,
    titleWord,
    name: named ? nameIn(rest, title !== null) : null,
    nameWords: rest,
    agrees: agreesInGerman(opener, title),
  };
}

/** Behind a title one word is a surname, otherwise a first name. "heer jansen" names Jansen all the same. */
function nameIn(words: string, behindTitle: boolean): PersonName | null {
  const before = behindTitle ? 'dhr. ' : '';
  const spelled = words.split(' ').map((word) => (isParticle(word) ? word : capitalised(word)));
  return (parsePersonName(before + words) ?? parsePersonName(before + spelled.join(' ')))?.name ?? null;
}

function takeTitle(text: string): { title: GreetingTitle | null; titleWord: string; rest: string } {
  for (const [pattern, title] of [
    [EITHER, 'either'],
    [BOTH, 'both'],
  ] as const) {
    const match = pattern.exec(text);
    if (match) return { title, titleWord: match[0], rest: text.slice(match[0].length).trim() };
  }
  const match = TITLE.exec(text);
  if (!match) return { title: null, titleWord: '', rest: text };
  const word = match[0].toLowerCase().replace(/\./g, '');
  const title = /^(sir or madam|sir\/madam|madam or sir|mr\/ms)$/.test(word)
    ? 'either'
    : /^(mw|mevr|mevrouw|mej|mrs|ms|miss|madam|frau)$/.test(word)
      ? 'mevrouw'
      : word === 'mx'
        ? null
        : 'heer';
  return { title, titleWord: match[0], rest: text.slice(match[0].length).trim() };
}

/** "ondernemer", "aanvrager": what somebody is, not who. */
function isGeneric(text: string): boolean {
  return !/[A-ZÀ-Þ]/.test(text) && text.split(' ').length <= 3;
}

function agreesInGerman(opener: string, title: GreetingTitle | null): boolean {
  const word = opener.toLowerCase();
  if (!/^(sehr|lieb)/.test(word) || title === null) return true;
  return /r$/.test(word) === (title === 'heer');
}
