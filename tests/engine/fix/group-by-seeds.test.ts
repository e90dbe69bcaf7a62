import fc from "fast-check";
import { expect, test } from "vitest";
import { groupBySeeds, type Candidate } from "../../../src/engine/fix/candidates.ts";

type Item = Pick<Candidate, "paths" | "key">;

test("groups share no seed, hold together, and keep the order", () => {
  const path = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const all = fc.array(fc.uniqueArray(path, { minLength: 1, maxLength: 3 }), { maxLength: 12 });
  fc.assert(
    fc.property(all, (lists) => {
      const candidates = lists.map((paths, index) => ({
        paths: new Set(paths),
        key: String(index),
      }));
      const groups = groupBySeeds(candidates);
      const seeds = groups.map((group) => new Set(group.flatMap(({ paths }) => [...paths])));
      expect(seeds.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(lists.flat()).size);
      expect(groups.flat()).toHaveLength(candidates.length);
      const positions = groups.map((group) => group.map(({ key }) => Number(key)));
      for (const each of positions) expect(each).toEqual(each.toSorted((a, b) => a - b));
      expect(positions).toEqual(positions.toSorted(([a = 0], [b = 0]) => a - b));
      for (const group of groups) expect(isConnected(group)).toBe(true);
    }),
  );
});

/** True if each seed of a group can be reached from each other one. */
function isConnected([first, ...others]: readonly Item[]): boolean {
  const reached = new Set(first?.paths);
  let left = others;
  for (;;) {
    const next = left.filter(({ paths }) => ![...paths].some((path) => reached.has(path)));
    if (next.length === left.length) return left.length === 0;
    for (const { paths } of left) {
      if ([...paths].some((path) => reached.has(path))) for (const path of paths) reached.add(path);
    }
    left = next;
  }
}

test("a seed that many others are mended with costs each of them little", () => {
  let looks = 0;
  const item = (...paths: readonly string[]) => ({
    get paths() {
      looks += 1;
      return new Set(paths);
    },
  });
  const items = Array.from({ length: 1000 }, (_, at) => [item(`${at}`), item(`${at}`, "hub")]);
  expect(groupBySeeds(items.flat())).toHaveLength(1);
  expect(looks).toBeLessThan(30_000);
});
