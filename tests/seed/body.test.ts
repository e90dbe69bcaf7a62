import fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { isPlain, parsePlain } from "../../src/seed/body/plain.ts";
import { createSeed } from "../../src/seed/seed.ts";
import { parse } from "./support.ts";

const remark = unified().use(remarkParse).freeze();

async function bodyOf(body: string) {
  const document = await parse(`---\n{"a": 1}\n---\n${body}`);
  const identity = { path: "a.md", collection: "c", id: "a", locale: undefined };
  return createSeed(document, { ...identity, captures: {}, fields: {} }).body;
}

describe("blocks", () => {
  it.each([
    ["paragraphs", "One\n\nTwo\n", ["paragraph One", "paragraph Two"]],
    ["headings", "# One\n\nTwo\n===\n", ["heading One", "heading Two"]],
    ["soft and hard breaks", "a\nb  \nc\\\nd<br>e\n", ["paragraph a b c d e"]],
    ["breaks between ideographs", "碳中\n和，\n政策\nab\n中\n", ["paragraph 碳中和，政策 ab 中"]],
    ["a hard break between ideographs", "碳  \n中\n", ["paragraph 碳 中"]],
    [
      "markup",
      "a *b* **c** `d` [e](f) ![g](h) <b>i</b> &amp; \\* [j][k]\n\n[k]: x\n",
      ["paragraph a b c d e g i & * j"],
    ],
    [
      "lists",
      "- one\n- two\n\n  more\n  - deep\n",
      ["item one", "item two", "item more", "item deep"],
    ],
    ["quotes", "> one\n>\n> - two\n", ["quote one", "item two"]],
    ["code", "```js\na\n\nb\n```\n\n    c\n", ["code a\n\nb", "code c"]],
    [
      "tables",
      "a | *b*\n:-- | ---\n| c \\| d | |\n| # e | `f` |\n",
      ["cell a", "cell b", "cell c | d", "cell e", "cell f"],
    ],
    ["nothing", "<!-- x -->\n\n---\n\n[a]: b\n", []],
  ])("of %s have their text", async (_what, source, expected) => {
    for (const text of [source, source.replaceAll("\n", "\r\n")]) {
      const { blocks } = await bodyOf(text);
      expect(blocks.map((block) => `${block.kind} ${block.text.replaceAll("\r", "")}`)).toEqual(
        expected,
      );
    }
  });

  it("have their place in the body", async () => {
    const { blocks, source } = await bodyOf(
      "# 题\n\nText *here*\n\n- item\n\na | b\n-- | -\nc | d\n",
    );
    expect(blocks.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      "# 题",
      "Text *here*",
      "item",
      "a",
      "b",
      "c",
      "d",
    ]);
  });
});

describe("the tree of plain Markdown", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "",
      "# One",
      "### Two  three",
      "Text",
      "政策",
      "a # b",
      "2024 was",
      "####### x",
      "a > b",
      "\u3000",
      "a:",
      '"q"',
      "x!",
      "T&S & a]b",
      "a < b, 1<2",
      "&c",
    ),
    fc.string({ maxLength: 12 }),
  );

  it("is what remark makes of it", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const source = lines.join("\n");
        fc.pre(isPlain(source));
        expect(parsePlain(source)).toEqual(remark.parse(source));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "*a*",
    "- a",
    "1. a",
    "> a",
    "    a",
    "a  \nb",
    "a\n===",
    "~~~\na",
    "# a #",
    "a&amp;b",
    "a<b>",
    "[a]",
    "<b>",
    "\\*",
  ])("is not made for %j", (source) => {
    expect(isPlain(source)).toBe(false);
  });

  it("needs no parser to be loaded: the document is there at once", async () => {
    const { parseDocument } = await import("../../src/seed/document.ts");
    const document = parseDocument(Buffer.from('---\n{"a": 1}\n---\n# Title\n\nText\n'));
    expect(document).not.toBeInstanceOf(Promise);
  });
});
