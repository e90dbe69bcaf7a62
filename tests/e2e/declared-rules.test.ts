import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { lintJson, seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

function repositoryOf(files: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return repository;
}

const config = `extends: []
collections:
  pages: { files: "*.md" }
custom:
  title-short:
    in: pages
    require: self.title.size() <= 5
    at: /title
    message: Title has {{self.title.size()}} characters, expected at most 5
    docs: { why: Lists cut it., remedy: Shorten it. }
`;
const page = "---\ntitle: Long title\n---\n";

const found = (repository: TemporaryRepository, words: readonly string[] = []) => {
  const { result, exitCode } = lintJson(words, { cwd: repository.root });
  const told = result.diagnostics.map(
    ({ path, start, severity, rule, message }) =>
      `${path}:${start.line}:${start.column} ${severity} ${rule} ${message}`,
  );
  return { told, exitCode };
};

describe("a rule that a configuration declares", () => {
  it("is heard at its place, and fails the run", () => {
    expect(found(repositoryOf({ "a.md": page, "seedlint.config.yaml": config }))).toEqual({
      told: ["a.md:2:8 error title-short Title has 10 characters, expected at most 5"],
      exitCode: 1,
    });
  });

  it("takes its level from `level`, `rules`, overrides and the command line", () => {
    const withLevel = config.replace("    at:", "    level: warn\n    at:");
    const repository = repositoryOf({ "a.md": page, "seedlint.config.yaml": withLevel });
    expect(found(repository).told[0]).toContain("warning title-short");
    expect(found(repository, ["--rule", "title-short:info"]).told[0]).toContain("info title-short");
    repository.write("seedlint.config.yaml", `${withLevel}rules: { title-short: error }\n`);
    expect(found(repository).told[0]).toContain("error title-short");
    const override = "overrides: [{ files: a.md, rules: { title-short: off } }]\n";
    repository.write("seedlint.config.yaml", `${withLevel}${override}`);
    expect(found(repository).told).toEqual([]);
  });

  it("may be set by a configuration that extends its own", () => {
    const repository = repositoryOf({
      ...{ "a.md": page, "base.yaml": config },
      "seedlint.config.yaml": "extends: [./base.yaml]\nrules: { title-short: info }\n",
    });
    expect(found(repository).told[0]).toContain("info title-short");
  });

  it("is listed, explained and shown with where it is declared", () => {
    const { root: cwd } = repositoryOf({ "a.md": page, "seedlint.config.yaml": config });
    expect(seedlint(["rules"], { cwd }).stdout).toMatch(
      /title-short +error +Require `self\.title\.size\(\) <= 5`/,
    );
    const explained = seedlint(["explain", "title-short"], { cwd }).stdout;
    expect(explained).toContain("Lists cut it.");
    expect(explained).toContain("Title has {{self.title.size()}} characters, expected at most 5");
    expect(seedlint(["config"], { cwd }).stdout).toMatch(
      /title-short: error +# seedlint\.config\.yaml:5/,
    );
  });

  it("that makes no sense ends the run before anything is judged, with its place", () => {
    const broken = config.replace("self.title.size() <= 5", "self.title.length() <= 5");
    const { root: cwd } = repositoryOf({ "a.md": page, "seedlint.config.yaml": broken });
    const { exitCode, stdout, stderr } = seedlint([], { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("seedlint.config.yaml:7:25");
    expect(stderr).toContain("Unknown function `length`");
  });

  it("that cannot be evaluated for one seed is heard of the others, and the run is no pass", () => {
    const repository = repositoryOf({
      ...{ "a.md": "---\ntitle: 3\n---\n", "b.md": page },
      "seedlint.config.yaml": config,
    });
    expect(found(repository)).toEqual({
      told: [
        "a.md:1:1 error rule-crashed Rule `title-short` crashed: CEL: `size` does not take int (seedlint.config.yaml:7:25)",
        "b.md:2:8 error title-short Title has 10 characters, expected at most 5",
      ],
      exitCode: 2,
    });
  });
});
