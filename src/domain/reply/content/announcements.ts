import type { Draft } from '../draft';
import type { MailLanguage } from '../mail-language';

/** A sentence that says that something goes along with this mail. Places are offsets in the draft's text. */
export interface Announcement {
  readonly sentence: string;
  readonly start: number;
  /** The words that say so. */
  readonly words: { readonly start: number; readonly end: number };
}

interface Words {
  /** Ways to say that something goes along with this mail. */
  readonly sends: RegExp;
  /** Signs in the same sentence that it is another's attachment, that it is asked for, or that it is an annex of a law. */
  readonly other: RegExp;
}

const WORDS: Readonly<Record<MailLanguage, Words>> = {
  nl: {
    sends:
      /\b(bijgevoegd\w*|bijgaand\w*|ingesloten|(in|als) (de |een |deze )?(beide |twee |drie |vier |\d )?bijlagen?|(zie|vindt u) (ook )?(de |in de )?(beide |twee |drie |vier |\d )?bijlagen?|bijlagen? (bij|van) deze (e-?mail|mail|brief)|(stuur|zend|voeg) ik( u)?( [\wà-ÿ-]+){0,6} (mee|bij)|hierbij (ontvangt|vindt|stuur|zend)( [\wà-ÿ-]+){0,6})|^\s*bijlagen?( \(\d+\))?:/i,
    other:
      /\b(uw|u|jullie) (stuurde|stuurt|hebt|heeft|had|mailde|bijlagen?)\b|\bu\b.{0,80}\b((mee|op|na|toe)?(sturen|zenden)|mailen|zetten|toevoegen|bijvoegen|aanleveren)\b|\bbijlagen? ([ivx]+|\d+[a-z]?|[a-e])\b|\bbijlagen? (van|bij) (het|de) (besluit|wet|omgevings|apv|verordening|regeling|plan|vergunning|beleid|nota|bal|bbl)|\b(zonder|geen) bijlage|\bstuurt? u\b|\bnog (na)?sturen\b|\bper post\b/i,
  },
  en: {
    sends:
      /\b(attached|enclosed|(in|as) (the |an )?(attachment|enclosure)|see (the )?attachments?|(i|we) (have )?attach(ed)?)\b/i,
    other:
      /\byou(r)? (attached|attachment|sent)\b|\byour (e-?mail|form|drawing|plan)s? attached\b|\b(can|could|please|would) (you )?attach\b|\battached to (the|your|a) (building|wall|house|facade|property|decision|permit)|\bannex [ivx\d]+/i,
  },
  de: {
    sends: /\b(anbei|beigefügt\w*|(im|als) anhang|in der anlage|als anlage|siehe anhang|füge ich( \w+){0,5} bei)\b/i,
    other: /\bihr(em|en|er)? (anhang|anlage)\b|\b(können|könnten|würden|senden) sie\b|\banlage [ivx\d]+\b/i,
  },
};

/** The sentences of the new text that announce an attachment, from top to bottom. */
export function announcementsIn({ lines, language }: Draft): readonly Announcement[] {
  const { sends, other } = WORDS[language];
  const found: Announcement[] = [];
  for (const line of lines) {
    for (const { text, start } of sentencesIn(line.text)) {
      const words = sends.exec(text);
      if (!words || other.test(text)) continue;
      const from = line.start + start + words.index;
      found.push({ sentence: text, start: line.start + start, words: { start: from, end: from + words[0].length } });
    }
  }
  return found;
}

/** A full stop within an address or a number ends no sentence. */
function sentencesIn(line: string): readonly { readonly text: string; readonly start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  const end = /[.!?](?=\s|$)/g;
  let start = 0;
  for (let match = end.exec(line); match !== null; match = end.exec(line)) {
    sentences.push({ text: line.slice(start, match.index + 1), start });
    start = match.index + 1;
  }
  return [...sentences, { text: line.slice(start), start }];
}
