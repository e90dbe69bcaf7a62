import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toDiff } from "../../src/report/diff.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";

let repository: TemporaryRepository;
beforeEach(() => {
  repository = TemporaryRepository.init();
});
afterEach(() => {
  repository.dispose();
});

/** Has git apply a diff to a file, and returns the bytes that it then has. */
function apply(path: string, before: string, after: string): string {
  repository.write(path, before);
  const file = { path, before: Buffer.from(before), after: Buffer.from(after) };
  repository.git(["apply", "--whitespace=nowarn", "-"], { input: toDiff([file]) });
  return readFileSync(join(repository.root, path), "utf8");
}

const NAMES = [
  '政策 "a",b.md',
  "line\nbreak.md",
  "a b/c d.md",
  "tab\there.md",
  "tab\tand blank here.md",
  "-rf.md",
  "back\\slash.md",
  " first and last ",
  "no\u00a0break.md",
  "separator\u2028.md",
  "delete\u007f.md",
  "return\r\n@@ -1 +1 @@.md",
  "😀 政策.md",
  "it's.md",
];

describe("a diff", () => {
  test.each(NAMES)("is what git prints of the same change in %j", (path) => {
    const before = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join("");
    const after = before.replace("line 4\n", "line four\n").replace("line 17\n", "");
    repository.commitFiles({ [path]: before });
    repository.write(path, after);
    const printed = repository.git(["diff", "--no-color", "--no-ext-diff"]);
    const withoutIndex = printed.replace(/^index .*\n/m, "").replaceAll(/^(@@ .* @@).*/gm, "$1");
    const own = toDiff([{ path, before: Buffer.from(before), after: Buffer.from(after) }]);
    expect(own.trimEnd()).toBe(withoutIndex);
  });

  test("gives names their tab in the header alone", () => {
    const [before, after] = ["-- a b\n++ c d\n", "-- e f\n++ g h\n"];
    expect(apply("a b.md", before, after)).toBe(after);
  });

  test.each(NAMES)("moves a file to %j, with and without a change in it", (path) => {
    const formerPath = `old folder/${path}`;
    for (const after of ["a\n", "b\n"]) {
      repository.write(formerPath, "a\n");
      const file = { path, formerPath, before: Buffer.from("a\n"), after: Buffer.from(after) };
      repository.git(["apply", "-"], { input: toDiff([file]) });
      expect(readFileSync(join(repository.root, path), "utf8")).toBe(after);
      rmSync(join(repository.root, path));
    }
  });

  test.each([
    ["line ends of two characters", "a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n"],
    ["line ends of both kinds", "a\nb\r\nc\n", "a\nb\nc\n"],
    ["a carriage return alone", "a\rb\nc\n", "a\rB\nc\n"],
    ["no line end at the end", "a\nb", "a\nB"],
    ["a line end that comes at the end", "a\nb", "a\nb\n"],
    ["a line end that goes at the end", "a\nb\n", "a\nb"],
    ["a byte order mark", "\uFEFFa\nb\n", "\uFEFFa\nB\n"],
    ["lines that look like a diff", "--- a\n+++ b\n@@ -1 +1 @@\n", "--- a\n+++ c\n@@ -1 +1 @@\n"],
    ["other line separators", "a\u2028b\u0085c\n", "a\u2028b\u0085d\n"],
  ])("gives %s back byte for byte", (_name, before, after) => {
    expect(apply("a.md", before, after)).toBe(after);
  });

  test.each(NAMES)("names %j so that git finds it", (path) => {
    expect(apply(path, "a\n", "b\n")).toBe("b\n");
  });

  test("of more lines than are compared replaces them all", () => {
    const text = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => `${word} ${at}\n`).join("");
    expect(apply("a.md", text("old"), text("new"))).toBe(text("new"));
  });

  test("of a file that is the same is empty", () => {
    const bytes = Buffer.from("a\n");
    expect(toDiff([{ path: "a.md", before: bytes, after: bytes }])).toBe("");
  });

  test("is applied by git to any texts", () => {
    const line = fc.constantFrom("a", "b", "", "-", "+", " ", "\\ No newline", "\r", "政");
    const text = fc
      .tuple(fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n"))), fc.constantFrom("", "end"))
      .map(([lines, last]) => lines.map((parts) => parts.join("")).join("") + last);
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== "" && after !== "");
        expect(apply("a.md", before, after)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a diff of a file that moves", () => {
  const before = Buffer.from("a\nb\nc\n");

  test.each([
    ["x.md", "en/y z.md", "a\nB\nc\n"],
    ["x.md", "X.md", "a\nb\nc\n"],
    ['政策 "a".md', "政策.md", "a\nb\nC\n"],
  ])("from %j to %j is applied by git", (formerPath, path, after) => {
    repository.write(formerPath, before);
    const diff = toDiff([{ formerPath, path, before, after: Buffer.from(after) }]);
    expect(diff).toContain("\nrename from ");
    repository.git(["apply", "-"], { input: diff });
    expect(readFileSync(join(repository.root, path), "utf8")).toBe(after);
    expect(() => readFileSync(join(repository.root, formerPath))).toThrow("ENOENT");
  });
});
