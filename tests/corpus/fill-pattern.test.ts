import { describe, expect, it } from "vitest";
import { fillPathPattern } from "../../src/corpus/fill-pattern.ts";

const fill = (...files: readonly string[]) =>
  fillPathPattern(files, ["en", "zh"], { id: "water", locale: "zh" });

describe("fillPathPattern", () => {
  it.each([
    [["content/{locale}/{id}.md"], "content/zh/water.md"],
    [["content/{id}.{locale}.md"], "content/water.zh.md"],
    [["content/**/{id}.md"], "content/water.md"],
    [["content/{en,zh}/{id}.md"], "content/en/water.md"],
    [["notes/*.md", "content/{id}.md"], "content/water.md"],
    [["content/{locale}.md"], "content/zh.md"],
    [["!content/zh/a.md", "content/{locale}/{id}.md"], "content/zh/water.md"],
  ])("fills in %j", (files, path) => {
    expect(fill(...files)).toBe(path);
  });

  it.each([
    [["content/*.md"]],
    [["content/{year}/{id}.md"]],
    [["content/{id}.md", "!content/w*.md"]],
  ])("says that %j does not tell where", (files) => {
    expect(fill(...files)).toBeUndefined();
  });

  it("does not take an id for folders, nor leave a locale out", () => {
    expect(fillPathPattern(["a/{id}.md"], [], { id: "../x", locale: undefined })).toBeUndefined();
    expect(fillPathPattern(["{locale}/{id}.md"], [], { id: "x", locale: undefined })).toBe(
      undefined,
    );
    expect(fillPathPattern(["{locale}/{id}.md"], ["en"], { id: "x", locale: "de" })).toBe(
      undefined,
    );
  });
});
