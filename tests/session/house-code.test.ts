import { describe, expect, test } from "vitest";
import { findHousePlace, noteHouseCode } from "../../src/session/house-code.ts";

const shownPath = "seedlint-rules/a b.ts";
const file = `/work/house/${shownPath}`;

noteHouseCode({ file, shownPath, isAsWritten: true });
noteHouseCode({ file: "/work/old/b.ts", shownPath: "b.ts", isAsWritten: false });

function errorAt(...frames: readonly string[]): Error {
  const error = new Error("boom");
  error.stack = ["Error: boom", ...frames.map((frame) => `    at ${frame}`)].join("\n");
  return error;
}

describe("the place of an error in code of the house", () => {
  test.each([
    ["a frame that Node writes", `check (file:///work/house/seedlint-rules/a%20b.ts:12:5)`],
    ["one with a path", `Object.check (${file}:12:5)`],
    ["one without a name", `${file}:12:5`],
    ["one of an async function", `async ${file}:12:5`],
  ])("is read from %s", (_, frame) => {
    expect(findHousePlace(errorAt(frame))).toBe(`${shownPath}:12:5`);
  });

  test("is that of the innermost call, below those of others", () => {
    const error = errorAt("trim (node:internal:1:1)", `b (${file}:3:4)`, `a (${file}:9:9)`);
    expect(findHousePlace(error)).toBe(`${shownPath}:3:4`);
  });

  test("has no column where a transpiler has written the code", () => {
    expect(findHousePlace(errorAt("a (/work/old/b.ts:7:1)"))).toBe("b.ts:7");
  });

  test.each([
    ["of another file with the same end", errorAt(`a (/other${file}:1:1)`)],
    ["of a file whose name goes on", errorAt(`a (${file}x:1:1)`)],
    ["that is no place", errorAt(`a (${file}:one:two)`)],
    ["that the message alone has", new Error(`at ${file}:1:1`)],
    ["of what is no error", `    at ${file}:1:1`],
    ["of nothing", undefined],
  ])("is not taken from a frame %s", (_, error) => {
    expect(findHousePlace(error)).toBeUndefined();
  });

  test("is unknown where the stack is no text", () => {
    const error = new Error("boom");
    Object.defineProperty(error, "stack", { value: [1, 2] });
    expect(findHousePlace(error)).toBeUndefined();
  });
});
