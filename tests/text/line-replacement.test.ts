import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toLineReplacement } from "../../src/text/line-replacement.ts";
import { applyTextEdits, type SpanEdit } from "../../src/text/text-edits.ts";

/** The edit that replaces the only place of a text. */
function edit(text: string, part: string, replacement: string): SpanEdit {
  const start = text.indexOf(part);
  return { span: { start, end: start + part.length }, text: replacement };
}

/** Edits of a text, sorted and apart. */
const edited = (lineEnd: string) =>
  fc
    .tuple(
      fc.array(fc.constantFrom("", "a", "b", "``` x", "政策", " "), { maxLength: 8 }),
      fc.array(
        fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.constantFrom("", "a", "\n", "b\nc")),
        { maxLength: 3 },
      ),
    )
    .map(([lines, drawn]) => {
      const text = lines.join(lineEnd);
      const edits: SpanEdit[] = [];
      for (const [a, b, inserted] of drawn.toSorted(([m], [n]) => m - n)) {
        const start = Math.min(Math.max(a, edits.at(-1)?.span.end ?? 0), text.length);
        const end = Math.min(Math.max(start, b), text.length);
        edits.push({ span: { start, end }, text: inserted.replaceAll("\n", lineEnd) });
      }
      return { text, edits };
    });

describe("a replacement of lines", () => {
  test.each(["\n", "\r\n"])("comes to the same as the edits, with the line end %j", (lineEnd) => {
    let count = 0;
    fc.assert(
      fc.property(edited(lineEnd), ({ text, edits }) => {
        const found = toLineReplacement(text, edits);
        if (found === undefined) return;
        count += 1;
        const lines = text.split(lineEnd);
        expect(found.first).toBeGreaterThanOrEqual(1);
        expect(found.last).toBeGreaterThanOrEqual(found.first);
        expect(found.before).toEqual(lines.slice(found.first - 1, found.last));
        // A line is what ends in a line end, or what is left after the last one.
        const lineCount = lines.at(-1) === "" ? lines.length - 1 : lines.length;
        expect(found.last).toBeLessThanOrEqual(lineCount);
        lines.splice(found.first - 1, found.last - found.first + 1, ...found.after);
        expect(lines.join(lineEnd)).toBe(applyTextEdits(text, edits));
      }),
      { numRuns: 2000 },
    );
    expect(count).toBeGreaterThan(200);
  });

  test("has the whole line of a part of it", () => {
    const text = "---\nid: a\nscore: 150\n---\n";
    expect(toLineReplacement(text, [edit(text, "150", "100")])).toEqual({
      first: 3,
      last: 3,
      before: ["score: 150"],
      after: ["score: 100"],
    });
  });

  test("of a new line has the line before it too", () => {
    const text = "a\nb\n";
    expect(toLineReplacement(text, [edit(text, "b", "x\nb")])).toMatchObject({
      first: 1,
      last: 1,
      after: ["a", "x"],
    });
  });

  test("of a line that goes has nothing", () => {
    const text = "a\nb\nc\n";
    expect(toLineReplacement(text, [edit(text, "b\n", "")])).toMatchObject({
      first: 2,
      last: 2,
      after: [],
    });
  });

  test("is one of edits in lines side by side, and none of edits further apart", () => {
    const text = "a\nb\nc\n";
    const edits = ["a", "b", "c"].map((part) => edit(text, part, "x"));
    expect(toLineReplacement(text, edits.slice(0, 2))).toMatchObject({ first: 1, last: 2 });
    expect(toLineReplacement(text, [...edits.slice(0, 1), ...edits.slice(2)])).toBeUndefined();
  });

  test.each([
    ["lines that end differently", "a\r\nb\n", "a", "x"],
    ["a carriage return alone", "a\rb\n", "a", "x"],
    ["another line end than that of the text", "a\r\nb\r\n", "b", "b\nc"],
    ["a line end at the end of the text that comes", "a\nb", "b", "b\n"],
    ["a line end at the end of the text that goes", "a\nb\n", "b\n", "b"],
    ["what nobody sees", "a\u202e\nb\n", "a", "x"],
    ["what nobody would see", "a\nb\n", "a", "x\u200b"],
    ["nothing new", "a\nb\n", "a", "a"],
  ])("there is none for %s", (_, text, part, replacement) => {
    expect(toLineReplacement(text, [edit(text, part, replacement)])).toBeUndefined();
  });
});
