import { PROPER_CLOSING } from '../closing';
import type { Draft } from '../draft';
import type { Finding } from '../finding';
import { FOR_INSIDERS, SHORT_FORMS, STIFF_WORDS } from '../tone/jargon-words';
import type { Check } from './check';
import { findingAt } from './finding-at';

/**
 * jargon: no abbreviations and words that only the town hall uses (tip 8). Rule book 5.7. An abbreviation is in order when the reply writes it out, or
 * when the entrepreneur used it first.
 */
export const jargon: Check = {
  ids: ['jargon'],
  run(draft) {
    if (draft.language !== 'nl') return [];
    return [...shortForms(draft), ...otherShortForms(draft), ...forInsiders(draft), ...stiff(draft), ...closing(draft)];
  },
};

function shortForms(draft: Draft): readonly Finding[] {
  return wordsIn(draft, SHORT_FORMS, 'i').map(({ start, end, meaning }) =>
    findingAt(
      draft,
      { start, end },
      {
        ...{ check: 'jargon', reason: 'shortForm', severity: 'warn' },
        parameters: { meaning },
        fix:
          meaning === ''
            ? null
            : { edits: [draft.replace(start, end, asWritten(draft, start, meaning))], proposal: meaning },
      },
    ),
  );
}

/** Small letters with points that no list knows: "m.i.v.". What everybody writes is left alone. */
const DOTTED = /(^|[^A-Za-zÀ-ÿ0-9.])((?:[a-z]\.){2,5}[a-z]\.?)(?![A-Za-zÀ-ÿ0-9])/g;
const USUAL = /^(?:a\.u\.b|s\.v\.p|n\.v\.t|d\.w\.z|z\.o\.z|b\.v\.d|e\.d|o\.a|e\.a)\.?$/;

function otherShortForms(draft: Draft): readonly Finding[] {
  const found: Finding[] = [];
  for (const { start, text, words } of draft.sentences) {
    DOTTED.lastIndex = 0;
    for (let match = DOTTED.exec(text); match !== null; match = DOTTED.exec(text)) {
      const [, before = '', form = ''] = match;
      const at = match.index + before.length;
      const isListed = Object.prototype.hasOwnProperty.call(SHORT_FORMS, form.replace(/\.?$/, '.'));
      if (isListed || USUAL.test(form) || words.charAt(at) === ' ') continue;
      const place = { start: start + at, end: start + at + form.length };
      found.push(
        findingAt(draft, place, {
          check: 'jargon',
          reason: 'shortForm',
          severity: 'warn',
          parameters: { meaning: '' },
        }),
      );
    }
  }
  return found;
}

function forInsiders(draft: Draft): readonly Finding[] {
  const theirs = (draft.correspondent?.texts ?? []).join('\n');
  const places = new Map<string, Found[]>();
  for (const found of wordsIn(draft, FOR_INSIDERS, '')) {
    if (isExplained(draft, found.word) || hasWord(theirs, found.word)) continue;
    places.set(found.word, [...(places.get(found.word) ?? []), found]);
  }
  return Array.from(places, ([word, found]) => abbreviation(draft, word, found));
}

/** One finding for an abbreviation: written out once with itself behind it, it may stay everywhere else. */
function abbreviation(draft: Draft, word: string, places: readonly Found[]): Finding {
  const { start = 0, end = 0, meaning = '' } = places[0] ?? {};
  const written = meaning.indexOf(`(${word})`) >= 0 ? places.slice(0, 1) : places;
  return findingAt(
    draft,
    { start, end },
    {
      ...{ check: 'jargon', reason: 'abbreviation', severity: 'warn' },
      parameters: { meaning },
      fix:
        meaning === ''
          ? null
          : { edits: written.map((one) => draft.replace(one.start, one.end, meaning)), proposal: meaning },
    },
  );
}

/** "Besluit activiteiten leefomgeving (Bal)" and "Bal (Besluit activiteiten leefomgeving)". */
function isExplained({ text }: Draft, word: string): boolean {
  const at = text.indexOf(`(${word})`);
  if (at >= 0 && text.indexOf('(') >= 0) return true;
  return new RegExp(`${escaped(word)} \\([A-Za-zÀ-ÿ]{3,}`).test(text) || text.indexOf(`(hierna: ${word}`) >= 0;
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(^|[^A-Za-z])${escaped(word)}(?![A-Za-z])`).test(text);
}

function stiff(draft: Draft): readonly Finding[] {
  return wordsIn(draft, STIFF_WORDS, 'i').map(({ start, end, meaning }) =>
    findingAt(
      draft,
      { start, end },
      {
        ...{ check: 'jargon', reason: 'stiff', severity: 'hint' },
        parameters: { meaning },
        fix:
          meaning === ''
            ? null
            : { edits: [draft.replace(start, end, asWritten(draft, start, meaning))], proposal: meaning },
      },
    ),
  );
}

/** "Mvg" above the name. */
function closing(draft: Draft): readonly Finding[] {
  const line = draft.footer?.lines[0];
  const found = draft.footer?.closing;
  if (
    !line ||
    !found ||
    found.manner !== 'informal' ||
    !/^(?:m\.?v\.?g|mvrgr|vr\.? ?gr|gr|mfg|lg|vg)(?![a-z])/i.test(line.text)
  )
    return [];
  const place = { start: line.start, end: line.start + found.length };
  const proposal = PROPER_CLOSING[found.language] + (found.rest === '' ? '' : '\n');
  return [
    findingAt(draft, place, {
      ...{ check: 'jargon', reason: 'closing', severity: 'warn' },
      fix: { edits: [draft.replace(place.start, place.end, proposal)], proposal: proposal.trim() },
    }),
  ];
}

interface Found {
  readonly start: number;
  readonly end: number;
  /** As it stands in the list. */
  readonly word: string;
  readonly meaning: string;
}

/** Where these words stand in the sentences, outside quotation marks. */
function wordsIn(draft: Draft, list: Readonly<Record<string, string>>, flag: 'i' | ''): readonly Found[] {
  const pattern = patternOf(list, flag);
  const found: Found[] = [];
  for (const { start, text, words } of draft.sentences) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [all, before = '', written = ''] = match;
      pattern.lastIndex = match.index + Math.max(1, all.length);
      const at = match.index + before.length;
      if (words.charAt(at) === ' ') continue;
      const word = flag === 'i' ? written.toLowerCase() : written;
      found.push({ start: start + at, end: start + at + written.length, word, meaning: list[word] ?? '' });
    }
  }
  return found;
}

function patternOf(list: Readonly<Record<string, string>>, flag: 'i' | ''): RegExp {
  const words = Object.keys(list).sort((a, b) => b.length - a.length);
  return new RegExp(`(^|[^A-Za-zÀ-ÿ0-9&./-])(${words.map(escaped).join('|')})(?![A-Za-zÀ-ÿ0-9&])`, `g${flag}`);
}

function escaped(text: string): string {
  return text.replace(/[.&]/g, '\\$&');
}

function asWritten({ text }: Draft, start: number, meaning: string): string {
  const first = text.charAt(start);
  return first !== first.toLowerCase() ? meaning.charAt(0).toUpperCase() + meaning.slice(1) : meaning;
}
