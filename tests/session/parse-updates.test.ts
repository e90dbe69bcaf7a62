import { describe, expect, it } from "vitest";
import { parseUpdates } from "../../src/session/parse-updates.ts";

const a = "a1".repeat(20);
const b = "b2".repeat(20);
const none = "0".repeat(40);

describe("what git gives to a pre-receive hook", () => {
  it("is an update a line: moved, created or deleted", () => {
    const text = `${a} ${b} refs/heads/main\n${none} ${b} refs/heads/新\n${a} ${none} refs/tags/v1\n`;
    expect(parseUpdates(text)).toEqual([
      { ref: "refs/heads/main", before: a, after: b },
      { ref: "refs/heads/新", before: null, after: b },
      { ref: "refs/tags/v1", before: a, after: null },
    ]);
  });

  it("has 64 digits in a repository of that format", () => {
    const long = "c3".repeat(32);
    expect(parseUpdates(`${"0".repeat(64)} ${long} refs/heads/main`)).toEqual([
      { ref: "refs/heads/main", before: null, after: long },
    ]);
  });

  it.each([
    ["nothing", ""],
    ["an empty line", `${a} ${b} refs/heads/main\n\n`],
    ["two words", `${a} refs/heads/main`],
    ["a short id", `${a.slice(1)} ${b} refs/heads/main`],
    ["ids of two lengths", `${a} ${"b2".repeat(32)} refs/heads/main`],
    ["a revision instead of an id", `${a} HEAD refs/heads/main`],
    ["capitals", `${a.toUpperCase()} ${b} refs/heads/main`],
    ["a name that is no ref", `${a} ${b} main`],
    ["no name", `${a} ${b} refs/`],
    ["a NUL", `${a} ${b} refs/heads/\0`],
    ["the text of a person", "hello?"],
  ])("is not %s", (_, text) => {
    expect(() => parseUpdates(text)).toThrow(expect.objectContaining({ code: "usage" }));
  });

  it("is quoted in part where it is long", () => {
    expect(() => parseUpdates("x".repeat(1000))).toThrow(
      `\`${"x".repeat(100)}…\` is no reference update`,
    );
  });
});

it("tells standard input that is empty from an empty line", () => {
  expect(() => parseUpdates("")).toThrow("Standard input is empty");
});
