import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

function repositoryOf(files: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return repository;
}

const config = `collections: { pages: { files: 'pages/{id}.md' } }
custom:
  title-given:
    in: pages
    require: self.title != ""
    at: /title
    message: Title is empty
    cases:
      valid: { "a title": "---\\ntitle: Water\\n---\\n" }
      invalid:
        none: { seed: "---\\ntitle: «''»\\n---\\n", reports: [Title is empty] }
`;

describe("seedlint test", () => {
  it("runs what `new rule` writes where nothing is installed, and the cases of `custom`", () => {
    const { root: cwd } = repositoryOf({ "seedlint.config.yaml": config });
    for (const [id, ...words] of [["one-typed"], ["one-plain", "--js"]] as const) {
      seedlint(["new", "rule", id, "--scope", "seed", "--collection", "pages", ...words], { cwd });
    }
    expect(seedlint(["test"], { cwd })).toEqual({
      exitCode: 0,
      stdout: [
        "✓ title-given  3 tests",
        "✓ one-plain    5 tests",
        "✓ one-typed    5 tests",
        "",
        "13 tests passed",
        "",
      ].join("\n"),
      stderr: "",
    });
  });

  it("says what failed and how, and ends in 1", () => {
    const { root: cwd } = repositoryOf({
      "seedlint.config.yaml": config
        .replace("title: «''»", "«title»: ''")
        .replace("    cases:", "    cases: &cases")
        .concat("  other: { require: 'true', message: Never }\n"),
    });
    expect(seedlint(["test"], { cwd })).toEqual({
      exitCode: 1,
      stdout: [
        "✗ title-given  1 of 3 tests failed",
        "",
        "  ✗ reports none",
        "    Reported at another place: Title is empty",
        "      expected",
        "        pages/example.md:2:1",
        "           2 │ title: ''",
        "             │ ^^^^^",
        "      reported",
        "        pages/example.md:2:8",
        "           2 │ title: ''",
        "             │        ^^",
        "",
        "no cases  other",
        "",
        "1 of 3 tests failed",
        "",
      ].join("\n"),
      stderr: "",
    });
  });

  it("ends in 2 for cases that are none, and where there is nothing to test", () => {
    const { root: cwd } = repositoryOf({
      "seedlint.config.yaml": config.replace("valid:", "vaild:"),
      "empty/seedlint.config.yaml": "rules: {}\n",
    });
    const { stderr, stdout, exitCode } = seedlint(["test"], { cwd });
    expect(stderr).toMatch(
      /^error: seedlint\.config\.yaml:9:\d+: Unknown key `vaild` in `custom\.title-given\.cases`\n {2}Did you mean `valid`\?\n/,
    );
    expect([stdout, exitCode]).toEqual(["", 2]);
    const nothing = seedlint(["test", "--config", "empty/seedlint.config.yaml"], { cwd });
    expect(nothing.stderr).toMatch(/There is nothing to test/);
    expect(nothing.exitCode).toBe(2);
  });
});

describe("seedlint new rule", () => {
  it("prints the files, and what to do next", () => {
    const { root: cwd } = repositoryOf({ "seedlint.config.yaml": config });
    expect(seedlint(["new", "rule", "title-short", "--scope", "change"], { cwd })).toEqual({
      exitCode: 0,
      stdout: [
        "seedlint-rules/title-short.ts",
        "seedlint-rules/title-short.test.ts",
        "seedlint-rules/title-short.md",
        "",
      ].join("\n"),
      stderr: [
        "Next: `npx seedlint test seedlint-rules/title-short.test.ts`",
        "Then see what it says of the repository: `npx seedlint try title-short`",
        "",
      ].join("\n"),
    });
    expect(seedlint(["explain", "title-short"], { cwd }).exitCode).toBe(0);
  });

  it("asks nothing where there is no terminal, and says which flag is missing", () => {
    const { root: cwd } = repositoryOf({ "seedlint.config.yaml": config });
    const { stderr, exitCode } = seedlint(["new", "rule", "title-short"], { cwd });
    expect(stderr).toMatch(/no terminal to ask in\n {2}Say it by `--scope seed`/);
    expect(exitCode).toBe(2);
  });

  it("prints a rule in CEL that passes its own cases once it is in the configuration", () => {
    const { root: cwd } = repositoryOf({ "seedlint.config.yaml": config });
    const words = ["new", "rule", "title-cel", "--cel", "--collection", "pages"];
    const { stdout } = seedlint(words, { cwd });
    const [collections = ""] = config.split("custom:");
    const other = repositoryOf({ "seedlint.config.yaml": collections + stdout });
    expect(seedlint(["test", "title-cel"], { cwd: other.root }).stdout).toMatch(
      /^✓ title-cel {2}3 tests\n/,
    );
  });
});
