import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutTo } from "../../src/text/cut.ts";

describe("cutTo", () => {
  it("keeps a text that fits", () => {
    expect(cutTo("政策", 2)).toBe("政策");
  });

  it("ends a cut text with an ellipsis that counts", () => {
    expect(cutTo("abcdef", 4)).toBe("abc…");
  });

  it("leaves out a code point that would be torn apart", () => {
    expect(cutTo("ab🌊cd", 4)).toBe("ab…");
    expect(cutTo("ab🌊cd", 5)).toBe("ab🌊…");
    expect(cutTo("🌊🌊", 1)).toBe("…");
  });

  it("is never longer than asked, and well formed if the text is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const cut = cutTo(text, max);
        const isWellFormed = !/\p{Cs}/u.test(cut);
        return (
          cut.length <= max && isWellFormed && (cut === text || text.startsWith(cut.slice(0, -1)))
        );
      }),
    );
  });
});
