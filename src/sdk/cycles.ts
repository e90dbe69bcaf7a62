/** For each node the nodes that it leads to. Order matters only for which cycle is told. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** A node on the way that is being followed, and the edges of it that are still to be tried. */
interface Step {
  readonly node: string;
  readonly targets: Iterator<string>;
}

/**
 * The cycles of a graph, one for each edge that closes one while the graph is walked in its own
 * order: without those edges no cycle is left. A cycle is told as its nodes in order, the first
 * not repeated; a node that leads to itself is a cycle of one. Chains may be of any length.
 */
export function* findCycles(graph: Graph): Generator<readonly string[]> {
  const done = new Set<string>();
  for (const root of graph.keys()) {
    if (done.has(root)) continue;
    const depths = new Map<string, number>();
    const way: Step[] = [];
    const enter = (node: string): void => {
      depths.set(node, way.length);
      way.push({ node, targets: (graph.get(node) ?? []).values() });
    };
    enter(root);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const next = step.targets.next();
      if (next.done === true) {
        done.add(step.node);
        depths.delete(step.node);
        way.pop();
        continue;
      }
      const depth = depths.get(next.value);
      if (depth !== undefined) yield way.slice(depth).map(({ node }) => node);
      else if (!done.has(next.value)) enter(next.value);
    }
  }
}

/**
 * A number for each node, equal for two nodes exactly if each can be reached from the other: an
 * edge is part of a cycle exactly if both its ends have one number. (Tarjan's strongly connected
 * components, with a stack of its own so that a long chain does not exhaust the call stack.)
 */
export function findComponents(graph: Graph): ReadonlyMap<string, number> {
  const components = new Map<string, number>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const way: Step[] = [];
  const enter = (node: string): void => {
    lowest.set(node, order.size);
    order.set(node, order.size);
    open.push(node);
    way.push({ node, targets: (graph.get(node) ?? []).values() });
  };
  const lower = (node: string, to: number | undefined): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? Infinity, to ?? Infinity));
  };
  const close = (node: string): void => {
    way.pop();
    const parent = way.at(-1);
    if (parent !== undefined) lower(parent.node, lowest.get(node));
    if (lowest.get(node) !== order.get(node)) return;
    const members = open.splice(open.lastIndexOf(node));
    const component = components.size;
    for (const member of members) components.set(member, component);
  };
  for (const root of graph.keys()) {
    if (order.has(root)) continue;
    enter(root);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const next = step.targets.next();
      if (next.done === true) close(step.node);
      else if (!order.has(next.value)) enter(next.value);
      else if (!components.has(next.value)) lower(step.node, order.get(next.value));
    }
  }
  return components;
}
