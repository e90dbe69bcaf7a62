import stringWidth from "fast-string-width";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "../../src/report/excerpt.ts";
import { showInvisibleInLine } from "../../src/text/invisible.ts";

const piece = fc.constantFrom(
  "a",
  "bc ",
  "政",
  "策，",
  "🌊",
  "👍🏽",
  "e\u0301",
  "é",
  "\t",
  "\u202e",
  "🇨🇳",
);
const pieces = (maxLength: number) => fc.array(piece, { maxLength }).map((all) => all.join(""));
const shown = (text: string) =>
  text
    .split("\t")
    .map((part) => showInvisibleInLine(part))
    .join("    ");

describe("excerptOf", () => {
  it("marks exactly the columns of the span, whatever stands around it", () => {
    fc.assert(
      fc.property(pieces(5), pieces(4), pieces(3), (before, focus, after) => {
        const span = { start: before.length, end: before.length + focus.length };
        const { text, indent, width } = excerptOf(before + focus + after, span);
        expect(indent).toBe(stringWidth(shown(before)));
        expect(width).toBe(Math.max(1, stringWidth(shown(focus))));
        expect(text).toBe(shown(before + focus + after));
      }),
    );
  });

  it("fits into a terminal of 100 columns, with the span in view", () => {
    fc.assert(
      fc.property(pieces(800), pieces(1500), pieces(800), (before, focus, after) => {
        const span = { start: before.length, end: before.length + focus.length };
        const { text, indent, width } = excerptOf(before + focus + after, span);
        expect(stringWidth(text)).toBeLessThanOrEqual(100);
        expect(indent + width).toBeLessThanOrEqual(Math.max(stringWidth(text), indent + 1));
      }),
      { numRuns: 50 },
    );
  });

  it("does not read a line of a megabyte", () => {
    const line = "政策".repeat(500_000);
    const startedAt = performance.now();
    excerptOf(line, { start: 400_000, end: 900_000 });
    excerptOf("a".repeat(1_000_000), { start: 500_000, end: 500_001 });
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
