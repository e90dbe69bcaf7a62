import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { showInvisibleInLine } from "../../src/text/invisible.ts";
import { encodeUrlPath, toCodeSpan, toInertMarkdown } from "../../src/text/markdown.ts";
import { hostileText } from "../support/hostile.ts";

/** The children of the one paragraph that the Markdown is, each as its type and value. */
function readInline(markdown: string): readonly (readonly [type: string, value: string])[] {
  const { children } = fromMarkdown(markdown);
  const [paragraph] = children;
  if (children.length !== 1 || paragraph?.type !== "paragraph") return [["blocks", markdown]];
  return paragraph.children.map((child) => [child.type, "value" in child ? child.value : ""]);
}

describe("toCodeSpan", () => {
  it.each([
    ["a", "`a`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    [" a ", "`  a  `"],
    ["", "` `"],
    ["a\nb", "`a\\nb`"],
  ])("writes %j", (text, span) => {
    expect(toCodeSpan(text)).toBe(span);
  });

  it("shows any text as it stands, in one span", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = showInvisibleInLine(text) || " ";
        expect(readInline(`x ${toCodeSpan(text)} y`)).toEqual([
          ["text", "x "],
          ["inlineCode", shown],
          ["text", " y"],
        ]);
      }),
    );
  });
});

describe("toInertMarkdown", () => {
  it("makes code spans of values in prose", () => {
    expect(toInertMarkdown("Id `a_b` is taken: see `c*d*`")).toBe("Id `a_b` is taken: see `c*d*`");
    expect(toInertMarkdown("状态应为 `现行`，而不是 `Active`")).toBe(
      "状态应为 `现行`，而不是 `Active`",
    );
  });

  it.each([
    ["ask @everyone", "ask `@everyone`"],
    ["ask @org/team.", "ask `@org/team.`"],
    ["see #12, please", "see `#12,` please"],
    ["see GH-1", "see `GH-1`"],
    ["see gh-1", "see `gh-1`"],
    ["see o/r#1", "see `o/r#1`"],
    ["see TICKET-a", "see `TICKET-a`"],
    ["see T12", "see `T12`"],
    ["see GHSA-abcd-efgh-jkmn", "see `GHSA-abcd-efgh-jkmn`"],
    ["see CVE-2024-1", "see `CVE-2024-1`"],
    ["as of 0123456", "as of `0123456`"],
    ["as of o@0123456", "as of `o@0123456`"],
    ["0123456...abcdef0", "`0123456...abcdef0`"],
    ["at www.example.com", "at `www.example.com`"],
    ["at https://example.com", "at `https://example.com`"],
    ["at mailto:a@example.com", "at `mailto:a@example.com`"],
    ["by a@example.com", "by `a@example.com`"],
    ["used by en/b.md", "used by `en/b.md`"],
    [":tada: done", "`:tada:` done"],
    ["<b>bold</b>", "`<b>bold</b>`"],
    ["<img src=x>", "`<img` `src=x>`"],
    ["a *b c* _d_ ~e~", "a `*b` `c*` `_d_` `~e~`"],
    ["[x y](z) ![i](j)", "`[x` `y](z)` `![i](j)`"],
    ["[^1] &amp; \\a", "`[^1]` `&amp;` `\\a`"],
    ["a | b", "a `|` b"],
    ["one ` alone", "one `` ` `` alone"],
    ["`a``b`", "``` `a``b` ```"],
    ["$x$ and $`x`$", "`$x$` and ``$`x`$``"],
    ["a\n# b", "`a\\n#` b"],
    ["  ", "`  `"],
  ])("writes %j", (message, markdown) => {
    expect(toInertMarkdown(message)).toBe(markdown);
  });

  it("holds nothing but prose without references and code spans", () => {
    fc.assert(
      fc.property(hostileText, (message) => {
        const inline = readInline(`x ${toInertMarkdown(message)} y`);
        const prose = inline.filter(([type]) => type !== "inlineCode");
        expect(new Set(prose.map(([type]) => type))).toEqual(new Set(["text"]));
        for (const [, text] of prose) {
          expect(text).not.toMatch(/[@#<>&*_~[\]|\\$!+=^{}]|:\S|www\.|[a-z]-\d|\w\/\w/iu);
        }
      }),
    );
  });
});

describe("encodeUrlPath", () => {
  it("encodes each segment, parentheses included", () => {
    expect(encodeUrlPath("a b/政策 (1)#?.md")).toBe("a%20b/%E6%94%BF%E7%AD%96%20%281%29%23%3F.md");
  });

  it("stays within the destination of a link, whatever the path", () => {
    fc.assert(
      fc.property(hostileText, (path) => {
        expect(encodeUrlPath(path)).toMatch(/^[\w./%-]*$/u);
      }),
    );
  });
});
