import { packNumber } from '../packed-number';
import type { GraphNode } from './build-graph';

/** The columns of a packed graph, see `WordGraph`: they pack best apart, each is text of its own. */
export interface PackedGraph {
  /** The letters, the most used first, so that their numbers are small. */
  readonly alphabet: string;
  readonly nodes: number;
  readonly edges: number;
  /** How many nodes stand in the list of those that are pointed at most. */
  readonly listed: number;
  /** The shapes of nodes, the most common first: the class, then twice the number of edges, plus 1 when it leads on. */
  readonly shapes: string;
  /** The shape of each node. */
  readonly nodeShapes: string;
  /** A row of numbers for each letter that the edge before has, none first; blanks between the rows. */
  readonly labels: string;
  /** A row of pointers for each letter of the edge itself; without the last of a node that leads on. */
  readonly targets: string;
}

/** Nodes with more ways in than this are listed by how many they have: the pointers to them are small numbers. */
const fewWaysIn = 8;

/**
 * Packs a graph. A node stands where it is first used, its pointer is 0, or 1 when it will be pointed at again: by how
 * many such nodes lie between. Only those with many ways in stand at the end, in a list. A node leads on when its last
 * pointer is 0, as most do: then that pointer is left out.
 */
export function encodeGraph(root: GraphNode): PackedGraph {
  const waysIn = countWaysIn(root);
  const waysTo = (node: GraphNode): number => waysIn.get(node) ?? 0;
  const list = [...waysIn.keys()].filter((node) => waysTo(node) > fewWaysIn);
  list.sort((a, b) => waysTo(b) - waysTo(a) || a.id - b.id);
  const listed = new Map(list.map((node, index) => [node, index]));
  const alphabet = lettersByUse(waysIn.keys());
  const numberOf = new Map(alphabet.map((letter, index) => [letter, index]));

  const seen = new Map<GraphNode, number>();
  const nodeShapes: string[] = [];
  const labels = ['', ...alphabet.map(() => '')];
  const targets = alphabet.map(() => '');
  let edges = 0;
  const pointerTo = (target: GraphNode): number => {
    const place = listed.get(target);
    if (place !== undefined) return 2 + place;
    const order = seen.get(target);
    if (order !== undefined) return 2 + list.length + seen.size - 1 - order;
    return waysTo(target) > 1 ? 1 : 0;
  };
  const write = (node: GraphNode): void => {
    const last = node.targets[node.targets.length - 1];
    const leadsOn = last !== undefined && pointerTo(last) === 0;
    nodeShapes.push(packNumber(node.klass) + packNumber(2 * node.letters.length + (leadsOn ? 1 : 0)));
    let row = 0;
    node.letters.forEach((letter, index) => {
      const target = node.targets[index] as GraphNode;
      const label = numberOf.get(letter) ?? 0;
      const pointer = pointerTo(target);
      edges++;
      labels[row] += packNumber(label);
      if (target !== last || !leadsOn) targets[label] += packNumber(pointer);
      row = label + 1;
      if (pointer === 1) seen.set(target, seen.size);
      if (pointer < 2) write(target);
    });
  };
  [root, ...list].forEach(write);
  const shapes = byUse(nodeShapes);
  const shapeNumber = new Map(shapes.map((shape, index) => [shape, packNumber(index)]));
  return {
    alphabet: alphabet.join(''),
    nodes: waysIn.size,
    edges,
    listed: list.length,
    shapes: shapes.join(''),
    nodeShapes: nodeShapes.map((shape) => shapeNumber.get(shape) ?? '').join(''),
    labels: labels.join(' '),
    targets: targets.join(' '),
  };
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

function lettersByUse(nodes: Iterable<GraphNode>): string[] {
  const letters: string[] = [];
  for (const node of nodes) letters.push(...node.letters);
  return byUse(letters);
}

/** Each text once, the most used first. */
function byUse(texts: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  return [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1));
}
