import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { policiesAndFacilities } from "./support/corpus-config.ts";
import { lintJson, placesOf, projectRoot, seedlint } from "./support/seedlint.ts";

const bundle = path.join(projectRoot, "../shared/corpus/policy-hub.bundle");

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

/** The fixture, committed; some of its seeds cannot be read. */
function fixture(): TemporaryRepository {
  const repository = TemporaryRepository.init();
  repositories.push(repository);
  cpSync(path.join(projectRoot, "fixtures/corpora/policy-hub"), repository.root, {
    recursive: true,
  });
  repository.add();
  repository.commit();
  return repository;
}

const status = (repository: TemporaryRepository): string =>
  repository.git(["status", "--porcelain", "--untracked-files=all"]);

/** What lint says, but for the names of files, ids and columns that a rename changes. */
const rulesOf = (repository: TemporaryRepository): readonly string[] =>
  lintJson([], { cwd: repository.root }).result.diagnostics.map(({ rule, severity }) =>
    [rule, severity].join(" "),
  );

const rename = ["rename", "norvale-packaging-2021", "norvale-packaging"];
const supersede = ["supersede", "norvale-packaging-2021", "saltmere-stormwater-2006"];

describe("seedlint rename", () => {
  it("prints a diff that git apply takes, and with --dry-run does nothing else", () => {
    const repository = fixture();
    const { stdout, stderr, exitCode } = seedlint([...rename, "--dry-run"], {
      cwd: repository.root,
    });
    expect([exitCode, status(repository)]).toEqual([0, ""]);
    expect(stdout).toContain("rename to content/policies/zh/norvale-packaging.md\n");
    expect(stderr).toMatch(/^Rename `norvale-packaging-2021` to `norvale-packaging`: would/m);
    repository.git(["apply", "--index", "-"], { input: stdout });
    const applied = repository.git(["write-tree"]);
    repository.git(["reset", "-q", "--hard"]);
    expect(seedlint([...rename, "--yes"], { cwd: repository.root }).exitCode).toBe(0);
    repository.add();
    expect(repository.git(["write-tree"])).toBe(applied);
  });

  it("without a terminal and without --yes shows the diff, writes nothing and exits with 2", () => {
    const repository = fixture();
    const { stdout, stderr, exitCode } = seedlint(rename, { cwd: repository.root });
    expect([exitCode, status(repository)]).toEqual([2, ""]);
    expect(stdout).toMatch(/^diff --git /);
    expect(stderr).toContain("Give --yes to write what the diff shows");
  });

  it("and back leaves the tree as it was, and lint says the same in between", () => {
    const repository = fixture();
    const before = rulesOf(repository);
    seedlint([...rename, "--yes"], { cwd: repository.root });
    expect(rulesOf(repository).toSorted()).toEqual(before.toSorted());
    const back = ["rename", "norvale-packaging", "norvale-packaging-2021", "--yes"];
    expect(seedlint(back, { cwd: repository.root }).exitCode).toBe(0);
    expect(status(repository)).toBe("");
    expect(existsSync(path.join(repository.root, ".git/seedlint"))).toBe(false);
  });

  it("says where the old id is mentioned beside that", () => {
    const repository = fixture();
    writeFileSync(path.join(repository.root, "NOTES.txt"), "See norvale-packaging-2021.\n");
    const { stderr } = seedlint([...rename, "--dry-run"], { cwd: repository.root });
    expect(stderr).toContain("Note: `norvale-packaging-2021` is also mentioned in ");
    expect(stderr).toContain("  NOTES.txt:1:5\n");
  });

  it("works from a folder within, and in a folder that is no repository", () => {
    const repository = fixture();
    const cwd = path.join(repository.root, "content/policies");
    expect(seedlint([...rename, "--dry-run"], { cwd }).stdout).toContain(
      "rename to content/policies/en/norvale-packaging.md",
    );
    renameSync(path.join(repository.root, ".git"), path.join(repository.root, "../git"));
    const ended = seedlint([...rename, "--yes", "--no-git"], { cwd: repository.root });
    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.stringContaining("changed")]);
    rmSync(path.join(repository.root, "../git"), { recursive: true });
  });

  it.each([
    [["rename", "norvale-packaging-2021"], "missing required argument"],
    [[...rename, "--yes", "--dry-run"], "--yes and --dry-run contradict each other"],
    [["rename", "norvale-packaging-2021", "../x", "--yes"], "cannot be in the name of a file"],
    [["rename", "norvale-packagin-2021", "x"], "Did you mean `norvale-packaging-2021`?"],
    [[...rename, "--collection", "policis"], "Did you mean `policies`?"],
    [[...rename, "--config", "none.yaml"], "does not exist"],
  ])("%j exits with 2 and says what is wrong", (words, expected) => {
    const repository = fixture();
    const { stderr, exitCode } = seedlint(words, { cwd: repository.root });
    expect([exitCode, stderr, status(repository)]).toEqual([
      2,
      expect.stringContaining(expected),
      "",
    ]);
  });

  it("shows what a seed has in it as it is, since the diff is for programs", () => {
    const repository = fixture();
    const file = path.join(repository.root, "content/policies/en/norvale-packaging-2021.md");
    const text = readFileSync(file, "utf8").replace('"id":', '"x": "\u009b31m",\n  "id":');
    writeFileSync(file, text);
    const { stdout } = seedlint([...rename, "--dry-run"], { cwd: repository.root });
    expect(stdout).toContain("\u009b31m");
  });
});

describe("seedlint supersede", () => {
  it("writes both sides and the status in each locale, and both sides then agree", () => {
    const repository = fixture();
    const { stderr, exitCode } = seedlint([...supersede, "--yes"], { cwd: repository.root });
    expect(exitCode).toBe(0);
    expect(stderr).toContain("(supersedes-status)");
    expect(stderr).toMatch(/superseded by `saltmere-stormwater-2006`: changed 4 files\n$/);
    const { result } = lintJson(["--rule", "supersedes-status:off"], { cwd: repository.root });
    const files = /(?:norvale-packaging-2021|saltmere-stormwater-2006)/;
    const rules = /(?:symmetry|acyclic|reference-exists|locale-vocabulary|locale-neutral)$/;
    expect(placesOf(result).filter((told) => files.test(told) && rules.test(told))).toEqual([]);
    const again = seedlint([...supersede, "--yes"], { cwd: repository.root });
    expect(again.stderr).toContain("Nothing is to be changed\n");
    expect(again.stdout).toBe("");
  });

  it("tells a cycle whole", () => {
    const repository = fixture();
    seedlint([...supersede, "--yes"], { cwd: repository.root });
    const [, old = "", by = ""] = supersede;
    const { stderr, exitCode } = seedlint(["supersede", by, old], { cwd: repository.root });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`\`${old}\` → \`${by}\` → \`${old}\``);
  });
});

describe.skipIf(!existsSync(bundle))("seedlint rename in the corpus", () => {
  it("changes two thousand files at once, brings in no finding, and goes back to the byte", () => {
    const source = new TemporaryRepository(bundle, bundle);
    const repository = TemporaryRepository.init();
    repositories.push(repository);
    repository.git(["pull", "-q", source.root, "main"]);
    repository.write("seedlint.config.yaml", policiesAndFacilities);
    repository.add();
    repository.commit();
    const before = rulesOf(repository);
    const words = ["rename", "verra-vm0049", "verra-methodology", "--yes"];
    const { stderr, exitCode } = seedlint(words, { cwd: repository.root });
    expect(exitCode).toBe(0);
    expect(stderr).toContain("changed 2,036 files");
    expect(rulesOf(repository).toSorted()).toEqual(before.toSorted());
    seedlint(["rename", "verra-methodology", "verra-vm0049", "--yes"], { cwd: repository.root });
    expect(status(repository)).toBe("");
  }, 120_000);
});
