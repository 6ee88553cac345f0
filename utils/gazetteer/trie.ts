/** Builds a trie over number sequences and lays it out breadth-first in flat arrays. */

type Node = { edges: Map<number, Node>; accepts: number[] };

export type FlatTrie = {
  readonly firstEdge: Int32Array;
  readonly edgeTokens: Int32Array;
  readonly firstAccept: Int32Array;
  /** Accept numbers in the order of their states. */
  readonly acceptOrder: readonly number[];
};

/**
 * @param sequences token numbers of each accept
 */
export function layOutTrie(sequences: readonly (readonly number[])[]): FlatTrie {
  const newNode = (): Node => ({ edges: new Map(), accepts: [] });
  const root = newNode();
  sequences.forEach((sequence, accept) => {
    let node = root;
    for (const token of sequence) {
      let next = node.edges.get(token);
      if (next === undefined) {
        next = newNode();
        node.edges.set(token, next);
      }
      node = next;
    }
    node.accepts.push(accept);
  });
  const states: Node[] = [root];
  const firstEdge: number[] = [];
  const edgeTokens: number[] = [];
  const firstAccept: number[] = [];
  const acceptOrder: number[] = [];
  for (let state = 0; state < states.length; state++) {
    const node = states[state] as Node;
    firstEdge.push(edgeTokens.length);
    firstAccept.push(acceptOrder.length);
    acceptOrder.push(...node.accepts);
    for (const [token, next] of [...node.edges].sort(([a], [b]) => a - b)) {
      edgeTokens.push(token);
      states.push(next);
    }
  }
  firstEdge.push(edgeTokens.length);
  firstAccept.push(acceptOrder.length);
  return {
    firstEdge: Int32Array.from(firstEdge),
    edgeTokens: Int32Array.from(edgeTokens),
    firstAccept: Int32Array.from(firstAccept),
    acceptOrder,
  };
}
