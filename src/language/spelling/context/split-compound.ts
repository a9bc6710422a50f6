import {
  compoundHeads,
  firmHeads,
  firmPlurals,
  neverJoined,
  standsAlone,
  verbsToo,
  withoutArticle,
} from './compound-heads';
import { words } from './sentence';
import { Role } from '../roles';
import type { Token } from '../tokens';
import { follow, type WordGraph } from '../word-graph';
import { isRight, leadsWord } from '../words';

const shortest = 3;
const nounsLikeParticiples = words(
  'geld geluid gewicht gezicht gerecht geschrift gebod gebergte gedeelte gedicht gevecht',
);
const firstPart = /^[A-Za-zÀ-ÖØ-öø-ÿ]-?[a-zß-öø-ÿ]*$/;
const lastPart = /^[a-zß-öø-ÿ]+$/;

/**
 * What two words beside each other should be as one, or null: "omgevings vergunning", "telefoon nummer". Says so only
 * where they can hardly be two words: the first is none by itself, or together they are a word that the dictionary
 * lists, or the second is a noun that needs an article.
 * @param before the word before them, in small letters
 */
export function joinedWord(graph: WordGraph, first: Token, second: Token, before: string): string | null {
  const [a, b] = [first.text.toLowerCase(), second.text];
  if (a.length < shortest || b.length < shortest || !firstPart.test(first.text) || !lastPart.test(b)) return null;
  if (neverJoined.has(a) || neverJoined.has(b)) return null;
  // "de te testen bestanden"
  if (before === 'te' && a.endsWith('en')) return null;
  if (!isRight(graph, a)) {
    const isCompound = isListed(graph, a + b) || (leadsWord(graph, a) && isRight(graph, a + b));
    return isCompound && isRight(graph, b) ? first.text + b : null;
  }

  const isHead = compoundHeads.has(b);
  if (isInflected(graph, a) || (!isHead && isParticiple(b))) return null;
  const mayStandAlone = standsAlone.has(a) && !firmHeads.has(b);
  const isNoun = isHead || firmPlurals.has(b) || !(b.endsWith('en') || verbsToo.has(b) || withoutArticle.has(b));
  if ((mayStandAlone ? isHead : isNoun) && isListed(graph, a + b)) return first.text + b;
  if (!isHead || mayStandAlone) return null;
  if (isListed(graph, `${a}s${b}`)) return `${first.text}s${b}`;
  return leadsWord(graph, a) && isRight(graph, a + b) ? first.text + b : null;
}

/** "interne", "actieve": a quality that belongs to the noun behind it. Nouns in -te are no such words: "ruimte". */
function isInflected(graph: WordGraph, word: string): boolean {
  if (!/[^t]e$/.test(word)) return false;
  const stem = word.slice(0, -1);
  const hardened = stem.replace(/v$/, 'f').replace(/z$/, 's');
  const short = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  const long = stem.replace(/([aeou])([b-df-hj-np-tv-z])$/, '$1$1$2');
  return [stem, hardened, short, long].some((form) => isListed(graph, form));
}

/** "door de gebruiker gedefinieerde": what is done, not what it is done to. */
function isParticiple(word: string): boolean {
  return /^(?:ge|voorge|bepaal)[a-zà-ÿ]*(?:d|t|de|te)$/.test(word) && !nounsLikeParticiples.has(word);
}

/** Does the dictionary list the word itself, not only its parts? */
function isListed(graph: WordGraph, word: string): boolean {
  const node = follow(graph, 0, word);
  return node >= 0 && graph.readings(node).some(({ roles }) => (roles & Role.alone) !== 0);
}
