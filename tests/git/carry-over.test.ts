import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryOver } from "../../src/git/index.ts";

function carry(disk: string, before: string, after: string): string | undefined {
  const change = { before: Buffer.from(before), after: Buffer.from(after) };
  const carried = carryOver(Buffer.from(disk), change);
  return carried === undefined ? undefined : Buffer.from(carried).toString();
}

describe("carryOver", () => {
  it.each([
    ["as git has it", "a\nb\n", ["a\nb\n", "a\nB\n"], "a\nB\n"],
    ["with CRLF", "a\r\nb\r\n", ["a\nb\n", "a\nB\n"], "a\r\nB\r\n"],
    ["with CRLF, and a line more", "a\r\nb\r\n", ["a\nb\n", "a\nx\nb\n"], "a\r\nx\r\nb\r\n"],
    ["with CRLF, and a line less", "a\r\nb\r\nc", ["a\nb\nc", "a\nc"], "a\r\nc"],
    ["with ends of both kinds", "a\r\nb\nc\r\n", ["a\nb\nc\n", "a\nB\nc\n"], "a\r\nB\nc\r\n"],
    ["without an end", "a\r\nb", ["a\nb", "a\nb\nc"], "a\r\nb\r\nc"],
    ["with CRLF that git has too", "a\r\nb\r\n", ["a\r\nb\r\n", "a\r\nB\r\n"], "a\r\nB\r\n"],
  ] as const)("makes a change in a file %s", (_, disk, [before, after], expected) => {
    expect(carry(disk, before, after)).toBe(expected);
  });

  it.each([
    ["another text", "a\nx\n", "a\nb\n"],
    ["blanks more", "a\nb \n", "a\nb\n"],
    ["LF where git has CRLF", "a\nb\n", "a\r\nb\r\n"],
    ["CR alone where git has LF", "a\rb\r", "a\nb\n"],
    ["no line end at the end", "a\r\nb", "a\nb\n"],
    ["nothing", "", "a\n"],
  ])("makes none in a file with %s", (_, disk, before) => {
    expect(carry(disk, before, "new\n")).toBeUndefined();
  });

  it("gives, as git sees it, what git is to have, and keeps each line that stays", () => {
    const line = fc.constantFrom("a", "b", "c", "政策", "");
    const lines = fc.array(line, { maxLength: 8 });
    const ends = fc.infiniteStream(fc.constantFrom("\n", "\r\n"));
    fc.assert(
      fc.property(lines, lines, ends, (before, after, end) => {
        const disk = before.map((text) => `${text}${end.next().value}`).join("");
        const carried = carry(
          disk,
          before.map((text) => `${text}\n`).join(""),
          after.map((text) => `${text}\n`).join(""),
        );
        expect(carried?.replaceAll("\r\n", "\n")).toBe(after.map((text) => `${text}\n`).join(""));
        const shared = before.findIndex((text, index) => text !== after[index]);
        const count = shared === -1 ? Math.min(before.length, after.length) : shared;
        expect(carried?.split("\n").slice(0, count)).toEqual(disk.split("\n").slice(0, count));
      }),
    );
  });
});
