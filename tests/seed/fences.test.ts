import { describe, expect, it } from "vitest";
import { parse, tell } from "./support.ts";

const fence = "frontmatter-fence";

describe("front matter that somebody tried to write", () => {
  it.each([
    [
      "is never closed",
      "---\nid: x\n\nBody\n",
      `${fence} [---] Front matter opened with \`---\` on line 1 is never closed: add a line \`---\` after the last key`,
    ],
    [
      "in a language is never closed",
      "---json\n{}\n",
      `${fence} [---json] Front matter opened with \`---json\` on line 1 is never closed: add a line \`---\` after the last key`,
    ],
    [
      "in TOML is never closed",
      "+++\na = 1\n",
      `${fence} [+++] Front matter opened with \`+++\` on line 1 is never closed: add a line \`+++\` after the last key`,
    ],
    [
      "closes with four dashes",
      "---\nid: x\n----\nBody\n",
      `${fence} [----] Front matter ends at \`----\`: expected exactly \`---\``,
    ],
    [
      "closes with text behind the dashes",
      "---\nid: x\n---text\n",
      `${fence} [---text] Front matter ends at \`---text\`: expected exactly \`---\``,
    ],
    [
      "closes with an indented fence",
      "---\nid: x\n  ---\nBody\n",
      `${fence} [  ---] Closing fence \`---\` is indented: expected it at the start of its line`,
    ],
    [
      "closes with the other kind",
      "---\nid: x\n+++\nBody\n",
      `${fence} [+++] Front matter opened with \`---\` ends at \`+++\`: expected the closing fence \`---\``,
    ],
    [
      "in TOML closes with the other kind",
      "+++\na = 1\n---\nBody\n",
      `${fence} [---] Front matter opened with \`+++\` ends at \`---\`: expected the closing fence \`+++\``,
    ],
    [
      "closes with the other kind and has a break in the body",
      "---\nid: x\n+++\nBody\n\n---\n",
      `${fence} [+++] Front matter opened with \`---\` ends at \`+++\`: expected the closing fence \`---\``,
    ],
    [
      "in TOML closes with dots",
      "---toml\na = 1\n...\nBody\n",
      `${fence} [...] Front matter opened with \`---toml\` ends at \`...\`: expected the closing fence \`---\``,
    ],
    [
      "opens with four dashes",
      "----\nid: x\n----\n",
      `${fence} [----] Front matter opens with \`----\`: expected exactly \`---\``,
    ],
    [
      "opens with two dashes",
      "--\nid: x\n--\n",
      `${fence} [--] Front matter opens with \`--\`: expected exactly \`---\``,
    ],
    [
      "opens with long dashes",
      "———\nid: x\n———\n",
      `${fence} [———] Front matter opens with \`———\`: expected exactly \`---\``,
    ],
    [
      "opens with semicolons",
      ';;;\n{ "id": "x" }\n;;;\n',
      `${fence} [;;;] Front matter opens with \`;;;\`: expected exactly \`---\``,
    ],
    [
      "opens with an indented fence",
      "  ---\nid: x\n  ---\n",
      `${fence} [---] Opening fence \`---\` is indented: expected it at the start of line 1`,
    ],
    [
      "opens with a fence and a no-break space",
      "---\u00A0\nid: x\n---\n",
      `${fence} [\u00A0] The invisible character U+00A0 stands beside the opening fence: remove it`,
    ],
    [
      "opens with a zero-width space",
      "\u200B---\nid: x\n---\n",
      `${fence} [\u200B] The invisible character U+200B stands beside the opening fence: remove it`,
    ],
    [
      "stands after blank lines",
      "\n \n---\nid: x\n---\n",
      `${fence} [---] Front matter opens on line 3 after blank lines: expected its fence on line 1`,
    ],
    [
      "stands after blank lines, with a blank line before a table",
      '\n+++\nid = "x"\n\n[source]\nurl = "y"\n+++\n',
      `${fence} [+++] Front matter opens on line 2 after blank lines: expected its fence on line 1`,
    ],
    ...[
      "<!-- licence -->",
      "<!--\n---\na: b\n---\n--> <!-- more -->\n",
      "# SPDX-License-Identifier: MIT\n",
      "// Copyright (c) 2024 Somebody\n",
    ].map((comment): [string, string, string] => {
      const line = comment.split("\n").length + 1;
      return [
        `stands after the comment ${JSON.stringify(comment)}`,
        `${comment}\n---\nid: x\ntags:\n  - a\n---\n`,
        `${fence} [---] Front matter opens on line ${String(line)} after a comment: expected its fence on line 1`,
      ];
    }),
    [
      "has two byte order marks",
      "\uFEFF\uFEFF---\nid: x\n---\n",
      `${fence} [\uFEFF] A second byte order mark (U+FEFF) stands before the front matter: remove it`,
    ],
    [
      "has old Macintosh line ends",
      "---\rid: x\r---\rBody",
      `${fence} [---] Lines end in a carriage return alone, so the file is a single line: expected LF or CRLF`,
    ],
  ])("%s", async (_what, text, expected) => {
    const document = await parse(text);
    expect(tell(document)).toEqual([expected]);
    expect(document).toMatchObject({ hasFrontMatter: true, data: undefined, syntax: undefined });
    expect(document.bodyStart).toBe(document.text.length);
    const windows = await parse(text.replaceAll("\n", "\r\n"));
    expect(tell(windows)).toEqual([expected]);
  });
});

describe("exact fences", () => {
  it.each([
    ["nothing between them", "---\n---\nBody", {}],
    ["comments between them", "---\n# one\n\n# two\n---\nBody", {}],
    ["blank lines before the keys", "---\n\n\nid: x\n---\nBody", { id: "x" }],
    ["blanks behind them", "---  \nid: x\n--- \t\nBody", { id: "x" }],
    ["CRLF", "---\r\nid: x\r\n---\r\nBody", { id: "x" }],
    ["dashes within a value", "---\nid: |\n  ---\n  x\n---\nBody", { id: "---\nx\n" }],
    ["dots at the end", "---\nid: x\n... \nBody", { id: "x" }],
    ["an indented JSON object", '---\n  {\n"id": "x" }\n---\nBody', { id: "x" }],
  ])("with %s give values and a body", async (_what, text, data) => {
    const document = await parse(text);
    expect(tell(document)).toEqual([]);
    expect(document.data).toEqual(data);
    expect(document.text.slice(document.bodyStart)).toBe("Body");
  });

  it("need no line end behind the closing one", async () => {
    const document = await parse("---\nid: x\n---");
    expect(document.data).toEqual({ id: "x" });
    expect(document.bodyStart).toBe(document.text.length);
  });

  it("end at dots only where no dashes come first, and only at nothing but dots", async () => {
    const after = await parse("---\nid: x\n---\nBody\n\n...\n");
    expect(after.text.slice(after.bodyStart)).toBe("Body\n\n...\n");
    const before = await parse("---\nid: x\n...\nBody\n\n---\n\nMore\n");
    expect(before.data).toEqual({ id: "x" });
    expect(before.text.slice(before.bodyStart)).toBe("Body\n\n---\n\nMore\n");
    const other = await parse("---\nid: x\n...more\n---\nBody\n");
    expect(other.hasFrontMatter).toBe(true);
    expect(other.data).toBeUndefined();
  });

  it.each([
    ["\tid: a", "frontmatter-syntax [\t] Invalid YAML: a tab indents this line: expected spaces"],
    ["- id: a", "frontmatter-syntax [- id: a] Front matter is a list: expected keys with values"],
    [
      "id:a\ntitle:b",
      "frontmatter-syntax [:] `:` separates no key from its value: expected a colon and a space",
    ],
    [
      "标题：水法",
      "frontmatter-syntax [：] `：` separates no key from its value: expected a colon and a space",
    ],
    [
      "Some text.",
      "frontmatter-syntax [Some text.] Front matter is plain text: expected keys with values",
    ],
  ])("around lines without a blank one are a try: %j", async (lines, expected) => {
    for (const text of [`---\n${lines}\n---\nBody\n`, `---\n${lines}\n---`]) {
      const document = await parse(text);
      expect(tell(document)).toEqual([expected]);
      expect(document).toMatchObject({ hasFrontMatter: true, data: undefined });
      const windows = await parse(text.replaceAll("\n", "\r\n"));
      expect(tell(windows)).toEqual([expected]);
    }
  });

  it("report a missing colon in the first key as front matter, not as Markdown", async () => {
    const document = await parse("---\nid x\ntitle: y\n---\n");
    expect(document.hasFrontMatter).toBe(true);
    expect(tell(document)[0]).toMatch(/^frontmatter-syntax \[id x]/);
  });
});
