import fc from "fast-check";
import { expect, test } from "vitest";
import { findExcerpt } from "../../src/sdk/excerpts.ts";

const text =
  "## Policy  overview\n\nThe “act” names **net-zero** plans, e.g. 21.7 pages. More follows.";

test.each([
  "The act names net-zero plans, e.g. 21.7 pages.",
  "## Policy overview  The 'act' names **net-zero** plans, e.g. 21.7 pages.",
  "The act names net-zero…",
  "The act names net-zero [...]",
  "Policy overview",
  "The “act” names net-zero plans, e.g. 21.7 pages. More follows",
])("lets an excerpt end where a reader may stop: %s", (excerpt) => {
  expect(findExcerpt(excerpt, text)).toMatchObject({ cut: undefined });
});

test.each([
  ["The act names net", "net-zero", true],
  ["The act names net-zero plans, e.g. 21.", "21.7", true],
  ["## Policy overview  The act names", "names", false],
  ["The act names net-zero plans,", "plans", false],
])("tells the word at which an excerpt is cut: %s", (excerpt, word, isWithinWord) => {
  expect(findExcerpt(excerpt, text)?.cut).toEqual({ word, isWithinWord });
});

test.each(["act names", "Another act", "", "…"])("finds no excerpt %j", (excerpt) => {
  expect(findExcerpt(excerpt, text)).toBeUndefined();
});

test("lets a sentence leave out the mark at its end", () => {
  expect(findExcerpt("It is new", "It is **new**. It pays.")?.cut).toBeUndefined();
  expect(findExcerpt("它已生效", "它已生效。它规定")?.cut).toBeUndefined();
  expect(findExcerpt("It pays 21", "It pays 21.7 million.")?.cut).toBeDefined();
  expect(findExcerpt("It is at example", "It is at example.org today.")?.cut).toBeDefined();
});

test("lets a whole paragraph end without a mark, but not with a comma", () => {
  expect(findExcerpt("One", "One\n\nTwo")?.cut).toBeUndefined();
  expect(findExcerpt("One", "One\n- Two")?.cut).toBeUndefined();
  expect(findExcerpt("One,", "One,\n\nTwo")?.cut).toBeDefined();
  expect(findExcerpt("One", "One\ntwo")?.cut).toBeDefined();
});

test("lets a sentence end where the next one follows without a blank", () => {
  expect(findExcerpt("It is new.", "It is new.It pays.")?.cut).toBeUndefined();
  expect(findExcerpt("它已生效。", "它已生效。它规定")?.cut).toBeUndefined();
});

test("finds every prefix of a text, with no cut at its end", () => {
  const words = fc.array(fc.stringMatching(/^[a-z法案 ,.*\n-]{1,12}$/u), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.nat(), (parts, end) => {
      const whole = `a${parts.join(" ")}`;
      expect(findExcerpt(whole.slice(0, 1 + (end % whole.length)), whole)).toBeDefined();
      expect(findExcerpt(whole, whole)?.cut).toBeUndefined();
    }),
  );
});

test("takes linear time on a text of many lines", () => {
  const lines = "a\n".repeat(200_000);
  expect(findExcerpt(`${"a".repeat(100_000)}b`, lines)).toBeUndefined();
});
