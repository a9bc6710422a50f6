import { NumberReader } from './packed-number';

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
  readonly readings: ReadonlyArray<ReadonlyArray<readonly [roles: number, ...flags: string[]]>>;
  readonly joints: ReadonlyArray<readonly [string, string | null, string, string | null]>;
  readonly compoundRules: ReadonlyArray<readonly string[]>;
  readonly replacements: ReadonlyArray<readonly [string, string]>;
}

/** Reads the text that `compileSpeller` wrote. */
export function readWordGraph(data: string): WordGraph {
  const [header = '', classes = '', degrees = '', labels = '', targets = ''] = data.split('\n');
  const { alphabet, nodes, edges, readings, joints, compoundRules, replacements } = JSON.parse(header) as Header;
  const columns = unpack({ nodes, edges, classes, degrees, labels, targets });
  const { firstEdge, edgeLetter, edgeTarget, nodeClass } = columns;

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

/** Gives every flag its bit; flags that are not in the list have none. */
function flagBits(flags: ReadonlyArray<string | null>): (...asked: ReadonlyArray<string | null>) => number {
  const bits = new Map<string | null, number>();
  for (const flag of flags) {
    if (flag !== null && !bits.has(flag)) bits.set(flag, 1 << bits.size);
  }
  return (...asked) => asked.reduce<number>((all, flag) => all | (bits.get(flag) ?? 0), 0);
}

interface PackedColumns {
  readonly nodes: number;
  readonly edges: number;
  readonly classes: string;
  readonly degrees: string;
  readonly labels: string;
  readonly targets: string;
}

/**
 * Unpacks the columns. Nodes come in the order in which they are read: the root, then every node with more than one
 * way in, each followed by the nodes that only it leads to. A pointer of 0 means: the node that comes next.
 */
function unpack({ nodes, edges, classes, degrees, labels, targets }: PackedColumns) {
  const firstEdge = new Uint32Array(nodes + 1);
  const edgeLetter = new Uint8Array(edges);
  const edgeTarget = new Uint32Array(edges);
  const nodeClass = new Uint16Array(nodes);
  const klass = new NumberReader(classes);
  const degree = new NumberReader(degrees);
  const label = new NumberReader(labels);
  const target = new NumberReader(targets);

  for (let node = 0, edge = 0; node < nodes; node++) {
    nodeClass[node] = klass.next();
    edge += degree.next();
    firstEdge[node + 1] = edge;
  }
  // A node's edges lie together, though the nodes below an earlier edge are read before its later edges are.
  const sharedNode: number[] = [];
  const open: number[] = [];
  for (let node = 0; node < nodes;) {
    sharedNode.push(node);
    open.push(firstEdge[node] as number, firstEdge[node + 1] as number);
    node++;
    while (open.length > 0) {
      const end = open[open.length - 1] as number;
      const edge = open[open.length - 2] as number;
      if (edge === end) {
        open.length -= 2;
        continue;
      }
      open[open.length - 2] = edge + 1;
      edgeLetter[edge] = label.next();
      const pointer = target.next();
      edgeTarget[edge] = pointer === 0 ? node : pointer + nodes;
      if (pointer === 0) {
        open.push(firstEdge[node] as number, firstEdge[node + 1] as number);
        node++;
      }
    }
  }
  for (let edge = 0; edge < edges; edge++) {
    const pointer = (edgeTarget[edge] as number) - nodes;
    if (pointer > 0) edgeTarget[edge] = sharedNode[pointer] as number;
  }
  return { firstEdge, edgeLetter, edgeTarget, nodeClass };
}
