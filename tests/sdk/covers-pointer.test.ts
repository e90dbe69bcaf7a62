import fc from "fast-check";
import { expect, test } from "vitest";
import { coversPointer, selectAll, type Json, type Pointer } from "../../src/sdk/index.ts";

test.each<[Pointer, Pointer]>([
  ["/year", "/year"],
  ["/analysis", "/analysis/mrv/score"],
  ["/analysis/**", "/analysis/mrv/score"],
  ["/analysis/*/score", "/analysis/mrv/score"],
  ["/tags/*", "/tags/0"],
  ["/tags/*", "/tags"],
  ["/*", "/year"],
  ["", "/year"],
  ["/a~1b", "/a~1b/c"],
])("%s covers %s", (pattern, pointer) => {
  expect(coversPointer(pattern, pointer)).toBe(true);
});

test.each<[Pointer, Pointer]>([
  ["/year", "/years"],
  ["/year/of", "/year"],
  ["/analysis/*/score", "/analysis/mrv/label"],
  ["/analysis/*/score", "/analysis/mrv"],
  ["/a/b", "/a~1b"],
])("%s does not cover %s", (pattern, pointer) => {
  expect(coversPointer(pattern, pointer)).toBe(false);
});

test("a pattern covers what it selects", () => {
  const key = fc.constantFrom("a", "b", "*", "0");
  const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constant<Json>(1),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(key, tie("tree"), { maxKeys: 3 }),
    ),
  }));
  const pattern = fc.array(fc.constantFrom("a", "b", "*", "0", "**"), { maxLength: 4 });
  fc.assert(
    fc.property(tree, pattern, (root, keys) => {
      const text = keys.map((each) => `/${each}`).join("") as Pointer; // Keys have no `/`.
      for (const { pointer } of selectAll(root, text)) {
        expect(coversPointer(text, pointer)).toBe(true);
      }
    }),
  );
});
