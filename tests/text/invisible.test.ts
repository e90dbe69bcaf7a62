import { describe, expect, it } from "vitest";
import { replaceInvisible } from "../../src/text/invisible.ts";

/** As the Unicode standard defines it, at the speed of the runtime's tables. */
const INVISIBLE =
  /^(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u;

describe("replaceInvisible", () => {
  it("replaces each code point that is invisible and no other", () => {
    const wrong: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10_ff_ff; codePoint += 1) {
      const character = String.fromCodePoint(codePoint);
      const isReplaced = replaceInvisible(`a${character}政`, () => "?") === "a?政";
      if (isReplaced !== INVISIBLE.test(character) && character !== "?") {
        wrong.push(codePoint.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  it("takes pairs of surrogates as one character, wherever they stand", () => {
    const text = "\u{1F30A}\uD800\u{E0041}\uDC00\u200B\u{20000}";
    const escaped = replaceInvisible(text, (found) => `<${found.codePointAt(0)?.toString(16)}>`);
    expect(escaped).toBe("\u{1F30A}<d800><e0041><dc00><200b>\u{20000}");
  });
});
