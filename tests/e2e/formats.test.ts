import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { readCommands } from "../support/runner.ts";
import { parseSarif, readSarif } from "../support/sarif.ts";
import { findAll, parseXml } from "../support/xml.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { seedlint, type MachineResult } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

const RULE = `
import { defineRule } from "seedlint/sdk";
export default defineRule({
  scope: "seed",
  meta: {
    id: "no-draft-title",
    since: "1.0.0",
    recommended: "error",
    docs: { summary: "Disallow draft titles", why: "Readers see them.", remedy: "Write one." },
    messages: { draft: "Title \`{{title}}\` is a draft" },
  },
  *check(seed) {
    const title = seed.get("title");
    if (String(title).includes("draft")) yield { message: "draft", data: { title }, at: "title" };
  },
});
`;
const PATH = '政策/a "b" #1.md';
const NAMES = ["json", "github", "markdown", "sarif", "junit", "gitlab", "rdjson"] as const;

/** A repository in whose last commit one seed is mended and one, with a title of its own, is new. */
function repositoryOf(title: string): TemporaryRepository {
  const files = {
    "seedlint.config.yaml": "rules: { ./rules/no-draft-title.mjs: error }\n",
    "rules/no-draft-title.mjs": RULE,
    "mended.md": cleanSeed("mended", 50, ["title: A draft"]),
    "old.md": cleanSeed("old", 50, ["title: An old draft"]),
  };
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  repository.commitFiles({
    "mended.md": cleanSeed("mended", 50, ["title: A title"]),
    [PATH]: cleanSeed("new", 50, [`title: ${JSON.stringify(title)}`]),
  });
  return repository;
}

function report(repository: TemporaryRepository, ...words: readonly string[]) {
  const targets = NAMES.flatMap((name) => ["--format", `${name}=out.${name}`]);
  const { exitCode, stderr } = seedlint([...words, ...targets], { cwd: repository.root });
  const texts = NAMES.map((name) => readFileSync(join(repository.root, `out.${name}`), "utf8"));
  return {
    exitCode,
    stderr,
    textOf: (name: (typeof NAMES)[number]) => texts[NAMES.indexOf(name)] ?? "",
  };
}

describe("the formats", () => {
  it("are written in one run, and tell the same", () => {
    const { exitCode, stderr, textOf } = report(repositoryOf("A draft"), "--range", "HEAD~1..HEAD");
    expect([exitCode, stderr]).toEqual([1, ""]);
    const result = JSON.parse(textOf("json")) as MachineResult;
    const introduced = result.diagnostics.find(({ verdict }) => verdict === "introduced");
    expect(introduced).toMatchObject({ path: PATH, rule: "no-draft-title" });

    const { results, tool } = readSarif(textOf("sarif"));
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ ruleId: "no-draft-title", baselineState: "new" });
    const [location] = results[0]?.locations ?? [];
    const { artifactLocation } = location?.physicalLocation ?? {};
    expect(decodeURIComponent(artifactLocation?.uri ?? "")).toBe(PATH);
    const rules = new Map(tool.driver.rules.map((rule) => [rule.id, rule]));
    expect(rules.get("no-draft-title")).toMatchObject({
      shortDescription: { text: "Disallow draft titles" },
    });
    expect(rules.get("id-unique")?.helpUri).toMatch(/docs\/rules\/id-unique\.md$/u);
    expect([...rules.keys()]).toContain("frontmatter-syntax");

    const [failure, ...others] = findAll(parseXml(textOf("junit")), "failure");
    expect([failure?.attributes["type"], others]).toEqual(["no-draft-title", []]);
    expect(JSON.parse(textOf("gitlab"))).toMatchObject([{ location: { path: PATH } }]);
    expect(JSON.parse(textOf("rdjson"))).toMatchObject({
      diagnostics: [{ location: { path: PATH }, code: { value: "no-draft-title" } }],
    });
    for (const name of ["github", "markdown"] as const) expect(textOf(name)).toContain("no-draft");
  });

  it("have what existed before where the reader compares, and only with all elsewhere", () => {
    const words = ["--range", "HEAD~1..HEAD", "--all"];
    const { textOf } = report(repositoryOf("A title"), ...words);
    const states = parseSarif(textOf("sarif")).results.map(({ baselineState }) => baselineState);
    expect(states).toEqual(["unchanged"]);
    expect(JSON.parse(textOf("gitlab"))).toHaveLength(1);
    expect(textOf("rdjson")).toContain("there before the change");
    expect(findAll(parseXml(textOf("junit")), "failure")).toHaveLength(1);
  });

  it("count each linted seed as a test that passes", () => {
    const { exitCode, textOf } = report(repositoryOf("A title"), "--range", "HEAD~1..HEAD");
    expect(exitCode).toBe(0);
    const { attributes } = parseXml(textOf("junit"));
    expect(attributes).toMatchObject({ tests: "3", failures: "0", errors: "0" });
  });

  it("hold whatever a title holds", () => {
    const title =
      'draft \u0007\u001b[31m\u202e]]>&<>" [x](https://example.com) @everyone ##[error]x';
    const { textOf } = report(repositoryOf(title), "--range", "HEAD~1..HEAD");
    expect(readSarif(textOf("sarif")).results.length).toBeGreaterThan(0);
    expect(findAll(parseXml(textOf("junit")), "failure")).toHaveLength(1);
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    for (const name of NAMES) expect(textOf(name)).not.toMatch(/[\u0007\u001b\u202e]/u);
    const others = NAMES.filter((name) => name !== "github");
    for (const name of others) expect(readCommands(textOf(name))).toEqual([]);
  });
});
