import type { Sentence } from '../content/sentences';
import { PROPER_CLOSING } from '../closing';
import type { Draft } from '../draft';
import type { Finding, SourceEdit } from '../finding';
import { formalVerb } from '../tone/formal-you';
import type { Check } from './check';
import { findingAt } from './finding-at';

/** Emoji (pairs of code units with their joiners, and the older faces and hearts; ticks and boxes in a list are none), emoticons, rows of marks. */
const SIGNS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern:
      /(?:[\uD83C-\uD83E][\uDC00-\uDFFF]|[\u2600-\u2604\u2639\u263A\u2728\u2764])(?:[\uD83C-\uD83E][\uDC00-\uDFFF]|[\u2640\u2642\u2764]|\u200D|\uFE0F)*/g,
    reason: 'emoji',
  },
  { pattern: /(?:^|\s)(?:[:;=]-?[)(DPpoO/|]|<3|\^\^)(?=\s|[.,!?]|$)/g, reason: 'emoticon' },
  { pattern: /!{2,}|\?!+|!\?+/g, reason: 'exclamation' },
];

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words that one says to friends. Behind them a word boundary that knows accents. */
const LOOSE =
  /(?:^|[^a-zà-ÿ'-])(?:hoi|hoihoi|hai|doei|doeg|doeii|groetjes|liefs|joh|jeetje|hartstikke|balen|balend|seintje|toppie|topper|top(?=[!,]| dat| hoor| gedaan|$)|super(?=[!,]| leuk| fijn| goed| bedankt| dat| handig)|super(?:leuk|fijn|goed|tof|gaaf|mooi|handig|cool|blij|bedankt|gezellig)|tof|gaaf|vet leuk|effe|efkes|eventjes|ff|yes|ciao|haha|hihi|oké|oke|okido|prima joh|tot gauw|knap(?=[!,]| hoor)|fijn weekend|komt goed(?=[!.]|$)|geen stress|appen|appje|zeg(?=[.!]$)|hoor(?=[!.]|$)|eitje|chill|cool|wauw|wow|jippie|hey)(?![a-zà-ÿ])/;
/** "van u hoor ik" is a verb; "dat mag hoor!" is not. */
const VERB_HEAR = /(?:^|[^a-z])(?:ik|u|graag|van) (?:[a-zà-ÿ]+ )?hoor[.!]?$|hoor ik|ik hoor/;
const INFORMAL_YOU = /(?:^|[^a-zà-ÿ'-])(je|jij|jou|jouw|jullie|jezelf)(?![a-zà-ÿ'-])/g;

/** toon: polite and businesslike, with "u" (tip 8). Rule book 5.6. What stands in quotation marks or in an address is not the writer's tone. */
export const tone: Check = {
  ids: ['toon'],
  run(draft) {
    if (draft.language !== 'nl') return [...signs(draft)];
    return [...informalYou(draft), ...signs(draft), ...looseWords(draft), ...looseClosing(draft)];
  },
};

function informalYou(draft: Draft): readonly Finding[] {
  const edits: SourceEdit[] = [];
  let first: Place | null = null;
  let isSure = true;
  for (const { start, words } of draft.sentences) {
    const text = withoutAddresses(words);
    INFORMAL_YOU.lastIndex = 0;
    for (let match = INFORMAL_YOU.exec(text); match !== null; match = INFORMAL_YOU.exec(text)) {
      const word = match[1] ?? '';
      const at = match.index + match[0].length - word.length;
      if (at > 0 && isName(draft.text.charAt(start + at))) continue;
      first = first ?? { start: start + at, end: start + at + word.length };
      const formal = formalVerb(text, at, word);
      if (formal === null) isSure = false;
      else edits.push(...formal.map((one) => keepCapital(draft, start + one.start, start + one.end, one.text)));
    }
  }
  if (!first) return [];
  const fix = isSure && edits.length > 0 ? { edits, proposal: 'u' } : null;
  return [findingAt(draft, first, { check: 'toon', reason: 'informalYou', severity: 'warn', fix })];
}

/** "Jij & Wij" is what something is called. */
function isName(first: string): boolean {
  return first !== first.toLowerCase();
}

function keepCapital(draft: Draft, start: number, end: number, text: string): SourceEdit {
  const first = draft.text.charAt(start);
  const isCapital = first !== first.toLowerCase();
  return draft.replace(start, end, isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text);
}

/** Emoji, emoticons and rows of exclamation marks, all of a kind in one finding with one remedy. */
function signs(draft: Draft): readonly Finding[] {
  return SIGNS.reduce<readonly Finding[]>((all, { pattern, reason }) => {
    const edits: SourceEdit[] = [];
    let first: Place | null = null;
    for (const sentence of draft.sentences) {
      const text = withoutAddresses(sentence.text);
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const start = sentence.start + match.index + (/^\s/.test(match[0]) ? 1 : 0);
        const end = sentence.start + match.index + match[0].length;
        first = first ?? { start, end };
        edits.push(withoutSign(draft, { start, end }, reason));
      }
    }
    if (first === null) return all;
    const fix = { edits, proposal: '' };
    return [...all, findingAt(draft, first, { check: 'toon', reason, severity: 'warn', fix })];
  }, []);
}

function withoutSign(draft: Draft, { start, end }: Place, reason: string): SourceEdit {
  const sign = draft.text.slice(start, end);
  if (reason === 'exclamation') return draft.replace(start, end, sign.indexOf('?') >= 0 ? '?' : '.');
  // The space before a face goes with it.
  return draft.replace(draft.text.charAt(start - 1) === ' ' ? start - 1 : start, end, '');
}

function looseWords(draft: Draft): readonly Finding[] {
  const findings: Finding[] = [];
  for (const sentence of draft.sentences) {
    const match = LOOSE.exec(withoutAddresses(sentence.words));
    if (!match || isVerb(match[0], sentence)) continue;
    const word = /[a-zà-ÿ].*$/.exec(match[0])?.[0] ?? '';
    const start = sentence.start + match.index + match[0].length - word.length;
    findings.push(
      findingAt(draft, { start, end: start + word.length }, { check: 'toon', reason: 'loose', severity: 'warn' }),
    );
  }
  return findings;
}

function isVerb(found: string, { words }: Sentence): boolean {
  return /hoor$/.test(found) && VERB_HEAR.test(words);
}

/** "Groetjes," and "Groet,"; what abbreviates is jargon. */
function looseClosing(draft: Draft): readonly Finding[] {
  const line = draft.footer?.lines[0];
  const closing = draft.footer?.closing;
  if (!line || !closing || closing.manner !== 'informal' || !/^(?:[a-z]+ )*(?:groet|liefs|doe|tot )/i.test(line.text))
    return [];
  const place = { start: line.start, end: line.start + closing.length };
  const proposal = PROPER_CLOSING[closing.language] + (closing.rest === '' ? '' : '\n');
  return [
    findingAt(draft, place, {
      ...{ check: 'toon', reason: 'closing', severity: 'warn' },
      fix: { edits: [draft.replace(place.start, place.end, proposal)], proposal: proposal.trim() },
    }),
  ];
}

/** Addresses of pages and of mail as spaces, so that every place stays what it is. */
function withoutAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)\S{1,2000}|[^\s@]{1,64}@\S{1,200}/g, (found) => ' '.repeat(found.length));
}
