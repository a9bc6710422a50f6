import {
  compoundHeads,
  firmHeads,
  firmPlurals,
  neverJoined,
  standsAlone,
  verbsToo,
  withoutArticle,
} from './compound-heads';
import { Role } from '../roles';
import type { Token } from '../tokens';
import type { WordGraph } from '../word-graph';
import { isRight, leadsWord } from '../words';

const shortest = 3;
const firstPart = /^[A-Za-zÀ-ÖØ-öø-ÿ]-?[a-zß-öø-ÿ]*$/;
const lastPart = /^[a-zß-öø-ÿ]+$/;

/**
 * What two words beside each other should be as one, or null: "omgevings vergunning", "telefoon nummer". Says so only
 * where they can hardly be two words: the first is none by itself, or together they are a word that the dictionary
 * lists, or the second is a noun that needs an article.
 */
export function joinedWord(graph: WordGraph, first: Token, second: Token): string | null {
  const [a, b] = [first.text.toLowerCase(), second.text];
  if (a.length < shortest || b.length < shortest || !firstPart.test(first.text) || !lastPart.test(b)) return null;
  if (neverJoined.has(a) || neverJoined.has(b)) return null;
  if (!isRight(graph, a)) {
    const isCompound = isListed(graph, a + b) || (leadsWord(graph, a) && isRight(graph, a + b));
    return isCompound && isRight(graph, b) ? first.text + b : null;
  }

  const isHead = compoundHeads.has(b);
  const mayStandAlone = standsAlone.has(a) && !firmHeads.has(b);
  const isNoun = isHead || firmPlurals.has(b) || !(b.endsWith('en') || verbsToo.has(b) || withoutArticle.has(b));
  if ((mayStandAlone ? isHead : isNoun) && isListed(graph, a + b)) return first.text + b;
  if (!isHead || mayStandAlone) return null;
  if (isListed(graph, `${a}s${b}`)) return `${first.text}s${b}`;
  return leadsWord(graph, a) && isRight(graph, a + b) ? first.text + b : null;
}

/** Does the dictionary list the word itself, not only its parts? */
function isListed(graph: WordGraph, word: string): boolean {
  let node = 0;
  for (let at = 0; at < word.length && node >= 0; at++) node = graph.step(node, word.charCodeAt(at));
  return node >= 0 && graph.readings(node).some(({ roles }) => (roles & Role.alone) !== 0);
}
