import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkOutCorpus, multiply, readSeeds, synthesize } from "../../bench/lib/corpus.mjs";
import { writeHistory } from "../../bench/lib/history.mjs";

const json = (data: object): string => `---\n${JSON.stringify(data, null, 2)}\n---\n\nText.\n`;

const seeds = [
  { path: "p/en/a.md", text: json({ evolution: { supersedes: ["b"] }, id: "a", phase: "b" }) },
  { path: "p/en/b.md", text: "---\nid: b\nevolution:\n  supersededBy: a\n---\n\nb\n" },
  { path: "p/zh/b.md", text: "---\n{\n  'id': 'b',\n  'supersedes': ['a'],\n}\n---\n" },
];

describe("multiply", () => {
  test("renames each copy of a record in file name, id and references", () => {
    const copies = multiply(seeds, 2);
    expect(copies.map(({ path }) => path)).toEqual([
      ...["p/en/c0-a.md", "p/en/c0-b.md", "p/zh/c0-b.md"],
      ...["p/en/c1-a.md", "p/en/c1-b.md", "p/zh/c1-b.md"],
    ]);
    expect(copies[3]?.text).toBe(
      json({ evolution: { supersedes: ["c1-b"] }, id: "c1-a", phase: "b" }),
    );
    expect(copies[1]?.text).toBe("---\nid: c0-b\nevolution:\n  supersededBy: c0-a\n---\n\nb\n");
    expect(copies[2]?.text).toBe("---\n{\n  'id': 'c0-b',\n  'supersedes': ['c0-a'],\n}\n---\n");
  });

  test("leaves an empty reference empty", () => {
    const text = json({ id: "a", supersededBy: "" });
    expect(multiply([{ path: "a.md", text }], 1)[0]?.text).toContain('"supersededBy": ""');
  });
});

test("synthesize makes exactly as many seeds as asked for, all at different paths", () => {
  const made = synthesize(seeds, 10);
  expect(new Set(made.map(({ path }) => path)).size).toBe(10);
});

describe("a corpus on disk", () => {
  let scratch = "";
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), "seedlint-bench-test-"));
  });
  afterEach(() => rmSync(scratch, { recursive: true, force: true }));

  test("comes back from a bundle that names no HEAD, without what has no front matter", () => {
    const origin = join(scratch, "origin");
    writeHistory(origin, [...seeds, { path: "README.md", text: "# Not a seed\n" }]);
    const bundle = join(scratch, "corpus.bundle");
    execFileSync("git", ["bundle", "create", "--quiet", bundle, "main"], { cwd: origin });
    const clone = join(scratch, "clone");
    expect(checkOutCorpus(bundle, clone)).toMatch(/^[0-9a-f]{40}/);
    expect(readSeeds(clone)).toEqual(seeds);
  });
});
