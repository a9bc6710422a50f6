import { Role, usageOf } from './roles';
import { follow, type WordGraph } from './word-graph';

/**
 * Is this one slip of the keys away from a word in use? A compound that no list has is then hardly meant: baanvraag,
 * bestemmingplan, contacctgegevens. A slip at the very end does not count, for endings make forms of one word.
 */
export function isSlip(graph: WordGraph, word: string): boolean {
  const last = word.length - 1;
  let node = 0;
  for (let at = 0; at <= last && node >= 0; at++) {
    if (at < last) {
      const swapped = follow(graph, node, word.charAt(at + 1) + word.charAt(at));
      if (leadsToUsed(graph, node, word, at + 1) || leadsToUsed(graph, swapped, word, at + 2)) return true;
    }
    let found = false;
    graph.eachEdge(node, (_, target) => {
      found = found || leadsToUsed(graph, target, word, at) || (at < last && leadsToUsed(graph, target, word, at + 1));
    });
    if (found) return true;
    node = graph.step(node, word.charCodeAt(at));
  }
  return false;
}

/** Does the dictionary list this, as a word that is used? */
export function isInUse(graph: WordGraph, word: string): boolean {
  return leadsToUsed(graph, 0, word, 0);
}

function leadsToUsed(graph: WordGraph, from: number, word: string, at: number): boolean {
  const node = follow(graph, from, word, at);
  return node >= 0 && graph.readings(node).some(({ roles }) => (roles & Role.alone) !== 0 && usageOf(roles) > 0);
}
