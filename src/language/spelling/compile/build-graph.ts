/** A node of the word graph while it is built: words with the same endings share their nodes. */
export interface GraphNode {
  /** What the words that end here are; 0 when none does. */
  klass: number;
  readonly letters: string[];
  readonly targets: GraphNode[];
  /** Its number once it is final: equal nodes get one number. */
  id: number;
}

/**
 * The smallest acyclic graph that spells exactly the given words (Daciuk et al. 2000, sorted input).
 * @param words sorted by UTF-16 unit, without doubles, each with its class (1 or more)
 */
export function buildGraph(words: Iterable<readonly [word: string, klass: number]>): GraphNode {
  const register = new Map<string, GraphNode>();
  const newNode = (): GraphNode => ({ klass: 0, letters: [], targets: [], id: -1 });
  const root = newNode();
  let path: GraphNode[] = [root];
  let previous = '';

  const settle = (depth: number): void => {
    for (let i = path.length - 1; i > depth; i--) {
      const node = path[i] as GraphNode;
      const parent = path[i - 1] as GraphNode;
      const signature = signatureOf(node);
      const known = register.get(signature);
      if (known === undefined) {
        node.id = register.size;
        register.set(signature, node);
      } else {
        parent.targets[parent.targets.length - 1] = known;
      }
    }
    path = path.slice(0, depth + 1);
  };

  for (const [word, klass] of words) {
    let shared = 0;
    while (shared < previous.length && word[shared] === previous[shared]) shared++;
    settle(shared);
    for (const letter of word.slice(shared)) {
      const node = newNode();
      const parent = path[path.length - 1] as GraphNode;
      parent.letters.push(letter);
      parent.targets.push(node);
      path.push(node);
    }
    (path[path.length - 1] as GraphNode).klass = klass;
    previous = word;
  }
  settle(0);
  return root;
}

function signatureOf(node: GraphNode): string {
  let signature = String(node.klass);
  for (let i = 0; i < node.letters.length; i++) signature += `${node.letters[i]}${node.targets[i]?.id}`;
  return signature;
}
