import fc from "fast-check";
import { expect, it } from "vitest";
import { LineIndex } from "../../src/text/line-index.ts";

const text = fc
  .array(fc.constantFrom("a", "策", "😀", "\n", "\r", "\r\n", " "), { maxLength: 30 })
  .map((pieces) => pieces.join(""));

it("lines end in LF, CRLF and CR alone", () => {
  const index = new LineIndex("a\nb\r\nc\rd\u2028e");
  expect(index.lineCount).toBe(4);
  expect([1, 2, 3, 4, 5].map((line) => index.lineText(line))).toEqual([
    "a",
    "b",
    "c",
    "d\u2028e",
    "",
  ]);
});

it("columns count UTF-16 units from 1", () => {
  const index = new LineIndex("政😀x\ny");
  expect(index.positionAt(3)).toEqual({ line: 1, column: 4 });
  expect(index.positionAt(5)).toEqual({ line: 2, column: 1 });
  expect(index.positionAt(99)).toEqual({ line: 2, column: 2 });
  expect(index.positionAt(-1)).toEqual({ line: 1, column: 1 });
});

it("a text that ends in a line end has an empty last line", () => {
  const index = new LineIndex("a\r\n");
  expect(index.lineCount).toBe(2);
  expect(index.positionAt(3)).toEqual({ line: 2, column: 1 });
  expect(index.lineSpan(1)).toEqual({ start: 0, end: 1 });
  expect(index.lineSpan(2)).toEqual({ start: 3, end: 3 });
});

it("an empty text has one line", () => {
  expect(new LineIndex("").positionAt(0)).toEqual({ line: 1, column: 1 });
});

it("lines are those that splitting gives", () => {
  fc.assert(
    fc.property(text, (source) => {
      const index = new LineIndex(source);
      const lines = source.split(/\r\n|\r|\n/);
      expect(index.lineCount).toBe(lines.length);
      expect(lines.map((_, at) => index.lineText(at + 1))).toEqual(lines);
    }),
  );
});

it("offsets outside line ends come back from their position", () => {
  fc.assert(
    fc.property(text, (source) => {
      const index = new LineIndex(source);
      const offsets = Array.from({ length: source.length + 1 }, (_, offset) => offset);
      const outside = offsets.filter((at) => source[at - 1] !== "\r" || source[at] !== "\n");
      expect(outside.map((offset) => index.offsetAt(index.positionAt(offset)))).toEqual(outside);
    }),
  );
});

it("positions beyond a line are clamped to its end", () => {
  const index = new LineIndex("ab\ncd");
  expect(index.offsetAt({ line: 1, column: 9 })).toBe(2);
  expect(index.offsetAt({ line: 9, column: 1 })).toBe(5);
});
