import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { lintJson, placesOf, seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

function repositoryOf(files: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return repository;
}

const seed = (id: string, more = ""): string => `---\nid: ${id}\n${more}---\n`;

/** A rule of the house of scope corpus, with one of its functions written otherwise. */
const corpusRule = (body: { readonly collect?: string; readonly check?: string }): string => `
export default {
  scope: "corpus",
  meta: {
    id: "house",
    since: "1.0.0",
    recommended: "error",
    docs: { summary: "Require", why: "Because.", remedy: "Mend." },
    messages: { found: "Found" },
  },
  collect: ${body.collect ?? "(seed) => seed.path"},
  check: ${body.check ?? "() => []"},
};
`;
const houseConfig = "extends: []\nrules: { ./house.mjs: error }\n";

describe("a rule that crashes", () => {
  it.each([
    ["check", corpusRule({ check: "() => { throw new Error('boom'); }" })],
    ["collect", corpusRule({ collect: "() => { throw new Error('boom'); }" })],
    ["an async collect", corpusRule({ collect: "async () => 1" })],
    [
      "a finding without shape",
      corpusRule({ check: "({ facts }) => [{ in: facts[0].path, message: 'found', at: 5 }]" }),
    ],
  ])("in %s ends a run over a change in 2, though the base has it too", (_, rule) => {
    const repository = repositoryOf({
      "a.md": seed("a"),
      "house.mjs": rule,
      "seedlint.config.yaml": houseConfig,
    });
    repository.write("b.md", seed("b"));
    repository.add();
    const { exitCode, result } = lintJson(["--staged"], { cwd: repository.root });
    expect(result.diagnostics.map(({ rule: id }) => id)).toContain("rule-crashed");
    expect(exitCode).toBe(2);
  });

  it("by ending the process itself ends it in 2", () => {
    const repository = repositoryOf({
      "a.md": seed("a"),
      "house.mjs": corpusRule({ check: "() => process.exit(0)" }),
      "seedlint.config.yaml": houseConfig,
    });
    expect(seedlint([], { cwd: repository.root }).exitCode).toBe(2);
  });
});

describe("code", () => {
  const config = "extends: []\nrules: { ./house.mjs: error }\n";
  const canaryRule = (canary: string): string =>
    `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(canary)}, "");\n${corpusRule({})}`;

  it("that a foreign commit names and does not have is not run", () => {
    const repository = repositoryOf({ "a.md": seed("a"), ".gitignore": "house.mjs\n" });
    const canary = join(repository.root, "..", "canary");
    repository.write("house.mjs", canaryRule(canary));
    repository.branch("topic");
    repository.commitFiles({ "seedlint.config.yaml": config });
    repository.checkout("main");
    const { exitCode, stderr } = seedlint(["--range", "main..topic"], { cwd: repository.root });
    expect(stderr).toMatch(/house\.mjs: Code is run only for the commit that is checked out/);
    expect(exitCode).toBe(2);
    expect(existsSync(canary)).toBe(false);
  });

  it("that is ignored, linked from elsewhere or not what is staged is not run", () => {
    const repository = repositoryOf({
      "a.md": seed("a"),
      "house.mjs": corpusRule({}),
      "seedlint.config.yaml": config,
    });
    const stderrOf = (...words: readonly string[]): string =>
      seedlint(words, { cwd: repository.root }).stderr;
    repository.write("a.md", seed("b"));
    repository.add();
    expect(stderrOf("--staged")).toBe("");
    repository.write("house.mjs", `${corpusRule({})}\n// changed on disk`);
    expect(stderrOf("--staged")).toMatch(
      /house\.mjs: The file on disk is not the one in the index/,
    );
    repository.remove("house.mjs");
    repository.symlink("../elsewhere.mjs", "house.mjs");
    writeFileSync(join(repository.root, "../elsewhere.mjs"), corpusRule({}));
    expect(stderrOf()).toMatch(
      /house\.mjs: Code is run from plain files alone, and this is a link/,
    );
  });
});

describe("a change", () => {
  const schema = (required: string): string => JSON.stringify({ required: [required] });
  const files = {
    "c/a.md": seed("a"),
    "c/b.md": seed("b"),
    "seed.schema.json": schema("id"),
    "seedlint.config.yaml":
      "extends: []\ncollections: { c: { files: 'c/{id}.md', schema: seed.schema.json } }\nrules: { schema: error }\n",
  };

  it("of a schema judges every seed of the configuration that names it", () => {
    const repository = repositoryOf(files);
    repository.write("seed.schema.json", schema("title"));
    repository.add();
    const { result, exitCode } = lintJson(["--staged", "--all"], { cwd: repository.root });
    expect(placesOf(result)).toEqual(["c/a.md 1:1 schema", "c/b.md 1:1 schema"]);
    expect(exitCode).toBe(1);
  });

  it("of a schema blocks nothing, but says what it does", () => {
    const repository = repositoryOf(files);
    repository.write("seed.schema.json", schema("title"));
    repository.add();
    const { stdout, exitCode } = seedlint(["--staged"], { cwd: repository.root });
    expect(stdout).toMatch(/seed\.schema\.json[^]*schema\s+\+2/);
    expect(exitCode).toBe(0);
  });

  it("of a configuration to one that matches nothing ends in 2", () => {
    const repository = repositoryOf(files);
    repository.write("seedlint.config.yaml", files["seedlint.config.yaml"].replace("c/", "d/"));
    repository.add();
    const { stderr, exitCode } = seedlint(["--staged"], { cwd: repository.root });
    expect(stderr).toMatch(/Collection `c` has no seed/);
    expect(exitCode).toBe(2);
  });

  it("may be a deletion that is named", () => {
    const repository = repositoryOf({ "c/a.md": seed("a"), "c/b.md": seed("b") });
    repository.remove("c/b.md");
    repository.add();
    expect(seedlint(["--staged", "c/b.md"], { cwd: repository.root }).exitCode).toBe(0);
  });

  it("is not judged without a seed that the repository has lost", () => {
    const repository = repositoryOf({ "a.md": seed("a"), "b.md": seed("b") });
    repository.commitFiles({ "c.md": seed("a", "x: 1\n") });
    const oid = repository.oid("HEAD:a.md");
    rmSync(join(repository.root, ".git/objects", oid.slice(0, 2), oid.slice(2)), { force: true });
    const { result, exitCode } = lintJson(["--range", "HEAD~1..HEAD"], { cwd: repository.root });
    expect(result.failed.map(({ path }) => path)).toContain("a.md");
    expect(exitCode).toBe(2);
  });
});

describe("rules that are always on", () => {
  it.each([
    [["--rule", "frontmatter-syntax:off"], ""],
    [[], "rules: { frontmatter-syntax: off }\n"],
    [[], "overrides: [{ files: '*', rules: { frontmatter-syntax: warn } }]\n"],
  ])("cannot be turned down: %j %j", (words, config) => {
    const repository = repositoryOf({
      "a.md": "---\nid: [\n---\n",
      "seedlint.config.yaml": config,
    });
    const { stderr, exitCode } = seedlint(words, { cwd: repository.root });
    expect(stderr).toMatch(/`frontmatter-syntax` is always an error/);
    expect(exitCode).toBe(2);
  });
});

describe("--rule", () => {
  it("keeps the options of an override", () => {
    const repository = repositoryOf({
      "a.md": seed("a", "provenance: { lastAuditDate: 2020-01-01 }\n"),
      "seedlint.config.yaml":
        "extends: []\nrules: { audit-fresh: warn }\noverrides: [{ files: a.md, rules: { audit-fresh: [warn, { maxAgeDays: 100000 }] } }]\n",
    });
    const { result } = lintJson(["--rule", "audit-fresh:error"], { cwd: repository.root });
    expect(placesOf(result)).toEqual([]);
  });
});

describe("--config", () => {
  it("may be the reader's own, with the schema beside it", () => {
    const repository = repositoryOf({ "a.md": seed("a") });
    const own = repositoryOf({
      "own.yaml":
        "extends: []\ncollections: { c: { files: '{id}.md', schema: s.json } }\nrules: { schema: error }\n",
      "s.json": '{ "required": ["title"] }',
    });
    const words = ["--config", join(own.root, "own.yaml")];
    expect(placesOf(lintJson(words, { cwd: repository.root }).result)).toEqual(["a.md 1:1 schema"]);
  });
});

describe("a fingerprint", () => {
  const scores = (text: string): string =>
    `${text}\n---\n\nThe body of this record is long enough that nobody would call it thin at all.\n`;
  const json = '---\n{ "id": "a", "links": ["x", "y"], "analysis": { "mrv": { "score": 150 } } }';
  const fingerprintsOf = (path: string, text: string): readonly string[] => {
    const repository = repositoryOf({
      [path]: scores(text),
      "seedlint.config.yaml": "extends: []\nrules: { score-range: error }\n",
    });
    const { result } = lintJson([], { cwd: repository.root });
    return result.diagnostics.map(({ fingerprint }) => fingerprint);
  };

  it("stays where layout, names and neighbours change, and differs for another problem", () => {
    const [first, ...others] = fingerprintsOf("a.md", json);
    expect(others).toEqual([]);
    const flow = "---\n{ id: 'a', links: [y, x], analysis: { mrv: { score: 150, }, }, }";
    const block = "---\nanalysis:\n  mrv:\n    score: 150\nid: a\nother: 1";
    expect(fingerprintsOf("a.md", flow)).toEqual([first]);
    expect(fingerprintsOf("moved/b.md", block)).toEqual([first]);
    expect(fingerprintsOf("a.md", json.replace("150", "151"))).not.toEqual([first]);
    expect(fingerprintsOf("a.md", json.replace("mrv", "market"))).not.toEqual([first]);
  });
});
