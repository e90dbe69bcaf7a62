import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import { wrapText } from "../../src/text/wrap.ts";

describe("wrapText", () => {
  it("breaks lines between words", () => {
    expect(wrapText("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });

  it("breaks lines after any Han character, but before no punctuation", () => {
    expect(wrapText("政策已生效，数据完整", 10)).toEqual(["政策已生", "效，数据完", "整"]);
  });

  it("leaves a word alone that is wider than a line", () => {
    expect(wrapText("a https://example.com/x b", 10)).toEqual(["a", "https://example.com/x", "b"]);
  });

  it("keeps lines and the blanks before them", () => {
    expect(wrapText("a\n\n  b", 10)).toEqual(["a", "", "  b"]);
  });

  it("loses no word, and exceeds the width only for a word that is wider", () => {
    const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom("a", "b", "政") });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 30 }), (words, width) => {
        const lines = wrapText(words.join(" "), width);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
        for (const line of lines) {
          const isOnePiece = !/[^政] |政./u.test(line);
          expect(stringWidth(line) <= width || isOnePiece).toBe(true);
        }
      }),
    );
  });
});
