import fc from "fast-check";
import { expect, test } from "vitest";
import {
  findDifferences,
  getAt,
  isList,
  isObject,
  isSameValue,
  type Json,
} from "../../src/sdk/index.ts";

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => value as Json);

/** The same with the keys of every mapping in reverse. */
function reverseKeys(value: Json): Json {
  if (isList(value)) return value.map(reverseKeys);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, reverseKeys(child)] as const);
  return Object.fromEntries(entries.toReversed());
}

/** The same as an editor of another system leaves it. */
function relayText(value: Json): Json {
  if (typeof value === "string") return `${value.replaceAll("\n", " \r\n")} \t\n`;
  if (isList(value)) return value.map(relayText);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, relayText(child)]));
}

test("a value does not differ from itself, whatever the order of keys and the layout of texts", () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(findDifferences(value, structuredClone(value))).toEqual([]);
      expect(findDifferences(value, reverseKeys(value))).toEqual([]);
      expect(findDifferences(value, relayText(value))).toEqual([]);
    }),
  );
});

test("values differ exactly where a difference is told, the same both ways", () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const differences = findDifferences(before, after);
      expect(differences.length === 0).toBe(isSameValue(before, after));
      for (const { pointer, before: from, after: to } of differences) {
        expect([from, to]).toEqual([getAt(before, pointer), getAt(after, pointer)]);
        expect(isSameValue(from, to)).toBe(false);
      }
      const pointers = differences.map(({ pointer }) => pointer);
      expect(new Set(pointers).size).toBe(pointers.length);
      const back = findDifferences(after, before).map(({ pointer }) => pointer);
      expect(back.toSorted()).toEqual(pointers.toSorted());
    }),
  );
});

test("no difference is within another", () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const pointers = findDifferences(before, after).map(({ pointer }) => pointer);
      for (const pointer of pointers) {
        expect(pointers.filter((other) => other.startsWith(`${pointer}/`))).toEqual([]);
      }
    }),
  );
});

test("the deepest keys are told: those of the later side in order, then those that it has lost", () => {
  const before = { gone: { a: 1, b: [] }, kept: { x: 1, y: "one" }, same: [1] };
  const after = { same: [1], kept: { y: "two", x: 1 }, extra: { z: null, none: {} } };
  expect(findDifferences(before, after)).toEqual([
    { pointer: "/kept/y", before: "one", after: "two" },
    { pointer: "/extra/z", before: undefined, after: null },
    { pointer: "/extra/none", before: undefined, after: {} },
    { pointer: "/gone/a", before: 1, after: undefined },
    { pointer: "/gone/b", before: [], after: undefined },
  ]);
});

test("lists of as many mappings are compared item by item, other lists as a whole", () => {
  const pointersOf = (before: Json, after: Json) =>
    findDifferences({ list: before }, { list: after }).map(({ pointer }) => pointer);
  expect(pointersOf([{ score: 1 }, { score: 2 }], [{ score: 1 }, { score: 3 }])).toEqual([
    "/list/1/score",
  ]);
  expect(pointersOf([{ score: 1 }], [{ score: 1 }, { score: 3 }])).toEqual(["/list"]);
  expect(pointersOf(["a", "b"], ["a", "c"])).toEqual(["/list"]);
  expect(pointersOf([{ a: 1 }, 2], [{ a: 2 }, 2])).toEqual(["/list"]);
});

test("items in another order are one difference of the list", () => {
  expect(findDifferences({ list: [1, 2] }, { list: [2, 1] })).toHaveLength(1);
  const [a, b] = [
    { id: "a", score: 1 },
    { score: 2, id: "b" },
  ];
  expect(findDifferences({ list: [a, b] }, { list: [{ id: "b", score: 2 }, a] })).toMatchObject([
    { pointer: "/list" },
  ]);
});

test("keys of a prototype are keys like any other", () => {
  const before = JSON.parse('{"constructor":1,"__proto__":{"a":1}}') as Json;
  const after = JSON.parse('{"__proto__":{"a":2},"toString":1}') as Json;
  expect(findDifferences(before, after).map(({ pointer }) => pointer)).toEqual([
    "/__proto__/a",
    "/toString",
    "/constructor",
  ]);
});

test("numbers that JSON cannot write are values too", () => {
  expect(findDifferences({ a: Number.NaN, b: -0 }, { a: Number.NaN, b: 0 })).toEqual([]);
  expect(findDifferences({ a: Number.NaN }, { a: Infinity })).toHaveLength(1);
});

test("blanks take time in proportion to their number", () => {
  const text = `${" ".repeat(200_000)}x`;
  expect(isSameValue(`${text}\n`, `${text} y`)).toBe(false);
});
