import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { toExpressionMatch } from "../../src/corpus/path-pattern-expression.ts";
import { matchGlob } from "../../src/corpus/path-pattern-match.ts";
import { parseGlob, type GlobPart } from "../../src/corpus/path-pattern-parse.ts";
import { compilePathPattern } from "../../src/corpus/path-pattern.ts";
import { UserError } from "../../src/sdk/user-error.ts";

const capturesOf = (
  files: string | readonly string[],
  path: string,
  locales: readonly string[] = [],
): Record<string, string> | undefined => {
  const captures = compilePathPattern([files].flat(), locales).match(path);
  return captures && { ...captures };
};

describe("captures", () => {
  it("give what each name stands for", () => {
    expect(capturesOf("content/{locale}/{id}.md", "content/zh-CN/water.md")).toEqual({
      locale: "zh-CN",
      id: "water",
    });
  });

  it("stay within a segment", () => {
    expect(capturesOf("content/{id}.md", "content/a/b.md")).toBeUndefined();
  });

  it("are never empty and never start at a leading dot", () => {
    expect(capturesOf("{id}.md", ".md")).toBeUndefined();
    expect(capturesOf("{id}.md", ".hidden.md")).toBeUndefined();
    expect(capturesOf("content/{id}.md", "content/.hidden.md")).toBeUndefined();
    expect(capturesOf("content/{id}/{id}.md", "content/.a/.a.md")).toBeUndefined();
    expect(capturesOf("content/**/{id}.md", "content/a/.hidden.md")).toBeUndefined();
    expect(capturesOf("{id}/a.md", ".hidden/a.md")).toBeUndefined();
  });

  it("take a dot that starts no segment, or that the pattern says itself", () => {
    expect(capturesOf("content/x{id}.md", "content/x.a.md")).toEqual({ id: ".a" });
    expect(capturesOf("content/.{id}.md", "content/.a.md")).toEqual({ id: "a" });
  });

  it("take as much as they can", () => {
    expect(capturesOf("{id}.{ext}", "a.b.md")).toEqual({ id: "a.b", ext: "md" });
  });

  it("match the same text where a name is repeated", () => {
    expect(capturesOf("{id}/{id}.md", "water/water.md")).toEqual({ id: "water" });
    expect(capturesOf("{id}/{id}.md", "water/air.md")).toBeUndefined();
    expect(capturesOf("{id}x/{id}.md", "aaxx/aax.md")).toEqual({ id: "aax" });
  });

  it("may have the names of an object's own methods", () => {
    const captures = compilePathPattern(["{constructor}/{__proto__}.md"]).match("a/b.md");
    expect(captures?.["constructor"]).toBe("a");
    expect(Object.entries(captures ?? {})).toContainEqual(["__proto__", "b"]);
    expect(captures?.["toString"]).toBeUndefined();
  });

  it("come back from every path that is built of them", () => {
    const text = fc.stringMatching(/^[a-z0-9_\u4e00-\u9fff-][a-z0-9_.\u4e00-\u9fff-]{0,8}$/u);
    const locale = fc.constantFrom("en", "zh", "zh-Hant");
    fc.assert(
      fc.property(
        text,
        text,
        locale,
        fc.array(text, { maxLength: 3 }),
        (id, kind, lang, folders) => {
          const path = ["content", ...folders, kind, lang, `${id}.md`].join("/");
          const files = ["content/**/{kind}/{locale}/{id}.md"];
          expect(capturesOf(files, path, ["en", "zh", "zh-Hant"])).toEqual({
            kind,
            id,
            locale: lang,
          });
        },
      ),
    );
  });
});

describe("{locale}", () => {
  it("is one of the configured locales", () => {
    expect(capturesOf("{locale}/{id}.md", "zh/a.md", ["en", "zh"])).toEqual({
      locale: "zh",
      id: "a",
    });
    expect(capturesOf("{locale}/{id}.md", "de/a.md", ["en", "zh"])).toBeUndefined();
  });

  it("looks like a locale where none is configured", () => {
    expect(capturesOf("{locale}/{id}.md", "zh-Hant-TW/a.md")).toEqual({
      locale: "zh-Hant-TW",
      id: "a",
    });
    for (const folder of ["drafts", "EN", "e", "en-", "en_US"]) {
      expect(capturesOf("{locale}/{id}.md", `${folder}/a.md`)).toBeUndefined();
    }
  });

  it("is told from an id that has dots in it", () => {
    expect(capturesOf("{id}.{locale}.md", "v1.en.zh.md")).toEqual({ id: "v1.en", locale: "zh" });
  });
});

describe("globs", () => {
  it.each([
    ["*.md", "a.md", true],
    ["*.md", "a/b.md", false],
    ["**/*.md", "a.md", true],
    ["**/*.md", "a/b/c.md", true],
    ["**/*.md", "a/.git/c.md", false],
    ["a/*.md", "a/.b.md", false],
    ["a/**/*.md", "a/.b.md", false],
    [".github/*.md", ".github/a.md", true],
    ["a/**", "a/b/c.md", true],
    ["a/**", "b/a/c.md", false],
    ["a/**/b.md", "a/b.md", true],
    ["a?.md", "ab.md", true],
    ["a?.md", "a/.md", false],
    ["?.md", "😀.md", true],
    ["[a-c]x.md", "bx.md", true],
    ["[!a-c]x.md", "bx.md", false],
    ["[]]x.md", "]x.md", true],
    ["{a,b}/*.md", "b/x.md", true],
    ["{a,{b,c}}/*.md", "c/x.md", true],
    ["{a,b}/*.md", "c/x.md", false],
    ["(group)/*.md", "(group)/x.md", true],
    [String.raw`\*.md`, "*.md", true],
    [String.raw`\*.md`, "a.md", false],
  ])("%s and %s: %s", (pattern, path, expected) => {
    expect(capturesOf(pattern, path) !== undefined).toBe(expected);
  });

  it("exclude with a leading exclamation mark, wherever it stands in the list", () => {
    const files = ["!**/drafts/**", "**/*.md"];
    expect(capturesOf(files, "a/b.md")).toEqual({});
    expect(capturesOf(files, "a/drafts/b.md")).toBeUndefined();
  });

  it("give the captures of the first pattern that matches", () => {
    expect(capturesOf(["a/{id}.md", "{kind}/*.md"], "a/b.md")).toEqual({ id: "b" });
    expect(capturesOf(["a/{id}.md", "{kind}/*.md"], "c/b.md")).toEqual({ kind: "c" });
  });

  it("match what picomatch matches", () => {
    const segment = fc
      .array(fc.constantFrom("a", "b", "-", "*", "?", "[ab]", "{a,b-}"), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join("").replaceAll(/\*+/g, "*"));
    const pattern = fc
      .array(fc.oneof(segment, fc.constant("**")), { minLength: 1, maxLength: 4 })
      .map((segments) => segments.join("/"));
    const path = fc
      .array(fc.stringMatching(/^[.ab-][ab-]{0,3}$/), { minLength: 1, maxLength: 4 })
      .map((segments) => segments.join("/"));
    fc.assert(
      fc.property(pattern, path, (glob, file) => {
        // A folder's own name is no path below it; picomatch says it is.
        fc.pre(!glob.endsWith("**"));
        // picomatch takes a dot alone for the folder that it stands for.
        fc.pre(!file.split("/").includes("."));
        expect(capturesOf(glob, file) !== undefined).toBe(picomatch.isMatch(file, glob));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the two ways to match", () => {
  it("agree", () => {
    const part = fc.constantFrom("a", ".", "-", "/", "/", "*", "{x}", "{y}", "{locale}", "/**/");
    const pattern = fc
      .array(part, { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join("").replaceAll(/\/+/g, "/"));
    const path = fc.stringMatching(/^[a.-]{1,3}(?:\/[a.-]{1,3}|\/zh){0,3}$/);
    fc.assert(
      fc.property(pattern, path, (text, file) => {
        const parts = parse(text);
        fc.pre(parts !== undefined);
        const match = toExpressionMatch(parts, ["zh", "a"]);
        fc.pre(match !== undefined);
        const captures = matchGlob(parts, { path: file, locales: ["zh", "a"] });
        expect(match(file)).toEqual(captures);
        // Compiled, a pattern is matched without the folders that it starts with.
        expect(capturesOf(text, file, ["zh", "a"])).toEqual(captures && { ...captures });
      }),
      { numRuns: 2000 },
    );
  });
});

/** Undefined for a pattern that is refused. */
function parse(text: string): readonly GlobPart[] | undefined {
  try {
    return parseGlob(text, text);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

describe("the literal prefix", () => {
  it.each([
    [["content/{locale}/{id}.md"], "content/"],
    [["content/policies/*.md", "content/pages/*.md"], "content/p"],
    [["{id}.md"], ""],
    [["!content/drafts/**", "content/**"], "content/"],
  ])("of %j is %j", (files, expected) => {
    expect(compilePathPattern(files).literalPrefix).toBe(expected);
  });
});

describe("hostile paths", () => {
  it.each([
    ["*-*-*-*-*-{locale}.md", `${"-".repeat(100_000)}.mx`],
    ["**/*a*a*a*a*b", "a/".repeat(20_000) + "a".repeat(50_000)],
    ["**/**/**/**/x.md", "a/".repeat(50_000)],
    ["**/{kind}/{id}x.md", `${"a/".repeat(50_000)}${"x".repeat(100_000)}`],
  ])("end within the time of a test: %s", (pattern, path) => {
    expect(capturesOf(pattern, path)).toBeUndefined();
  });
});

describe("a pattern that cannot be understood", () => {
  it.each([
    ["", "The pattern `` is empty"],
    ["/a.md", "The pattern `/a.md` starts with `/`; patterns are relative"],
    ["a/", "The pattern `a/` names a folder; write `a/**` for all in it"],
    ["a//b.md", "The pattern `a//b.md` has an empty, `.` or `..` segment, which no path has"],
    ["../a.md", "The pattern `../a.md` has an empty, `.` or `..` segment, which no path has"],
    ["{id.md", "The pattern `{id.md` has a `{` that is not closed"],
    ["id}.md", "The pattern `id}.md` has a `}` without `{`"],
    ["[a.md", "The pattern `[a.md` has a `[` that is not closed"],
    ["[b-a].md", "The pattern `[b-a].md` has a `[…]` whose range runs backwards"],
    [
      "{1..3}.md",
      "The pattern `{1..3}.md` has `{1..3}`, which is neither a name nor alternatives such as `{a,b}`",
    ],
    ["{a}{b}.md", "The pattern `{a}{b}.md` has nothing between `{a}` and `{b}`"],
    [
      "+(a|b).md",
      "The pattern `+(a|b).md` has an extended glob; only `*`, `**`, `?`, `[…]`, `{a,b}` and `{name}` are known",
    ],
    ["{a,b}".repeat(9), `The pattern \`${"{a,b}".repeat(9)}\` stands for more than 256 patterns`],
  ])("%j says so", (pattern, message) => {
    expect(() => compilePathPattern([pattern])).toThrow(
      new UserError("path-pattern-invalid", [{ message }]),
    );
  });
});
