import { describe, expect, test } from "vitest";
import {
  differences,
  failuresOfPlainScript,
  failuresOfRemark,
  failuresOfSeedlint,
  total,
} from "../../bench/lib/agreement.mjs";
import { checkSameWork } from "../../bench/lib/check.mjs";
import type { Sample } from "../../bench/lib/measure.mjs";

const plain =
  "p/a.md: /year must be integer\np/a.md: /id must be string\np/b.md: /year must be >= 1\n";
const remark = [
  "p/a.md",
  "3:9-3:15 warning Must be integer • #/properties/year/type frontmatter-schema remark-lint",
  "         warning Must be string • #/properties/id/type frontmatter-schema remark-lint",
  "1:1      warning Must be string • #/properties/id/type frontmatter-schema remark-lint",
  "",
  "p/b.md",
  "4:9-4:10 warning Must be >= 1 • #/properties/year/minimum frontmatter-schema remark-lint",
  "",
  "⚠ 3 warnings",
].join("\n");

const result = (paths: readonly string[], linted: number): string =>
  JSON.stringify({
    counts: { linted },
    diagnostics: [
      { rule: "id-unique", path: "p/c.md" },
      ...paths.map((path) => ({ rule: "schema", path })),
    ],
  });

describe("failures by seed", () => {
  const expected = new Map([
    ["p/a.md", 2],
    ["p/b.md", 1],
  ]);

  test("are read from the lines of the plain script", () => {
    expect(failuresOfPlainScript(plain)).toEqual(expected);
  });

  test("are read from remark's report, whose first column is empty where a place repeats", () => {
    expect(failuresOfRemark(remark.replace(/^ +warning.*\n/m, ""))).toEqual(expected);
  });

  test("are those of the rule `schema` in the machine result", () => {
    expect(failuresOfSeedlint(result(["p/a.md", "p/b.md", "p/a.md"], 3))).toEqual(expected);
    expect(total(expected)).toBe(3);
  });

  test("differ by seed, not by sum", () => {
    const other = new Map([
      ["p/a.md", 1],
      ["p/b.md", 2],
    ]);
    expect(differences(expected, expected)).toEqual([]);
    expect(differences(expected, other)).toEqual(["p/a.md: 1, not 2", "p/b.md: 2, not 1"]);
  });
});

describe("checkSameWork", () => {
  const sample = (stdout: string, stderr = ""): Sample => ({
    wallMs: 1,
    peakKiB: 1,
    exitCode: 1,
    stdout,
    stderr,
  });
  const found = (markdownlint: string): ReadonlyMap<string, Sample> =>
    new Map([
      ["plain script", sample("p/a.md: /year must be integer\n")],
      [
        "remark-lint-frontmatter-schema",
        sample("", "p/a.md\n3:9 warning Must be integer frontmatter-schema remark-lint\n"),
      ],
      ["markdownlint-cli2", sample(`Finding: **/*.md\n${markdownlint}\n`)],
    ]);
  const tenfold = result(
    Array.from({ length: 10 }, (_, copy) => `p/c${copy}-a.md`),
    20,
  );
  const corpora = {
    corpus: { times: 1, directory: "", seedCount: 2 },
    tenfold: { times: 10, directory: "", seedCount: 20 },
  };

  test("says in sentences what the tools agree on", () => {
    const reports = { corpus: result(["p/a.md"], 2), tenfold };
    const lines = checkSameWork(found("Linting: 2 file(s)"), reports, corpora);
    expect(lines.join(" ")).toContain("the same 1 failures of the schema");
  });

  test.each([
    ["another seed", result(["p/b.md"], 2), "Linting: 2 file(s)", "disagree on the schema"],
    ["fewer seeds linted", result(["p/a.md"], 1), "Linting: 2 file(s)", "seedlint linted 1"],
    ["fewer files read", result(["p/a.md"], 2), "Linting: 1 file(s)", "markdownlint-cli2 linted 1"],
  ])("throws if a tool did other work: %s", (_, corpus, markdownlint, message) => {
    expect(() => checkSameWork(found(markdownlint), { corpus, tenfold }, corpora)).toThrow(message);
  });
});
