import { describe, expect, it } from "vitest";
import { parse, tell } from "./support.ts";

describe("plain Markdown", () => {
  const missing =
    "Seed has no front matter: expected a line `---`, then the keys, then a line `---`, at the start of the file";

  it.each([
    ["with a heading", "# Title\n\nText\n", `[# Title] ${missing}`],
    ["with thematic breaks", "Text\n\n---\n\nText\n\n---\n", `[Text] ${missing}`],
    ["with an underlined heading", "Title\n---\nNote: this is text\n\n---\n", `[Title] ${missing}`],
    ...["```yaml\n{}```\n", "~~~\n{}~~~\n", "<pre>\n{}</pre>\n", "Text\n\n{}", "<!-- {} -->\n"].map(
      (page): [string, string, string] => [
        `that shows front matter in ${JSON.stringify(page)}`,
        `# Title\n\n${page.replace("{}", "---\ntitle: x\n---\n")}`,
        `[# Title] ${missing}`,
      ],
    ),
    [
      "with front matter in a comment",
      "<!--\n---\ntitle: x\n---\n-->\nText\n",
      `[<!--] ${missing}`,
    ],
    ["with a comment that never ends", "<!--\n---\nid: x\n---\n", `[<!--] ${missing}`],
    [
      "with text beside a comment",
      "<!-- a --> text\n---\nNote: x\n---\n",
      `[<!-- a --> text] ${missing}`,
    ],
    ["with a long break first", "-----\n\nText\n", `[-----] ${missing}`],
    ["with a fence alone", "---\n", `[---] ${missing}`],
    [
      "with nothing",
      "",
      "[] Seed is empty: expected a line `---`, then the keys, then a line `---`",
    ],
    [
      "with blank lines",
      "\n\n",
      "[] Seed is empty: expected a line `---`, then the keys, then a line `---`",
    ],
    [
      "with a break first",
      "---\n\nText\n",
      "[Text] Line 1 is `---`, but `Text` after it is no key: expected `key: value`",
    ],
    [
      "with text between breaks",
      "---\n\nSome text.\n\n---\n",
      "[Some text.] Line 1 is `---`, but `Some text.` after it is no key: expected `key: value`",
    ],
    [
      "with a break and a label",
      "---\n\nNote: text\n",
      "[Note: text] Line 1 is `---`, but `Note: text` after it is no key: expected `key: value`",
    ],
  ])("%s has no front matter", async (_what, text, expected) => {
    const document = await parse(text);
    expect(tell(document)).toEqual([`frontmatter-missing ${expected}`]);
    expect(document).toMatchObject({ hasFrontMatter: false, data: undefined, bodyStart: 0 });
  });
});
