import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

/** How the words end in a repository with one seed, `a.md`. */
function run(words: readonly string[]) {
  const repository = TemporaryRepository.init({ files: { "a.md": cleanSeed("a", 50) } });
  repositories.push(repository);
  return seedlint(words, { cwd: repository.root });
}

describe("a mistyped command", () => {
  it.each([
    [["baselin"], /no file at `baselin`[^]*Did you mean the command `baseline`\?/],
    [["--no-git", "explian", "id-unique"], /Did you mean the command `explain`\?/],
    [["baselin", "--update"], /unknown option '--update'[^]*Did you mean the command `baseline`\?/],
    [["new", "sed", "policies"], /unknown command 'sed'[^]*Did you mean seed\?/],
    [["hook", "instal"], /unknown command 'instal'[^]*Did you mean install\?/],
  ])("is told with the one that was meant: %j", (words, message) => {
    const { stdout, stderr, exitCode } = run(words);
    expect(stderr).toMatch(message);
    expect([stdout, exitCode]).toEqual(["", 2]);
  });
});

describe("a path that is not there", () => {
  it.each([
    ["is near no command", ["poems"]],
    ["is written as a path", ["./baselin"]],
    ["stands behind the first word", ["a.md", "baselin"]],
    ["is an argument of a command", ["test", "baselin"]],
  ])("is not taken for a command if it %s", (_, words) => {
    const { stderr, exitCode } = run(words);
    expect(stderr).not.toMatch(/the command/);
    expect(exitCode).toBe(2);
  });
});
