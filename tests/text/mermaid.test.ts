import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showInvisibleInLine } from "../../src/text/invisible.ts";
import { toMermaidLabel } from "../../src/text/mermaid.ts";
import { hostileText } from "../support/hostile.ts";

/** What Mermaid has a special meaning for, of which none may do anything. */
const traps = [
  'a"]; click n0 "javascript:alert(1)"',
  "a\nclick n0 href",
  "%%{init: {}}%%",
  "%% a comment",
  "#quot;",
  "#35;",
  "ﬂ°°34¶ß",
  "`*a*`",
  "1. a",
  "- a",
  "--- a",
  "__a__ _b_",
  "[a](https://example.com)",
  "<img src=x onerror=alert(1)>",
  "<br>",
  "a\\nb",
  "$$a$$",
  "fa:fa-car",
  "style:#35;a;",
  "    a",
];

/** A label as Mermaid and then a browser read it: both know a number as the one character. */
const readLabel = (label: string): string =>
  label.replaceAll(/#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));

describe("toMermaidLabel", () => {
  it.each([
    ["china-2021-act", "china-2021-act"],
    ["Clean Air Act", "Clean Air Act"],
    ['a"b', "a#34;b"],
    ["-a- b ", "#45;a#45;#32;b#32;"],
    ["法", "#27861;"],
    ["𠮷", "#134071;"],
    ["a_b.c", "a#95;b#46;c"],
    ["end", "end"],
    ["", "#32;"],
  ])("writes %j", (text, label) => {
    expect(toMermaidLabel(text)).toBe(label);
  });

  it.each(traps)("leaves nothing to read but words and numbers of %j", (text) => {
    expect(toMermaidLabel(text)).toMatch(/^(?:[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*|#\d+;)*$/u);
    expect(readLabel(toMermaidLabel(text))).toBe(showInvisibleInLine(text));
  });

  it("holds any text, and nothing but words and numbers", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom(...traps)), (text) => {
        const label = toMermaidLabel(text);
        expect(label).toMatch(/^(?:[A-Za-z0-9]|(?<=[A-Za-z0-9])[ -](?=[A-Za-z0-9])|#\d+;)+$/u);
        expect(readLabel(label)).toBe(showInvisibleInLine(text) || " ");
      }),
    );
  });
});
