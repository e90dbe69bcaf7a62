import { describe, expect, test } from "vitest";
import { judge, repositoryOf, seed, told } from "./adopting.ts";

const a = "policies/en/a.md";

describe("a comment in a body", () => {
  const headings = (comment: string): string =>
    `\n# Aims\n\nText.\n\n${comment}\n\n# Aims\n\nText.\n`;
  const directive = "<!-- seedlint-disable-next-line markdown -- two parts, as in the source -->";
  const judgeBody = async (body: string) => judge(repositoryOf({ [a]: seed("a", 1, body) }));

  test.each<[string, string]>([
    ["the next line", directive],
    ["the next line, in Chinese", "<!-- seedlint-disable-next-line markdown —— 原文如此 -->"],
    ["several rules", "<!-- seedlint-disable-next-line score-range，markdown -- 原文如此 -->"],
    [
      "the line after another comment",
      `${directive}\n<!-- seedlint-disable-next-line score-range -- r -->`,
    ],
    [
      "a comment of several lines",
      "<!--\nseedlint-disable-next-line markdown\n-- as in the source\n-->",
    ],
  ])("suppresses %s", async (_, comment) => {
    const { suppressed } = await judgeBody(headings(comment));
    expect(suppressed?.map(({ rule, suppression }) => [rule, suppression?.path])).toEqual([
      ["markdown", a],
    ]);
  });

  test.each<[string, string]>([
    ["of another line", `${directive}\n\nText between.`],
    ["in code", `\`\`\`html\n${directive}\n\`\`\``],
    ["in a code span", `\`${directive}\``],
  ])("suppresses nothing %s", async (_, comment) => {
    const run = await judgeBody(headings(comment));
    expect(run.suppressed ?? []).toEqual([]);
    expect(run.diagnostics.filter(({ rule }) => rule === "markdown")).toHaveLength(1);
  });

  test.each<[string, string]>([
    [
      "<!-- seedlint-disable-next-line markdown -->",
      "it gives no reason; write `-- why it is accepted` after the rules",
    ],
    ["<!-- seedlint-disable-next-line -- because -->", "it names no rule"],
    [
      "<!-- seedlint-disable-next-line markdow -- r -->",
      "unknown rule `markdow`; did you mean `markdown`?",
    ],
    [
      "<!-- seedlint-disable markdown -- r -->",
      "unknown directive `seedlint-disable`; expected `seedlint-disable-next-line`",
    ],
  ])("is invalid as %s", async (comment, problem) => {
    const { diagnostics } = await judgeBody(headings(comment));
    const invalid = diagnostics.filter(({ rule }) => rule === "suppression-invalid");
    expect(invalid.map(({ message }) => message)).toEqual([
      `This suppression is not in force: ${problem}`,
    ]);
    expect(diagnostics.some(({ rule }) => rule === "markdown")).toBe(true);
  });

  test("is told of at its place when it is unused", async () => {
    const run = await judgeBody(`\nText.\n\n${directive}\n\nText.\n`);
    expect(told(run)).toEqual([`introduced suppression-unused ${a}:8`]);
  });
});
