import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findChangedLines, hasLines } from "../../src/text/changed-lines.ts";
import { mapLines } from "../../src/text/line-map.ts";
import { matchLines, splitLines } from "../../src/text/match-lines.ts";

const text = fc
  .array(fc.constantFrom("a", "b", "c", "d", "e", "f", "", "{", "}"), { maxLength: 30 })
  .map((lines) => lines.join("\n"));

const rangesOf = (before: string, after: string): readonly string[] =>
  findChangedLines(before, after).map(({ first, last }) => `${first}-${last}`);

describe("matchLines", () => {
  it("matches equal lines only, in one order", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [linesBefore, linesAfter] = [splitLines(before), splitLines(after)];
        let previous = -1;
        for (const [index, match] of matchLines(linesBefore, linesAfter).entries()) {
          if (match < 0) continue;
          expect(linesBefore[match]).toBe(linesAfter[index]);
          expect(match).toBeGreaterThan(previous);
          previous = match;
        }
      }),
    );
  });

  it("takes a moment for lines that never match and for those that always might", () => {
    const startedAt = performance.now();
    const count = 100_000;
    const up = Array.from({ length: count }, (_, index) => `${index}`);
    matchLines(up, up.toReversed());
    const alike = Array.from({ length: count }, (_, index) => `${index % 7}`);
    matchLines(["x", ...alike, "x"], ["y", ...alike.toReversed(), "y"]);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

describe("findChangedLines", () => {
  it.each([
    ["nothing", "a\nb\n", "a\nb\n", []],
    ["a line that differs", "a\nb\nc\n", "a\nx\nc\n", ["2-2"]],
    ["lines that are new", "a\nc\n", "a\nx\ny\nc\n", ["2-3"]],
    ["the lines beside one that is gone", "a\nb\nc\n", "a\nc\n", ["1-2"]],
    ["the first where the first is gone", "a\nb", "b", ["1-1"]],
    ["the last where the last is gone", "a\nb", "a", ["1-1"]],
    ["several places", "a\nb\nc\nd\ne", "x\nb\nc\ny\ne", ["1-1", "4-4"]],
    ["all of what was empty", "", "a\nb", ["1-2"]],
    ["none for other line ends", "a\nb\n", "a\r\nb\r", []],
  ])("names %s", (_, before, after, expected) => {
    expect(rangesOf(before, after)).toEqual(expected);
  });

  it("finds a line between others that moved", () => {
    const before = "one\n{\ntwo\n}\nthree\n{\nfour\n}\n";
    const after = before.replace("four", "4").replace("one", "zero\none");
    expect(rangesOf(before, after)).toEqual(["1-1", "8-8"]);
  });

  it("leaves no line out that differs from the line it was", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const ranges = findChangedLines(before, after);
        const known = new Set(splitLines(before));
        const missed = [...splitLines(after).entries()].filter(
          ([index, line]) => !known.has(line) && !hasLines(ranges, index + 1, index + 1),
        );
        expect(missed).toEqual([]);
        expect(ranges.length > 0).toBe(before !== after);
        expect(findChangedLines(before, before)).toEqual([]);
      }),
    );
  });
});

describe("mapLines", () => {
  const merged = "new on main\na\nb\nalso main\nc";
  const head = "a\nb\nc";

  it("finds the line of the other version", () => {
    const lineOf = mapLines(merged, head);
    expect([2, 3, 5].map(lineOf)).toEqual([1, 2, 3].map((line) => ({ line, isSame: true })));
  });

  it("names the line before one that the other version does not have", () => {
    const lineOf = mapLines(merged, head);
    expect(lineOf(1)).toEqual({ line: 1, isSame: false });
    expect(lineOf(4)).toEqual({ line: 2, isSame: false });
    expect(lineOf(99)).toEqual({ line: 3, isSame: true });
  });

  it("names a line that there is, for any two texts", () => {
    fc.assert(
      fc.property(text, text, fc.nat({ max: 40 }), (from, to, line) => {
        const found = mapLines(from, to)(line);
        expect(found.line).toBeGreaterThanOrEqual(1);
        expect(found.line).toBeLessThanOrEqual(splitLines(to).length);
      }),
    );
  });
});
