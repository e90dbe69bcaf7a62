import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { advisoryDatabase, jekyllBlog, plainRepository } from "../init/repositories.ts";
import { lintJson, projectRoot, seedlint } from "./support/seedlint.ts";

let repository: TemporaryRepository | undefined;

afterEach(() => {
  repository?.dispose();
  repository = undefined;
});

function open(files: Readonly<Record<string, string>>): string {
  repository = TemporaryRepository.init({ files });
  return repository.root;
}

describe("seedlint init --yes", () => {
  test("writes, tells what it wrote and what lint finds, by rule", () => {
    const cwd = open(advisoryDatabase());
    const { exitCode, stdout, stderr } = seedlint(["init", "--yes"], { cwd });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("  seedlint.config.yaml\n  schemas/advisories.schema.json\n");
    expect(stdout).toContain("  advisories  200 seeds, /related/* → advisories\n");
    expect(stdout).toMatch(/^ {2}schema +error +1$/m);
    expect(existsSync(path.join(cwd, "schemas/advisories.schema.json"))).toBe(true);
  });

  test("run again overwrites nothing and names the file", () => {
    const cwd = open(jekyllBlog(6));
    seedlint(["init", "--yes"], { cwd });
    const before = readFileSync(path.join(cwd, "seedlint.config.yaml"), "utf8");
    const { exitCode, stdout, stderr } = seedlint(["init", "--yes"], { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("There is a configuration already: `seedlint.config.yaml`");
    expect(readFileSync(path.join(cwd, "seedlint.config.yaml"), "utf8")).toBe(before);
  });

  test("refuses a repository without front matter", () => {
    const cwd = open(plainRepository);
    const { exitCode, stderr } = seedlint(["init", "--yes"], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("no Markdown file with front matter");
    expect(readdirSync(cwd).toSorted()).toEqual([".git", "README.md", "docs"]);
  });

  test("reads a plain folder with --no-git", () => {
    const cwd = path.join(open(jekyllBlog(30)), "_posts");
    const { exitCode } = seedlint(["init", "--yes", "--no-git"], { cwd });
    expect(exitCode).toBe(0);
    expect(readFileSync(path.join(cwd, "seedlint.config.yaml"), "utf8")).toContain('"{id}.md"');
  });
});

test("seedlint init asks for --yes where nobody can be asked", () => {
  const cwd = open(jekyllBlog(6));
  const { exitCode, stderr } = seedlint(["init"], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Run `seedlint init --yes`");
  expect(existsSync(path.join(cwd, "seedlint.config.yaml"))).toBe(false);
});

const bundle = path.resolve(projectRoot, "../shared/corpus/policy-hub.bundle");

describe.skipIf(!existsSync(bundle))("seedlint init --yes on a real data set", () => {
  let folder = "";
  let cwd = "";
  let config = "";

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "seedlint-"));
    cwd = path.join(folder, "hub");
    execFileSync("git", ["clone", "-q", bundle, cwd, "-b", "main"]);
    seedlint(["init", "--yes"], { cwd });
    config = readFileSync(path.join(cwd, "seedlint.config.yaml"), "utf8");
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("finds its collections and locales", () => {
    for (const name of ["policies", "facilities", "countries", "docs"]) {
      expect(config).toContain(`files: src/content/${name}/{locale}/{id}.md`);
    }
    expect(config).toContain("files: src/content/changelog/{id}.md");
    expect(config.match(/values: \[en, zh\]/g)).toHaveLength(4);
  });

  test("finds both relations and the length at which descriptions are cut", () => {
    expect(config).toContain("from: /relatedPolicies/*");
    expect(config).toContain("inverse: /relatedFacilities/*");
    expect(config).toMatch(
      /from: \/evolution\/supersedes\/\*.*\n +inverse: \/evolution\/supersededBy\n +acyclic: true/,
    );
    expect(config).toContain("excerpt: { field: /description, of: body, max: 500 }");
  });

  test("makes lint report real outliers of the schemas, and nothing of the silent rules", () => {
    const { result } = lintJson(["--today", "2026-03-01"], { cwd });
    const counts = new Map<string, number>();
    for (const { rule } of result.diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    // Words in another case than a thousand others, and one mapping with the keys of another.
    expect(counts.get("schema")).toBe(13);
    // English words in Chinese seeds, which are told instead of the values that the schema lists.
    expect(counts.get("locale-vocabulary")).toBe(12);
    expect(counts.get("reference-exists")).toBe(16);
    for (const silent of ["id-unique", "id-matches-path", "relation-acyclic", "locale-pair"]) {
      expect(counts.get(silent)).toBeUndefined();
    }
  });
});
