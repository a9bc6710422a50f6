import { Role, usageOf } from './roles';
import { follow, type WordGraph } from './word-graph';

const link = 's'.charCodeAt(0);

/**
 * Is this one slip of the keys away from a word in use? A compound that no list has is then hardly meant: baanvraag,
 * bestemmingplan, contacctgegevens. A slip at the very end does not count, for endings make forms of one word.
 */
export function isSlip(graph: WordGraph, word: string): boolean {
  return isNear(graph, word, (node) => isWord(graph, node, 1), true);
}

/**
 * Is this one slip away from any word that the dictionary lists, whether it is in use or not?
 * @param linkCounts whether an s too many or too few is a slip: both tijdbesparing and tijdsbesparing may be right
 */
export function isSlipOfListed(graph: WordGraph, word: string, linkCounts: boolean): boolean {
  return isNear(graph, word, (node) => isWord(graph, node, 0), linkCounts);
}

/** Does the dictionary list this, as a word that is used? */
export function isInUse(graph: WordGraph, word: string): boolean {
  return isWord(graph, follow(graph, 0, word), 1);
}

function isNear(graph: WordGraph, word: string, isMeant: (node: number) => boolean, linkCounts: boolean): boolean {
  const leadsOn = (from: number, at: number): boolean => isMeant(follow(graph, from, word, at));
  const last = word.length - 1;
  let node = 0;
  for (let at = 0; at <= last && node >= 0; at++) {
    const written = word.charCodeAt(at);
    if (at < last) {
      const swapped = follow(graph, node, word.charAt(at + 1) + word.charAt(at));
      if ((linkCounts || written !== link) && leadsOn(node, at + 1)) return true;
      if (leadsOn(swapped, at + 2)) return true;
    }
    let found = false;
    graph.eachEdge(node, (letter, target) => {
      const isMissing = linkCounts || letter !== link;
      found = found || (isMissing && leadsOn(target, at)) || (at < last && leadsOn(target, at + 1));
    });
    if (found) return true;
    node = graph.step(node, written);
  }
  return false;
}

function isWord(graph: WordGraph, node: number, usage: number): boolean {
  return node >= 0 && graph.readings(node).some(({ roles }) => (roles & Role.alone) !== 0 && usageOf(roles) >= usage);
}
