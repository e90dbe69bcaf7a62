import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { cleanSeed, scorePlace } from "./support/clean-seed.ts";
import { lintJson, placesOf, projectRoot, seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

function repositoryOf(files: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return repository;
}

const invalid = cleanSeed("a", 150);
const old = cleanSeed("old", 50, ["provenance:", "  lastAuditDate: 2001-02-03"]);

describe("usage", () => {
  it("prints the version of the package", () => {
    for (const flag of ["--version", "-v", "-V"]) {
      const { stdout, exitCode } = seedlint([flag], { cwd: projectRoot });
      expect([stdout, exitCode]).toEqual([`${manifest.version}\n`, 0]);
    }
  });

  it.each(["--help", "-h", "help"])("prints help for %s, with every command", (word) => {
    const { stdout, stderr, exitCode } = seedlint([word], { cwd: projectRoot });
    expect(stdout).toMatch(/--staged/);
    expect(stdout).toMatch(/rules/);
    expect([stderr, exitCode]).toEqual(["", 0]);
  });

  it.each([
    [["--stagd"], /unknown option '--stagd'[^]*--staged/],
    [["--format", "prety"], /pretty/],
    [["--format", "json="], /file/],
    [["--format", "json", "--format", "pretty"], /Only one format[^]*Give the others a file/],
    [["--range", "main"], /Expected two commits/],
    [["--rule", "id-unique:warning"], /Did you mean `warn`/],
    [["--rule", "id-uniqe:warn"], /There is no rule `id-uniqe`[^]*Did you mean `id-unique`/],
    [["--max-warnings", "-1"], /whole number/],
    [["--today", "2024-02-30"], /Expected a day/],
    [["--staged", "--since", "main"], /--staged and --since contradict each other/],
    [["--since", "nowhere"], /`nowhere` names no commit here/],
    [["--range", "--output=x..main"], /names no commit here/],
    [["--config", "none.yaml"], /configuration `none.yaml` does not exist/],
    [["--no-git", "/no-such-folder"], /There is no folder `\/no-such-folder`/],
    [["content/missing.md"], /no file at `content\/missing.md`/],
    [["b.md"], /no file at `b.md`[^]*Did you mean `a.md`|no file at `b.md`/],
  ])("ends %j in 2 and says what was expected, without a stack", (words, message) => {
    const repository = repositoryOf({ "a.md": invalid });
    const { stdout, stderr, exitCode } = seedlint(words, { cwd: repository.root });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([stdout, exitCode]).toEqual(["", 2]);
  });
});

describe("the exit code", () => {
  const exitCodeOf = (files: Readonly<Record<string, string>>, ...words: readonly string[]) =>
    seedlint(words, { cwd: repositoryOf(files).root }).exitCode;

  it("is 1 for an error", () => {
    expect(exitCodeOf({ "a.md": invalid })).toBe(1);
  });

  it("is 0 for a warning, 1 if there are more than --max-warnings or --fail-on says so", () => {
    expect(exitCodeOf({ "old.md": old })).toBe(0);
    expect(exitCodeOf({ "old.md": old }, "--max-warnings", "1")).toBe(0);
    expect(exitCodeOf({ "old.md": old }, "--max-warnings", "0")).toBe(1);
    expect(exitCodeOf({ "old.md": old }, "--fail-on", "warning")).toBe(1);
  });

  it("is explained in the last line, also with --quiet", () => {
    const { root } = repositoryOf({ "old.md": old });
    for (const words of [
      ["--max-warnings", "0"],
      ["--quiet", "--max-warnings", "0"],
    ]) {
      const { stdout, exitCode } = seedlint(words, { cwd: root });
      expect(stdout).toMatch(/\n✖ 1 warning, more than the 0 of --max-warnings\n$/u);
      expect(exitCode).toBe(1);
    }
  });

  it("is 2 in a repository without a Markdown file", () => {
    expect(exitCodeOf({ "a.txt": "text" })).toBe(2);
  });
});

describe("levels", () => {
  it("of the command line win over those of the configuration and its overrides", () => {
    const config =
      "rules: { score-range: off }\noverrides:\n  - { files: a.md, rules: { score-range: warn } }\n";
    const repository = repositoryOf({ "a.md": invalid, "seedlint.config.yaml": config });
    const severities = (...words: readonly string[]) =>
      lintJson(words, { cwd: repository.root }).result.diagnostics.map(({ severity }) => severity);
    expect(severities()).toEqual(["warning"]);
    expect(severities("--rule", "score-range:error")).toEqual(["error"]);
    expect(severities("--rule", "score-range:off")).toEqual([]);
  });
});

describe("formats", () => {
  it("go to files and to standard output in one run", () => {
    const repository = repositoryOf({ "a.md": invalid });
    const words = [
      "--format",
      "json=result.json",
      "--format",
      "markdown=summary.md",
      "--format",
      "github",
    ];
    const { stdout, exitCode } = seedlint(words, { cwd: repository.root });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^::error file=a\.md,line=5,/);
    const result: unknown = JSON.parse(readFileSync(join(repository.root, "result.json"), "utf8"));
    expect(result).toMatchObject({ version: 1, counts: { error: 1 } });
    expect(readFileSync(join(repository.root, "summary.md"), "utf8")).toMatch(/score-range/);
  });

  it("that cannot be written end the run in 2", () => {
    const repository = repositoryOf({ "a.md": invalid });
    const { stderr, exitCode } = seedlint(["--format", "json=a.md/result.json"], {
      cwd: repository.root,
    });
    expect(stderr).toMatch(/a\.md\/result\.json: The report cannot be written/);
    expect(exitCode).toBe(2);
  });

  it("make the folder of their file", () => {
    const repository = repositoryOf({ "a.md": invalid });
    const words = ["--format", "json=out/deep/result.json"];
    expect(seedlint(words, { cwd: repository.root }).exitCode).toBe(1);
    expect(readFileSync(join(repository.root, "out/deep/result.json"), "utf8")).toMatch(/score/);
  });

  it.each([
    ["what git tracks", ["json=a.md"], "a.md: The report would be written over a file"],
    ["what git keeps", ["json=.git/config"], ".git/config: The report would be written over what"],
    ["each other", ["json=a.json", "sarif=a.json"], "Two formats are to be written to `a.json`"],
  ])("are not written over %s", (_, formats, expected) => {
    const repository = repositoryOf({ "a.md": invalid });
    const words = formats.flatMap((format) => ["--format", format]);
    const { stderr, stdout, exitCode } = seedlint(words, { cwd: repository.root });
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toContain(expected);
    expect(readFileSync(join(repository.root, "a.md"), "utf8")).toBe(invalid);
  });

  it("are the same bytes in every run, but for the time that people are told", () => {
    const repository = repositoryOf({ "a.md": invalid, "b/old.md": old });
    const runs = [1, 2].map(() => seedlint(["--format", "json"], { cwd: repository.root }).stdout);
    expect(runs[0]).toBe(runs[1]);
  });

  it("have colour where it is forced and no escape sequence elsewhere", () => {
    const repository = repositoryOf({ "a.md": invalid });
    const plain = seedlint([], { cwd: repository.root });
    expect(plain.stdout).not.toContain("\u001b");
    for (const environment of [{ FORCE_COLOR: "1" }, { NO_COLOR: "", FORCE_COLOR: "1" }]) {
      expect(seedlint([], { cwd: repository.root, environment }).stdout).toContain("\u001b[");
    }
    expect(seedlint(["--color"], { cwd: repository.root }).stdout).toContain("\u001b[");
    const environment = { FORCE_COLOR: "1" };
    expect(seedlint(["--no-color"], { cwd: repository.root, environment }).stdout).not.toContain(
      "\u001b",
    );
  });
});

describe("configuration", () => {
  const collections = "collections:\n  policies:\n    files: policies/{locale}/{id}.md\n";

  it("is found upwards for each folder", () => {
    const repository = repositoryOf({
      "a.md": invalid,
      "loud/a.md": invalid,
      "quiet/deep/a.md": invalid,
      "quiet/seedlint.config.json": '{ "rules": { "score-range": "off" } }',
    });
    expect(placesOf(lintJson([], { cwd: repository.root }).result)).toEqual([
      `a.md ${scorePlace} score-range`,
      `loud/a.md ${scorePlace} score-range`,
    ]);
  });

  it("comes from the snapshot that is judged", () => {
    const repository = repositoryOf({ "a.md": cleanSeed("a") });
    repository.write("seedlint.config.yaml", "rules: { score-range: off }\n");
    repository.write("a.md", invalid);
    repository.add();
    repository.write("seedlint.config.yaml", "rules: { score-range: error }\n");
    expect(placesOf(lintJson(["--staged"], { cwd: repository.root }).result)).toEqual([]);
    expect(placesOf(lintJson([], { cwd: repository.root }).result)).toHaveLength(1);
  });

  it("that is wrong is told whole, each problem at its place", () => {
    const repository = repositoryOf({
      "a.md": invalid,
      "seedlint.config.yaml": `${collections}    shema: x.json\nrules:\n  id-uniqe: warn\n  score-range: [warn, { max: ten }]\n`,
    });
    const { stderr, exitCode } = seedlint([], { cwd: repository.root });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/seedlint\.config\.yaml:4:5: .*`shema`[^]*`schema`/);
    expect(stderr).toMatch(/seedlint\.config\.yaml:6:3: .*`id-uniqe`[^]*`id-unique`/);
    expect(stderr).toMatch(/seedlint\.config\.yaml:7:\d+: .*`"ten"`/);
  });

  it("with a pattern that matches nothing ends in 2", () => {
    const repository = repositoryOf({ "a.md": invalid, "seedlint.config.yaml": collections });
    const { stderr, exitCode } = seedlint([], { cwd: repository.root });
    expect(stderr).toMatch(
      /Collection `policies` has no seed: no path matches `policies\/\{locale\}\/\{id\}\.md`/,
    );
    expect(exitCode).toBe(2);
  });

  it("in which two collections claim one file ends in 2", () => {
    const repository = repositoryOf({
      "policies/en/a.md": invalid,
      "seedlint.config.yaml": `${collections}  all:\n    files: "**/*.md"\n`,
    });
    const { stderr, exitCode } = seedlint([], { cwd: repository.root });
    expect(stderr).toMatch(/Two collections claim `policies\/en\/a\.md`: `policies` and `all`/);
    expect(exitCode).toBe(2);
  });

  it("is shown with the source of each level, for a seed with its overrides applied", () => {
    const repository = repositoryOf({
      "policies/en/a.md": invalid,
      "seedlint.config.yaml": `${collections}overrides:\n  - when: { /id: a }\n    rules: { score-range: info }\n`,
    });
    const show = (...words: readonly string[]): unknown =>
      JSON.parse(
        seedlint(["config", "--format", "json", ...words], { cwd: repository.root }).stdout,
      );
    expect(show()).toMatchObject({ seed: null, config: { source: "seedlint.config.yaml" } });
    const shown = show("policies/en/a.md");
    expect(shown).toMatchObject({ seed: { collection: "policies", id: "a", locale: "en" } });
    expect(shown).toHaveProperty(
      "config.rules",
      expect.arrayContaining([
        {
          id: "score-range",
          level: "info",
          options: { scores: ["/analysis/*/score"], min: 0, max: 100, ranges: {}, minMax: [] },
          source: "seedlint.config.yaml:6",
        },
        { id: "schema", level: "error", options: {}, source: "seedlint:recommended" },
      ]),
    );
  });
});

describe("seedlint rules", () => {
  it("lists every rule with its level and what it asks for", () => {
    const { stdout, exitCode } = seedlint(["rules"], { cwd: projectRoot });
    expect(stdout).toMatch(/^ {2}id-unique +error +Require each seed/m);
    expect(stdout).toMatch(/^ {2}frontmatter-missing +error/m);
    expect(exitCode).toBe(0);
  });
});
