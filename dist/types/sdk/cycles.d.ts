/** For each node the nodes that it leads to. Order matters only for which cycle is told. */
export type Graph = ReadonlyMap<string, readonly string[]>;
/**
 * The cycles of a graph, one for each edge that closes one while the graph is walked in its own
 * order: without those edges no cycle is left. A cycle is told as its nodes in order, the first
 * not repeated; a node that leads to itself is a cycle of one. Chains may be of any length.
 */
export declare function findCycles(graph: Graph): Generator<readonly string[]>;
/**
 * A number for each node, equal for two nodes exactly if each can be reached from the other: an
 * edge is part of a cycle exactly if both its ends have one number. (Tarjan's strongly connected
 * components, with a stack of its own so that a long chain does not exhaust the call stack.)
 */
export declare function findComponents(graph: Graph): ReadonlyMap<string, number>;
