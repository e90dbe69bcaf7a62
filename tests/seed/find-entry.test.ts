import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEntryFinder } from "../../src/seed/json/find-entry.ts";
import { indexEntries } from "../../src/seed/json/index-entries.ts";
import type { Pointer } from "../../src/sdk/index.ts";

describe("createEntryFinder", () => {
  it("finds what a walk through the whole text finds, in any order", () => {
    const object = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom("a/b", "~", "__proto__", '"', "\\", "1")),
      fc.jsonValue({ maxDepth: 4 }),
    );
    const indent = fc.constantFrom("", "  ", "\t");
    fc.assert(
      fc.property(
        object,
        indent,
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        (value, by, isEach, order) => {
          const source = ` \n${JSON.stringify(value, null, by)}\r\n`;
          const find = createEntryFinder(source, isEach);
          const ranks = new Map(
            [...indexEntries(source)].map((entry) => [entry, order.next().value]),
          );
          const entries = [...ranks].toSorted(([, a], [, b]) => Number(a) - Number(b));
          for (const [{ pointer, key, value: span }] of entries) {
            expect(find(pointer)).toEqual({ key, value: span });
          }
        },
      ),
    );
  });

  it.each<[Pointer]>([["/b"], ["/a/2"], ["/a/01"], ["/a/0/x"], ["/c/x"], ["/c/-"]])(
    "finds nothing at %s",
    (pointer) => {
      expect(createEntryFinder('{"a": [1, 2], "c": {}}', false)(pointer)).toBeUndefined();
    },
  );

  it("takes the last of equal keys where each is read", () => {
    const source = '{"a": {"x": 1}, "b": 2, "a": {"y": 3}}';
    const find = createEntryFinder(source, true);
    expect(find("/a")?.value).toEqual({ start: 29, end: 37 });
    expect(find("/a/y")?.value).toEqual({ start: 35, end: 36 });
    expect(find("/a/x")).toBeUndefined();
  });
});
