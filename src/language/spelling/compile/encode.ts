import { packNumber } from '../packed-number';
import type { GraphNode } from './build-graph';

/** The columns of a packed graph, see `WordGraph`: they pack best apart, each is text of its own. */
export interface PackedGraph {
  readonly alphabet: string;
  readonly nodes: number;
  readonly edges: number;
  readonly classes: string;
  readonly degrees: string;
  readonly labels: string;
  readonly targets: string;
}

/**
 * Packs a graph: nodes with more than one way in are listed by how often they are pointed at, so that a pointer is a
 * small number; all others stand where they are used, so that they need no pointer.
 */
export function encodeGraph(root: GraphNode): PackedGraph {
  const waysIn = countWaysIn(root);
  const shared = [...waysIn.keys()].filter((node) => (waysIn.get(node) ?? 0) > 1);
  shared.sort((a, b) => (waysIn.get(b) ?? 0) - (waysIn.get(a) ?? 0) || a.id - b.id);
  const pointer = new Map(shared.map((node, index) => [node, index + 1]));
  const alphabet = [...new Set([...waysIn.keys()].flatMap((node) => node.letters))].sort().join('');

  let classes = '';
  let degrees = '';
  let labels = '';
  let targets = '';
  let nodes = 0;
  let edges = 0;
  const write = (node: GraphNode): void => {
    nodes++;
    classes += packNumber(node.klass);
    degrees += packNumber(node.letters.length);
    node.letters.forEach((letter, index) => {
      const target = node.targets[index] as GraphNode;
      edges++;
      labels += packNumber(alphabet.indexOf(letter));
      targets += packNumber(pointer.get(target) ?? 0);
      if (!pointer.has(target)) write(target);
    });
  };
  [root, ...shared].forEach(write);
  return { alphabet, nodes, edges, classes, degrees, labels, targets };
}

function countWaysIn(root: GraphNode): ReadonlyMap<GraphNode, number> {
  const waysIn = new Map<GraphNode, number>([[root, 0]]);
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const target of node.targets) {
      const known = waysIn.get(target);
      waysIn.set(target, (known ?? 0) + 1);
      if (known === undefined) open.push(target);
    }
  }
  return waysIn;
}
