import { describe, expect, test } from "vitest";
import { describeListDifference } from "../../src/sdk/list-difference.ts";
import { suggestAgreement } from "../../src/sdk/mend-disagreement.ts";
import type { Json } from "../../src/sdk/json.ts";

const say = (values: Readonly<Record<string, Json | undefined>>) =>
  Object.entries(values).map(([locale, value]) => ({ path: `${locale}/a.md`, locale, value }));

describe("what several locales say of one place", () => {
  test("is offered value by value, what is expected first, to those that say otherwise", () => {
    const suggestions = suggestAgreement("/year", 2, say({ de: 1, en: 2, fr: undefined, zh: 2 }));
    expect(suggestions).toEqual([
      {
        title: "Write `2` into `/year` as in `en`, `zh`",
        edits: [
          { in: "de/a.md", kind: "set", at: "/year", value: 2 },
          { in: "fr/a.md", kind: "set", at: "/year", value: 2 },
        ],
      },
      {
        title: "Write `1` into `/year` as in `de`",
        edits: ["en", "fr", "zh"].map((locale) => {
          return { in: `${locale}/a.md`, kind: "set", at: "/year", value: 1 };
        }),
      },
    ]);
  });

  test.each<[value: Json, name: string]>([
    [["a"], "the list"],
    ["x".repeat(59), "the text"],
    ["a\nb", "the text"],
    ["x".repeat(58), `\`${"x".repeat(58)}\``],
  ])("is named by a value that is short enough, of one line: %j", (value, name) => {
    const [first] = suggestAgreement("/a", value, say({ en: value, zh: undefined }));
    expect(first?.title).toBe(`Write ${name} into \`/a\` as in \`en\``);
  });
});

test.each<[actual: readonly Json[], expected: readonly Json[], difference: string]>([
  [["a"], ["a", "b"], "lacks `b`"],
  [["a", { b: 1 }], ["a"], 'has `{"b":1}`'],
  [["a", "c"], ["b", "c"], "lacks `b` and has `a`"],
  [["b", "a"], ["a", "b"], "has its items in another order"],
  [["a", "a"], ["a"], "repeats an item"],
  [["a"], ["a", "a"], "lacks a repeated item"],
  [[1, 2, 3, 4, 5], [], "has `1`, `2`, `3` (2 more)"],
])("the list %j differs from %j: %s", (actual, expected, difference) => {
  expect(describeListDifference(actual, expected)).toBe(difference);
});
