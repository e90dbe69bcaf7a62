import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findTerms,
  groupVersions,
  isEmptyJson,
  isEqualJson,
  readVocabularies,
  type Json,
} from "../../src/sdk/index.ts";

const fact = (id: string | undefined, locale: string | undefined, path = `${locale}/${id}.md`) => ({
  ...{ path, collection: "seeds", id, locale },
  fact: path,
});

describe("groupVersions", () => {
  test("orders the versions of a record by the locales, others last", () => {
    const facts = [fact("a", "fr"), fact("a", "zh"), fact("a", "en")];
    const [versions] = groupVersions(facts, ["en", "zh"]);
    expect(versions?.map(({ locale }) => locale)).toEqual(["en", "zh", "fr"]);
  });

  test("leaves out records of one locale, and seeds without an id or a locale", () => {
    const facts = [fact("a", "en"), fact(undefined, "en"), fact("a", undefined), fact("b", "zh")];
    expect(groupVersions(facts, ["en", "zh"])).toEqual([]);
  });

  test("takes the first of two seeds with one id and locale", () => {
    const facts = [fact("a", "en", "1.md"), fact("a", "en", "2.md"), fact("a", "zh", "3.md")];
    const [versions] = groupVersions(facts, ["en", "zh"]);
    expect(versions?.map(({ path }) => path)).toEqual(["1.md", "3.md"]);
  });
});

describe("isEqualJson", () => {
  const json = fc.jsonValue() as fc.Arbitrary<Json>;

  test("holds for a copy, and for one whose keys are turned round", () => {
    const turn = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turn)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, item]) => [key, turn(item)]),
            )
          : value;
    fc.assert(
      fc.property(json, (value) => {
        expect(isEqualJson(value, turn(value) as Json)).toBe(true);
      }),
    );
  });

  test("is as strict as the text of the values", () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const isSameText = JSON.stringify(a) === JSON.stringify(b);
        expect(isEqualJson(a, b) || !isSameText).toBe(true);
        expect(isEqualJson(b, a)).toBe(isEqualJson(a, b));
      }),
    );
  });

  test.each<[Json, Json]>([
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [{ a: 1 }, { a: 1, b: 2 }],
    [1, "1"],
    [null, ""],
  ])("tells %j from %j", (a, b) => {
    expect(isEqualJson(a, b)).toBe(false);
    expect(isEqualJson(b, a)).toBe(false);
  });
});

test("a value that says nothing is empty", () => {
  const values = [undefined, null, "", " \n", [], {}] as const;
  expect(values.every((value) => isEmptyJson(value))).toBe(true);
  expect([0, false, "a", [""], { a: null }].some((value) => isEmptyJson(value))).toBe(false);
});

describe("readVocabularies", () => {
  const locales = (values: readonly string[], translated: object) =>
    readVocabularies({ values, neutral: [], translated: { "/status": { ...translated } } });

  test("reads one translation for the second of two locales, and several by locale", () => {
    const [two] = locales(["en", "zh"], { Active: "现行" });
    const [three] = locales(["en", "zh", "fr"], { Active: { zh: "现行", fr: "En vigueur" } });
    expect(two?.terms.map((term) => [...term])).toEqual([
      [
        ["en", "Active"],
        ["zh", "现行"],
      ],
    ]);
    expect(three?.terms[0]?.get("fr")).toBe("En vigueur");
  });

  test("finds all terms that share a translation", () => {
    const [vocabulary] = locales(["en", "zh"], { Draft: "草案", Proposed: "草案" });
    const find = (locale: string, word: string) =>
      vocabulary === undefined ? 0 : findTerms(vocabulary, locale, word).length;
    expect([find("zh", "草案"), find("en", "Draft"), find("zh", "Draft")]).toEqual([2, 1, 0]);
  });

  test("has none for a collection of one locale", () => {
    expect(locales(["en"], { Active: "现行" })).toEqual([]);
  });
});
