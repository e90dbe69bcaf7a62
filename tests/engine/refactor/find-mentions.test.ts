import { describe, expect, test } from "vitest";
import { findMentions } from "../../../src/engine/refactor/find-mentions.ts";

describe("a mention", () => {
  test.each([
    ["in a link", "[a](../x-1.md)"],
    ["in quotes", '"x-1"'],
    ["between Chinese marks", "《x-1》"],
    ["at both ends", "x-1"],
    ["before a character of two units", "x-1😀"],
  ])("is found %s", (_name, text) => {
    expect(findMentions(text, "x-1")).toHaveLength(1);
  });

  test.each([
    ["a longer name", "x-1-2"],
    ["the end of a longer name", "ax-1"],
    ["a name with a letter of another script", "x-1政策"],
    ["a name that goes on with a letter of two units", "x-1𝒂"],
    ["the end of one with such a letter", "𝒂x-1"],
    ["another case", "X-1"],
  ])("is not found in %s", (_name, text) => {
    expect(findMentions(text, "x-1")).toEqual([]);
  });

  test("is told by line and column", () => {
    expect(findMentions("a\r\n x-1, x-1\n", "x-1")).toEqual([
      { line: 2, column: 2 },
      { line: 2, column: 7 },
    ]);
  });
});
