import { isRight, leadsCompound, leadsWord, normalise } from './words';
import type { Token } from './tokens';
import type { WordGraph } from './word-graph';
import type { OwnWords } from './own-words';

/** Longer capitals are a word that is shouted, and are checked; shorter ones are an abbreviation that someone made. */
const longestAbbreviation = 5;

/** Is what stands here right, taking in the punctuation, hyphens and names around it? */
export function isAccepted(graph: WordGraph, own: OwnWords, token: Token): boolean {
  const text = normalise(token.text);
  const right = (word: string): boolean => own.has(word) || isRight(graph, word) || isAbbreviation(word);
  if (right(text) || (token.stopFollows && isRight(graph, `${text}.`))) return true;
  // A raised figure at the end is a footnote.
  const bare = text.replace(/^'+/, '').replace(/\.?[¹²³]+$|'+$/, '');
  if (bare !== text && bare !== '' && right(bare)) return true;
  return rightByParts(graph, bare, right);
}

/** Capitals alone, or with an ending: BAG, BV's, KvK, APV'tje. */
function isAbbreviation(word: string): boolean {
  const capitals = (/^[A-ZÀ-ÖØ-Þ&+.]+/.exec(word) ?? [''])[0];
  return (
    capitals.length > 1 &&
    capitals.length <= longestAbbreviation &&
    /^('s|'er|'ers|'tje|'tjes|s)?$/.test(word.slice(capitals.length))
  );
}

/** ict-afdeling: the dictionary lists what leads a word with a hyphen, and the word may be any. */
function followsHyphen(graph: WordGraph, text: string, right: (word: string) => boolean): boolean {
  const at = text.indexOf('-') + 1;
  return at > 0 && at <= longestAbbreviation + 1 && leadsWord(graph, text.slice(0, at)) && right(text.slice(at));
}

/** beleids- en adviesmedewerkers; Bibob-onderzoek; vergunning.De; en/of. */
function rightByParts(graph: WordGraph, text: string, right: (word: string) => boolean): boolean {
  if (text.endsWith('-')) return leadsCompound(graph, text) || rightByParts(graph, text.slice(0, -1), right);
  if (text.startsWith('-')) return right(text.slice(1)) || rightByParts(graph, text.slice(1), right);
  const parts = text.split(/[-.&+]/);
  if (parts.length === 1) return right(text);
  if (followsHyphen(graph, text, right)) return true;
  // Small words joined by hyphens are a choice of spelling, which the dictionary makes; a name or abbreviation is not.
  const named = text.includes('.') || parts.some((part) => part !== part.toLowerCase());
  return named && parts.every((part) => part === '' || right(part));
}
