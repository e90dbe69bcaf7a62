import { describe, expect, test } from "vitest";
import { compilePathPattern } from "../../src/corpus/path-pattern.ts";
import { replaceCapture } from "../../src/corpus/replace-capture.ts";

function rename(pattern: string, path: string, value: string): string | undefined {
  const compiled = compilePathPattern([pattern]);
  const match = (each: string) => compiled.match(each);
  return replaceCapture(path, { name: "id", value, match });
}

describe("another value for a capture", () => {
  test.each([
    ["content/{locale}/{id}.md", "content/en/x.md", "content/en/new.md"],
    ["content/{id}/index.md", "content/x/index.md", "content/new/index.md"],
    ["**/{id}.md", "x/a/x.md", "x/a/new.md"],
    ["{id}/*.md", "x/x.md", "new/x.md"],
    ["{id}/{id}.md", "x/x.md", "new/new.md"],
    ["**/{id}/{id}.md", "x/x/x.md", "x/new/new.md"],
    ["{id}.{locale}.md", "en.en.md", "new.en.md"],
    ["{locale}/{id}.md", "en/en.md", "en/new.md"],
    ["aa/{id}a.md", "aa/aa.md", "aa/newa.md"],
    ["{year}/[a-z]*/{id}.md", "x/x/x.md", "x/x/new.md"],
  ])("in %s makes %s to %s", (pattern, path, expected) => {
    expect(rename(pattern, path, "new")).toBe(expected);
  });

  test.each([
    ["a slash", "a/b"],
    ["nothing", ""],
  ])("is refused where the pattern matches no name with %s", (_name, value) => {
    expect(rename("content/{id}.md", "content/x.md", value)).toBeUndefined();
  });

  test("is refused where the old one stands too often to know which is meant", () => {
    expect(rename("*/{id}.md", "aaaaaaaaaaaaaaaa/a.md", "b")).toBeUndefined();
  });

  test("is refused for a path without the capture", () => {
    expect(rename("content/*.md", "content/x.md", "y")).toBeUndefined();
  });
});
