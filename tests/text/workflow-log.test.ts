import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inertLog } from "../../src/text/workflow-log.ts";
import { hostileText } from "../support/hostile.ts";
import { readCommands, readMatchedLines } from "../support/runner.ts";

describe("inertLog", () => {
  it("leaves text that is no command, line ends included", () => {
    const text = "a::b::c\r\n: :x::\n#[x]\r# [y] ##x[z]\n::\n";
    expect(inertLog(text)).toBe(text);
  });

  it.each([
    ["::error::x", "\\u{3a}:error::x"],
    ["ok\n \u0085\u3000::error::x", "ok\n \u0085\u3000\\u{3a}:error::x"],
    ["ok\r::error::x", "ok\r\\u{3a}:error::x"],
    ["a ##[error]x", "a ##\\u{5b}error]x"],
    ["###[x]", "###\\u{5b}x]"],
    ["\u200b::error::x", "\u200b\\u{3a}:error::x"],
  ])("changes one character of %j", (text, inert) => {
    expect(inertLog(text)).toBe(inert);
  });

  it.each([
    "  12:3  error  x  y",
    "a: line 1, col 2, Error - b (c)",
    "a.ts(1,2): error TS1: x",
    "a.ts:1:2 - error TS1: x",
    "\u001B[31m  12:3  error  x  y",
    "  12:3\u001B[0;1m  error\u001B[  x  y",
  ])("foils the problem matcher that takes %j", (line) => {
    expect(readMatchedLines(line)).toEqual([line]);
    expect(readMatchedLines(inertLog(line))).toEqual([]);
  });

  it("leaves no command in any text, and nothing to do in its result", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inert = inertLog(text);
        expect(readCommands(inert)).toEqual([]);
        expect(readMatchedLines(inert)).toEqual([]);
        expect(inertLog(inert)).toBe(inert);
      }),
    );
  });

  it.each([
    ["blanks", " ".repeat(100_000)],
    ["line feeds", "\n".repeat(100_000)],
    ["colons", ":".repeat(100_000)],
    ["numbers", "1:".repeat(50_000)],
    ["number signs", "#".repeat(100_000)],
  ])("takes time in proportion to many %s", (_, text) => {
    const startedAt = performance.now();
    inertLog(`${text}x`);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
