import { describe, expect, it } from "vitest";
import { applyTextEdits } from "../../src/text/text-edits.ts";

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

describe("edits of a text", () => {
  it("replace, insert and remove by the offsets of the original", () => {
    const edits = [edit(0, 1, "AA"), edit(2, 2, "-"), edit(2, 3, ""), edit(5, 5, "!")];
    expect(applyTextEdits("abcde", edits)).toBe("AAb-de!");
  });

  it("may be none", () => {
    expect(applyTextEdits("abc", [])).toBe("abc");
  });

  it.each([
    ["overlap", [edit(0, 2, ""), edit(1, 3, "")]],
    ["come in another order", [edit(2, 3, ""), edit(0, 1, "")]],
    ["end before they start", [edit(2, 1, "")]],
    ["leave the text", [edit(2, 9, "")]],
  ])("are an error if they %s", (_name, edits) => {
    expect(() => applyTextEdits("abc", edits)).toThrow(RangeError);
  });
});
