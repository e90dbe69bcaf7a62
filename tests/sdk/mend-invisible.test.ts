import { describe, expect, it } from "vitest";
import { findInvisibles, findReplacements } from "../../src/sdk/index.ts";

/** The text with the first thing that is offered in place of each, and whether all are certain. */
function mend(text: string): { readonly text: string; readonly isCertain: boolean } {
  let isCertain = true;
  const mended = findInvisibles(text).reduceRight((rest, found) => {
    const [first] = findReplacements(found, text);
    isCertain &&= first?.isCertain === true;
    const end = found.index + found.character.length;
    return rest.slice(0, found.index) + (first?.text ?? "") + rest.slice(end);
  }, text);
  return { text: mended, isCertain };
}

describe("a character that nobody sees", () => {
  it.each([
    ["wa\u200Bter", "water"],
    ["\uFEFFwater", "water"],
    ["水\u202E资源", "水资源"],
    ["Act \tWater", "Act Water"],
    ["Water Act\r", "Water Act"],
    ["\u0000water", "water"],
    ["2 \times 3", "2 \\times 3"],
    ["CO2 \rightarrow storage", "CO2 \\rightarrow storage"],
    ["\frac12 \beta", "\\frac12 \\beta"],
  ])("is removed, or restored, beyond doubt: %j", (text, expected) => {
    expect(mend(text)).toEqual({ text: expected, isCertain: true });
  });

  it.each([
    ["Water\tAct", "Water Act"],
    ["Water\u2028Act", "Water Act"],
    ["\tanh x", "anh x"],
    ["it is\tan act", "it is\\tan act"],
    ["the author\u0092s", "the authors"],
    ["half \uD83D of it", "half  of it"],
  ])("is left to a person where something may be lost: %j", (text, expected) => {
    expect(mend(text)).toEqual({ text: expected, isCertain: false });
  });
});
