/** The compiled Dutch word graph, for `loadSpeller`. */
export const graph: string;
