import fc from "fast-check";
import { expect, test } from "vitest";
import { findComponents, findCycles } from "../../src/sdk/cycles.ts";

const toGraph = (edges: readonly (readonly [string, string])[]) => {
  const graph = new Map<string, string[]>();
  for (const [from, to] of edges) graph.set(from, [...(graph.get(from) ?? []), to]);
  return graph;
};
const cyclesOf = (edges: readonly (readonly [string, string])[]) => [...findCycles(toGraph(edges))];

const node = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
const edges = fc.uniqueArray(fc.tuple(node, node), { selector: ([from, to]) => from + to });

test("tells each cycle once, from where the walk enters it", () => {
  expect(
    cyclesOf([
      ["x", "a"],
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
    ]),
  ).toEqual([["a", "b", "c"]]);
  expect(cyclesOf([["a", "a"]])).toEqual([["a"]]);
  expect(
    cyclesOf([
      ["a", "b"],
      ["b", "a"],
      ["a", "c"],
      ["c", "a"],
    ]),
  ).toEqual([
    ["a", "b"],
    ["a", "c"],
  ]);
});

test("finds none where two ways lead to one node", () => {
  expect(
    cyclesOf([
      ["a", "b"],
      ["a", "c"],
      ["b", "d"],
      ["c", "d"],
    ]),
  ).toEqual([]);
});

test("tells cycles that exist, and none is left without the edges that close them", () => {
  fc.assert(
    fc.property(edges, (given) => {
      const graph = toGraph(given);
      const cycles = [...findCycles(graph)];
      const closing = new Set<string>();
      for (const cycle of cycles) {
        for (const [index, from] of cycle.entries()) {
          expect(graph.get(from)).toContain(cycle[(index + 1) % cycle.length]);
        }
        closing.add(`${cycle.at(-1)}${cycle[0]}`);
      }
      expect(closing.size).toBe(cycles.length);
      expect(cyclesOf(given.filter(([from, to]) => !closing.has(from + to)))).toEqual([]);
    }),
  );
});

test("gives two nodes one component exactly if each reaches the other", () => {
  fc.assert(
    fc.property(edges, node, node, (given, one, other) => {
      const components = findComponents(toGraph(given));
      fc.pre(components.has(one) && components.has(other));
      const areTogether = reaches(given, one, other) && reaches(given, other, one);
      expect(components.get(one) === components.get(other)).toBe(areTogether);
    }),
  );
});

function reaches(
  given: readonly (readonly [string, string])[],
  start: string,
  end: string,
): boolean {
  const seen = new Set([start]);
  for (const from of seen) for (const edge of given) if (edge[0] === from) seen.add(edge[1]);
  return seen.has(end);
}

test("follows chains of any length", () => {
  const length = 20_000;
  const chain = Array.from({ length }, (_, index) => [`${index}`, `${index + 1}`] as const);
  expect(cyclesOf(chain)).toEqual([]);
  expect(cyclesOf([...chain, [`${length}`, "0"]])[0]).toHaveLength(length + 1);
  expect(findComponents(toGraph(chain)).size).toBe(length + 1);
  expect(new Set(findComponents(toGraph([...chain, [`${length}`, "0"]])).values()).size).toBe(1);
});
