import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineIndex } from "../../src/text/line-index.ts";

describe("LineIndex", () => {
  it("counts lines and columns from 1, in UTF-16 units", () => {
    const index = new LineIndex("a🌊b\r\n政策\n\nend");
    expect(index.lineCount).toBe(4);
    expect(index.positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(index.positionAt(3)).toEqual({ line: 1, column: 4 });
    expect(index.positionAt(7)).toEqual({ line: 2, column: 2 });
    expect(index.positionAt(9)).toEqual({ line: 3, column: 1 });
    expect(index.positionAt(99)).toEqual({ line: 4, column: 4 });
  });

  it("gives lines without their ends, whichever they are", () => {
    const index = new LineIndex("a\r\nb\rc\n");
    expect([1, 2, 3, 4, 5].map((line) => index.lineText(line))).toEqual(["a", "b", "c", "", ""]);
  });

  it("finds the offset of every position again", () => {
    const text = fc
      .array(fc.constantFrom("a", "政", "🌊", "\n", "\r\n"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, fc.nat({ max: 40 }), (all, offset) => {
        const index = new LineIndex(all);
        const { start, end } = index.lineSpan(index.positionAt(offset).line);
        const within = Math.min(Math.max(offset, start), end);
        expect(index.offsetAt(index.positionAt(offset))).toBe(within);
      }),
    );
  });
});
