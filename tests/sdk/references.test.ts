import { describe, expect, it } from "vitest";
import { findReferences } from "../../src/sdk/references.ts";
import type { Json, PointerPattern } from "../../src/sdk/json.ts";
import { selectAll } from "../../src/sdk/pointer.ts";
import type { Seed } from "../../src/sdk/seed.ts";

/** The references as `pointer id`. */
function find(data: Json, pattern: PointerPattern): readonly string[] {
  const select: Seed["select"] = (asked) => selectAll(data, asked);
  // Nothing else of a seed is asked for.
  return findReferences({ select } as Seed, pattern).map(({ pointer, id }) => `${pointer} ${id}`);
}

describe("the references of a relation", () => {
  it.each([
    ["the items of a list", { a: { b: ["x", 7] } }, "/a/b/*", ["/a/b/0 x", "/a/b/1 7"]],
    ["a single value in place of a list", { a: { b: "x" } }, "/a/b/*", ["/a/b x"]],
    ["a list in place of a single value", { a: ["x", "y"] }, "/a", ["/a/0 x", "/a/1 y"]],
    [
      "the ids of items that are mappings",
      { a: [{ id: "x", b: "y" }, "z"] },
      "/a/*",
      ["/a/0/id x", "/a/1 z"],
    ],
    ["the values of a mapping", { a: { b: "x", "c/d": "y" } }, "/a/*", ["/a/b x", "/a/c~1d y"]],
    ["lists within items", { a: [["x"], "y"] }, "/a/*", ["/a/0/0 x", "/a/1 y"]],
    [
      "items below another wildcard, in order",
      { a: [{ b: "x" }, { b: ["y"] }] },
      "/a/*/b/*",
      ["/a/0/b x", "/a/1/b/0 y"],
    ],
    [
      "nothing that is blank, absent or no id",
      { a: ["", " ", null, true, {}, { id: [] }] },
      "/a/*",
      [],
    ],
    ["no single blank value", { a: " " }, "/a/*", []],
    ["nothing where nothing is", {}, "/a/b/*", []],
  ] as const)("are %s", (_what, data, pattern, expected) => {
    expect(find(data, pattern)).toEqual(expected);
  });
});
