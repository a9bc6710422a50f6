import { type Announcement, announcementsIn } from '../content/announcements';
import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { MailLanguage } from '../mail-language';
import type { ReplyAttachment } from '../reply';
import type { Check } from './check';
import { findingAt } from './finding-at';
import { filesOfInternalMail } from './internal-attachments';

/**
 * bijlage.ontbreekt: a reply that speaks of its attachment has it. Only what is written now counts, and only what goes along for that: no pictures in
 * the text, nothing of a signature, no file of mail between colleagues. A file that is called by its name and is not there is an error; words such as
 * "bijlage" have more uses than anybody can list, so without any file they are a warning; fewer files than the text speaks of may still be all of
 * them. Rule book for mailboxes, part H.
 */
export const missingAttachment: Check = {
  ids: ['bijlage.ontbreekt'],
  applies: ({ reply }) => reply.attachments !== undefined,
  run(draft) {
    if (draft.correspondent === null) return [];
    const announced = announcementsIn(draft);
    const [first] = announced;
    if (!first) return [];
    const files = ownFiles(draft);
    const absent = announced.reduce<readonly Finding[]>((all, one) => [...all, ...absentFiles(draft, one, files)], []);
    if (absent.length > 0) return absent;
    if (files.length === 0) {
      return [findingAt(draft, first.words, { check: 'bijlage.ontbreekt', reason: 'missing', severity: 'warn' })];
    }
    return tooFew(draft, announced, files);
  },
};

/** What Outlook hangs on a mail without anybody having chosen it. */
const OF_THE_PROGRAM =
  /^(image\d{3,}|logo[\w-]*)\.(png|jpe?g|gif|bmp)$|\.(vcf|p7s|p7m)$|^winmail\.dat$|^att\d{5}\.(txt|html?)$/i;
/** One file that holds several. */
const ARCHIVE = /\.(zip|7z|rar|eml|msg)$/i;

function ownFiles(draft: Draft): readonly ReplyAttachment[] {
  const { attachments = [] } = draft.reply;
  const internal = filesOfInternalMail(draft);
  return attachments.filter((one) => !one.isInline && !OF_THE_PROGRAM.test(one.name) && internal.indexOf(one) < 0);
}

const FILE_NAME = /[\wà-ÿ.()&-]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|zip|dwg|dxf|csv|jpe?g|png)(?![\w/]|\.\w)/gi;

/** Files that a sentence calls by name and that do not go along. A name at the end of an address is no file of this mail. */
function absentFiles(
  draft: Draft,
  { sentence, start }: Announcement,
  files: readonly ReplyAttachment[],
): readonly Finding[] {
  const found: Finding[] = [];
  FILE_NAME.lastIndex = 0;
  for (let match = FILE_NAME.exec(sentence); match !== null; match = FILE_NAME.exec(sentence)) {
    const [name] = match;
    if (/[/:@=]$/.test(sentence.slice(0, match.index)) || files.some((file) => isCalled(file.name, name))) continue;
    const place = { start: start + match.index, end: start + match.index + name.length };
    found.push(findingAt(draft, place, { check: 'bijlage.ontbreekt', reason: 'named', severity: 'error' }));
  }
  return found;
}

/** A name may be written with a space where the file has none, and its first words may stand apart from the last. */
function isCalled(file: string, name: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[\s_()-]+/g, '');
  return plain(file).slice(-plain(name).length) === plain(name);
}

interface Plural {
  /** As many attachments as the number says. */
  readonly counted: RegExp;
  readonly several: RegExp;
}

const PLURALS: Readonly<Record<MailLanguage, Plural>> = {
  nl: {
    counted: /\b(beide|twee|drie|vier|vijf|zes|[2-9]) (?:\w+e )?bijlagen\b|\bbijlagen:? ?\(?([2-9])\)?/i,
    several:
      /\bbijlagen\b|\b(bijgevoegde|meegestuurde|bijgaande) (documenten|bestanden|formulieren|tekeningen|foto's)\b/i,
  },
  en: {
    counted: /\b(both|two|three|four|five|six|[2-9]) (?:\w+ed )?attachments\b|\battachments:? ?\(?([2-9])\)?/i,
    several: /\battachments\b|\b(attached|enclosed) (documents|files|forms|drawings|photos)\b/i,
  },
  de: {
    counted:
      /\b(beiden?|zwei|drei|vier|fünf|sechs|[2-9]) (?:\w+en? )?(?:anhänge|anlagen)\b|\banlagen:? ?\(?([2-9])\)?/i,
    several: /\b(anhängen?|anlagen)\b|\bbeigefügten (dokumente|dateien|formulare|zeichnungen)\b/i,
  },
};
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ beide: 2, beiden: 2, both: 2, twee: 2, two: 2, zwei: 2, drie: 3, three: 3, drei: 3, vier: 4, four: 4 },
  ...{ vijf: 5, five: 5, fünf: 5, zes: 6, six: 6, sechs: 6 },
};

/** Fewer files than a sentence counts; or one where it speaks of several, which may be in one file. */
function tooFew(
  draft: Draft,
  announced: readonly Announcement[],
  files: readonly ReplyAttachment[],
): readonly Finding[] {
  if (files.some(({ name }) => ARCHIVE.test(name))) return [];
  const { counted, several } = PLURALS[draft.language];
  for (const { sentence, start } of announced) {
    const count = counted.exec(sentence);
    const word = (count?.[1] ?? count?.[2] ?? '').toLowerCase();
    const wanted = NUMBERS[word] ?? Number(word);
    const match = wanted > files.length ? count : files.length === 1 && wanted === 0 ? several.exec(sentence) : null;
    if (match === null) continue;
    const isCounted = match === count;
    const place = { start: start + match.index, end: start + match.index + match[0].length };
    return [
      findingAt(draft, place, {
        ...{ check: 'bijlage.ontbreekt', reason: isCounted ? 'fewer' : 'one', severity: isCounted ? 'warn' : 'hint' },
        parameters: { count: String(files.length), expected: String(wanted) },
      }),
    ];
  }
  return [];
}
