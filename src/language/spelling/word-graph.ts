import { NumberRows } from './packed-number';

/** One way to read a form, with the flags of its stem as bits. */
export interface Reading {
  /** Bits of `Role`. */
  readonly roles: number;
  /** Flags that forbidden joints ask for. */
  readonly jointFlags: number;
  /** Flags that compound rules ask for. */
  readonly ruleFlags: number;
}

/** Two neighbouring parts of a compound that may not meet; 0 for a flag that is not asked for. */
export interface Joint {
  readonly before: string;
  readonly beforeFlag: number;
  readonly after: string;
  readonly afterFlag: number;
}

/** The words of a language: a graph of letters, with at each node what the word that ends there is. */
export interface WordGraph {
  /** The node where `letter` (a UTF-16 unit) leads from `node`, or -1. Words begin at node 0. */
  step(node: number, letter: number): number;
  /** What the word is that ends at this node; empty when none does. */
  readings(node: number): readonly Reading[];
  /** Calls back for each letter that leads on. */
  eachEdge(node: number, visit: (letter: number, target: number) => void): void;
  readonly joints: readonly Joint[];
  /** Rows of flags that make a compound. */
  readonly compoundRules: ReadonlyArray<readonly number[]>;
  /** Frequent mistakes: what is written, what was meant. */
  readonly replacements: ReadonlyArray<readonly [written: string, meant: string]>;
}

interface Header {
  readonly alphabet: string;
  readonly nodes: number;
  readonly edges: number;
  readonly listed: number;
  readonly readings: ReadonlyArray<ReadonlyArray<readonly [roles: number, ...flags: string[]]>>;
  readonly joints: ReadonlyArray<readonly [string, string | null, string, string | null]>;
  readonly compoundRules: ReadonlyArray<readonly string[]>;
  readonly replacements: ReadonlyArray<readonly [string, string]>;
}

/** Reads the text that `compileSpeller` wrote. */
export function readWordGraph(data: string): WordGraph {
  const header = JSON.parse(data.slice(0, data.indexOf('\n'))) as Header;
  const { alphabet, readings, joints, compoundRules, replacements } = header;
  const { firstEdge, edgeLetter, edgeTarget, nodeClass } = unpack(header, data);

  const letterOf = new Uint16Array(alphabet.length);
  const indexOf = new Int16Array(65536).fill(-1);
  for (let i = 0; i < alphabet.length; i++) {
    letterOf[i] = alphabet.charCodeAt(i);
    indexOf[alphabet.charCodeAt(i)] = i;
  }
  const jointFlag = flagBits(joints.reduce<Array<string | null>>((all, [, a, , b]) => all.concat(a, b), []));
  const ruleFlag = flagBits(compoundRules.reduce<string[]>((all, rule) => all.concat(rule), []));
  const readingsOf: Array<readonly Reading[]> = [[]];
  for (const ways of readings) {
    readingsOf.push(
      ways.map(([roles, ...flags]) => ({ roles, jointFlags: jointFlag(...flags), ruleFlags: ruleFlag(...flags) })),
    );
  }

  return {
    step(node, letter) {
      const index = indexOf[letter] as number;
      const end = firstEdge[node + 1] as number;
      for (let edge = firstEdge[node] as number; edge < end; edge++) {
        if (edgeLetter[edge] === index) return edgeTarget[edge] as number;
      }
      return -1;
    },
    readings: (node) => readingsOf[nodeClass[node] as number] as readonly Reading[],
    eachEdge(node, visit) {
      const end = firstEdge[node + 1] as number;
      for (let edge = firstEdge[node] as number; edge < end; edge++) {
        visit(letterOf[edgeLetter[edge] as number] as number, edgeTarget[edge] as number);
      }
    },
    joints: joints.map(([before, beforeFlag, after, afterFlag]) => ({
      before,
      beforeFlag: jointFlag(beforeFlag),
      after,
      afterFlag: jointFlag(afterFlag),
    })),
    compoundRules: compoundRules.map((rule) => rule.map((flag) => ruleFlag(flag))),
    replacements,
  };
}

/** The node to which the letters of a word lead from another, or -1. @param at where in the word to begin */
export function follow(graph: WordGraph, from: number, word: string, at = 0): number {
  let node = from;
  for (let i = at; i < word.length && node >= 0; i++) node = graph.step(node, word.charCodeAt(i));
  return node;
}

/** Gives every flag its bit; flags that are not in the list have none. */
function flagBits(flags: ReadonlyArray<string | null>): (...asked: ReadonlyArray<string | null>) => number {
  const bits = new Map<string | null, number>();
  for (const flag of flags) {
    if (flag !== null && !bits.has(flag)) bits.set(flag, 1 << bits.size);
  }
  return (...asked) => asked.reduce<number>((all, flag) => all | (bits.get(flag) ?? 0), 0);
}

/**
 * Unpacks the columns that `encodeGraph` wrote. Nodes come in the order in which they are first used, the root first,
 * and after all those the listed ones, each followed by the nodes that it is the first to use.
 */
function unpack({ nodes, edges, listed }: Header, data: string) {
  const firstEdge = new Uint32Array(nodes + 1);
  const edgeLetter = new Uint8Array(edges);
  const edgeTarget = new Uint32Array(edges);
  const nodeClass = new Uint16Array(nodes);
  let from = 0;
  const nextColumn = (): NumberRows => {
    from = data.indexOf('\n', from) + 1;
    const to = data.indexOf('\n', from);
    return new NumberRows(data, from, to < 0 ? data.length : to);
  };
  const shape = nextColumn();
  const shapeOf = nextColumn();
  const labelAfter = nextColumn();
  const pointerOf = nextColumn();

  const shapes: Array<readonly [klass: number, edges: number, leadsOn: boolean]> = [];
  const leadsOn = new Uint8Array(nodes);
  for (let node = 0, edge = 0; node < nodes; node++) {
    const number = shapeOf.next(0);
    while (shapes.length <= number) {
      const klass = shape.next(0);
      const rest = shape.next(0);
      shapes.push([klass, rest >> 1, rest % 2 === 1]);
    }
    const [klass, degree, leads] = shapes[number] as (typeof shapes)[number];
    nodeClass[node] = klass;
    leadsOn[node] = leads ? 1 : 0;
    edge += degree;
    firstEdge[node + 1] = edge;
  }
  // A node's edges lie together, though the nodes below an earlier edge are read before its later edges are. On the
  // way down from a listed node this is where each node's edges end, which edge is next, and the row for its label.
  const path: number[] = [];
  const ends: number[] = [];
  const nextEdges: number[] = [];
  const rows: number[] = [];
  const listedNode: number[] = [];
  const seen: number[] = [];
  let depth = -1;
  for (let node = 0; node < nodes || depth >= 0;) {
    let enters = depth < 0;
    if (enters) listedNode.push(node);
    else if (nextEdges[depth] === ends[depth]) depth--;
    else {
      const edge = nextEdges[depth] as number;
      nextEdges[depth] = edge + 1;
      const label = labelAfter.next(rows[depth] as number);
      const isLeft = edge + 1 === ends[depth] && leadsOn[path[depth] as number] === 1;
      const pointer = isLeft ? 0 : pointerOf.next(label);
      rows[depth] = label + 1;
      edgeLetter[edge] = label;
      enters = pointer < 2;
      if (pointer === 1) seen.push(node);
      // Listed nodes are not read yet: numbers from `nodes` on stand for places in the list.
      if (enters) edgeTarget[edge] = node;
      else if (pointer < 2 + listed) edgeTarget[edge] = nodes + pointer - 2;
      else edgeTarget[edge] = seen[seen.length - 1 - (pointer - 2 - listed)] as number;
    }
    if (enters) {
      depth++;
      path[depth] = node;
      nextEdges[depth] = firstEdge[node] as number;
      ends[depth] = firstEdge[node + 1] as number;
      rows[depth] = 0;
      node++;
    }
  }
  for (let edge = 0; edge < edges; edge++) {
    const place = (edgeTarget[edge] as number) - nodes;
    // The root leads the list, though nothing points at it.
    if (place >= 0) edgeTarget[edge] = listedNode[place + 1] as number;
  }
  return { firstEdge, edgeLetter, edgeTarget, nodeClass };
}
