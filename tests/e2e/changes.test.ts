import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { branchesOf, commitChange, introducedIn, keep } from "./support/branches.ts";
import { cleanSeed, distinctSeed, reworded, scorePlace } from "./support/clean-seed.ts";
import { lintJson, seedlint, type Ended, type MachineResult } from "./support/seedlint.ts";

function judge({ root }: TemporaryRepository, ...words: readonly string[]): MachineResult {
  return lintJson(words, { cwd: root }).result;
}

function refuse({ root }: TemporaryRepository, ...words: readonly string[]): Ended {
  const ended = seedlint(words, { cwd: root });
  expect(ended.exitCode).toBe(2);
  expect(ended.stdout).toBe("");
  return ended;
}

const bad = (id: string): string => distinctSeed(id, 150);
const foundIn = (path: string): string => `${path} ${scorePlace} score-range`;

/** Both branches add a seed with a problem; `topic` is checked out. */
const parted = (): TemporaryRepository =>
  branchesOf({ main: { "m.md": bad("m") }, topic: { "t.md": bad("t") } });

const fixedIn = ({ diagnostics }: MachineResult): readonly string[] =>
  diagnostics.filter(({ verdict }) => verdict === "fixed").map(({ path }) => path);

describe("a range", () => {
  it("is the same in a worktree, a linked one and a bare clone", () => {
    const repository = parted();
    const bare = keep(repository.clone({ bare: true }));
    for (const each of [repository, repository.worktree("linked", "main"), bare]) {
      const direct = judge(each, "--range", "main..topic");
      expect([introducedIn(direct), fixedIn(direct)]).toEqual([[foundIn("t.md")], ["m.md"]]);
      const sinceFork = judge(each, "--range", "main...topic");
      expect([introducedIn(sinceFork), fixedIn(sinceFork)]).toEqual([[foundIn("t.md")], []]);
      expect(sinceFork.base?.oid).toBe(repository.oid("main~1"));
    }
  });

  it("has HEAD at the side that is left out, detached or not", () => {
    const repository = parted();
    for (const ref of ["topic", "topic~0"]) {
      repository.checkout(ref);
      expect(introducedIn(judge(repository, "--range", "main.."))).toEqual([foundIn("t.md")]);
      expect(introducedIn(judge(repository, "--range", "..main"))).toEqual([foundIn("m.md")]);
    }
  });

  it.each(["sha1", "sha256"] as const)(
    "of the first commit is judged against the empty tree, which the error names: %s",
    (objectFormat) => {
      const files = { "a.md": bad("a") };
      const repository = keep(TemporaryRepository.init({ files, objectFormat }));
      const { stderr } = refuse(repository, "--range", "HEAD~1..HEAD");
      const [, empty = ""] = /the empty tree: `([0-9a-f]+)`/.exec(stderr) ?? [];
      for (const range of [`${empty}..HEAD`, `${empty}...HEAD`]) {
        const result = judge(repository, "--range", range);
        expect(introducedIn(result)).toEqual([foundIn("a.md")]);
        expect(result.base).toBeNull();
      }
      const zeros = `${"0".repeat(empty.length)}..HEAD`;
      expect(refuse(repository, "--range", zeros).stderr).toContain(empty);
    },
  );

  it("of histories without a common commit is judged only from one to the other", () => {
    const repository = parted();
    repository.git(["checkout", "-q", "--orphan", "unrelated"]);
    commitChange(repository, { "t.md": null, "u.md": bad("u") });
    const { stderr } = refuse(repository, "--range", "main...unrelated");
    const [, range = ""] = /`seedlint --range (.+?)`/.exec(stderr) ?? [];
    expect(introducedIn(judge(repository, "--range", range))).toEqual([foundIn("u.md")]);
    expect(refuse(repository, "--since", "main").stderr).toMatch(/--range main\.\.HEAD/);
  });

  it("of a branch that was rewritten goes from what it was to what it is", () => {
    const repository = parted();
    const old = repository.oid("topic");
    repository.write("new.md", bad("new"));
    repository.add();
    repository.commit("Again", { amend: true });
    const range = `${old}..topic`;
    expect(introducedIn(judge(repository, "--range", range))).toEqual([foundIn("new.md")]);
    rmSync(join(repository.root, ".git/objects", old.slice(0, 2), old.slice(2)));
    expect(refuse(repository, "--range", range).stderr).toMatch(/did you fetch it/);
  });

  it("takes a seed that was renamed and edited for the same one", () => {
    const repository = branchesOf({ before: { "old.md": bad("old") }, main: {}, topic: {} });
    repository.git(["mv", "old.md", "moved.md"]);
    repository.write("moved.md", bad("old").replace("old7", "seven"));
    const staged = () => {
      repository.add();
      return judge(repository, "--staged");
    };
    expect([introducedIn(staged()), fixedIn(staged())]).toEqual([[], []]);
    repository.write("moved.md", bad("old").replace("id: ", "year: twenty\nid: "));
    expect(introducedIn(staged())).not.toContain(foundIn("moved.md"));
    repository.commit();
    const range = judge(repository, "--range", "HEAD~1..HEAD");
    expect(fixedIn(range)).toEqual([]);
  });
});

describe("a branch without a commit", () => {
  it("is all new in the index, and has nothing that a commit could be compared with", () => {
    const repository = parted();
    repository.git(["checkout", "-q", "--orphan", "unborn"]);
    const result = judge(repository, "--staged");
    expect(introducedIn(result)).toEqual([foundIn("t.md")]);
    expect(result.base).toBeNull();
    for (const words of [
      ["--since", "main"],
      ["--range", "main.."],
      ["--onto", "main"],
    ]) {
      expect(refuse(repository, ...words).stderr).toMatch(/Is there a first commit yet/);
    }
  });

  it("is not what a branch is whose commit is lost", () => {
    const repository = parted();
    repository.write(".git/refs/heads/topic", `${"1".repeat(40)}\n`);
    expect(refuse(repository, "--staged").stderr).toMatch(/`HEAD` names no commit here/);
  });
});

describe("the index", () => {
  it("is that of the worktree, linked or with a detached HEAD", () => {
    const repository = parted();
    const linked = repository.worktree("linked", "main");
    linked.write("linked.md", bad("linked"));
    linked.add();
    repository.git(["checkout", "-q", "--detach"]);
    repository.write("own.md", bad("own"));
    repository.add();
    expect(introducedIn(judge(linked, "--staged"))).toEqual([foundIn("linked.md")]);
    expect(introducedIn(judge(repository, "--staged"))).toEqual([foundIn("own.md")]);
    const since = judge(repository, "--since", "main");
    expect(introducedIn(since)).toEqual([foundIn("own.md"), foundIn("t.md")]);
  });
});

describe("a submodule", () => {
  it("is a repository of its own, and no part of a change around it", () => {
    const inner = keep(TemporaryRepository.init({ files: { "a.md": cleanSeed("a") } }));
    const repository = branchesOf({ main: {}, topic: {} });
    repository.git(["submodule", "add", "-q", pathToFileURL(inner.root).href, "inner"]);
    repository.commit();
    const module = new TemporaryRepository(join(repository.root, "inner"), inner.root);
    module.commitFiles({ "b.md": bad("b") });
    for (const words of [["--since", "HEAD"], []]) {
      expect(introducedIn(judge(repository, ...words))).toEqual([]);
    }
    repository.add();
    expect(judge(repository, "--staged").counts).toMatchObject({ selected: 0, failed: 0 });
    repository.commit();
    expect(judge(repository, "--range", "HEAD~1..HEAD").counts["selected"]).toBe(0);
    expect(introducedIn(judge(module, "--range", "HEAD~1..HEAD"))).toEqual([foundIn("b.md")]);
  });
});

describe("a sparse checkout", () => {
  const referring = cleanSeed("a", 50, ["evolution:", "  supersedes: [b]"]);
  const referred = cleanSeed("b", 50, ["evolution:", "  supersededBy: a"]);

  it.each([[["--cone"]], [["--no-cone"]], [["--cone", "--sparse-index"]]])(
    "has not deleted what it leaves out: %j",
    (flags) => {
      const before = {
        "in/a.md": referring,
        "out/b.md": referred,
        "out/deep/c.md": cleanSeed("c"),
      };
      const repository = branchesOf({ before, main: {}, topic: {} });
      repository.git(["sparse-checkout", "set", ...flags, "in"]);
      repository.write("in/a.md", reworded(referring));
      const result = judge(repository, "--since", "main");
      expect(result.diagnostics).toEqual([]);
      expect(result.counts).toMatchObject({ selected: 1, linted: 1 });
      repository.add();
      expect(judge(repository, "--staged").diagnostics).toEqual([]);
      repository.git(["rm", "-q", "--sparse", "out/b.md"]);
      for (const words of [["--since", "main"], ["--staged"]]) {
        expect(introducedIn(judge(repository, ...words))).toEqual([
          "in/a.md 9:16 reference-exists",
        ]);
      }
    },
  );
});

describe("a partial clone", () => {
  it("judges what it has, and says by name what it lacks", () => {
    const origin = parted();
    origin.checkout("main");
    commitChange(origin, { "m.md": cleanSeed("m") });
    const clone = keep(origin.clone({ filter: "blob:none" }));
    clone.write("new.md", bad("new"));
    clone.add();
    expect(introducedIn(judge(clone, "--staged"))).toEqual([foundIn("new.md")]);
    const before = judge(clone, "--range", "main~1..main");
    expect(before.failed.map(({ path }) => path)).toEqual(["m.md"]);
    const other = lintJson(["--range", "main...origin/topic"], { cwd: clone.root });
    expect(other.result.failed.map(({ path }) => path)).toEqual(["t.md"]);
    expect(other.exitCode).toBe(2);
  });
});

describe("a shallow clone", () => {
  it("judges what needs no history, and asks for more where it does", () => {
    const origin = parted();
    origin.checkout("main");
    expect(origin.merge("topic")).toBe(true);
    const clone = keep(origin.clone({ depth: 1 }));
    clone.write("new.md", bad("new"));
    clone.add();
    expect(introducedIn(judge(clone, "--staged"))).toEqual([foundIn("new.md")]);
    const parent = origin.oid("main^2");
    for (const range of ["HEAD^1..HEAD", "HEAD^2...HEAD", `${parent}..HEAD`]) {
      expect(refuse(clone, "--range", range).stderr).toMatch(/git fetch --unshallow/);
    }
    clone.git(["fetch", "-q", "--depth=1", "origin", origin.oid("main^1")]);
    const range = `${origin.oid("main^1")}..HEAD`;
    expect(introducedIn(judge(clone, "--range", range))).toEqual([foundIn("t.md")]);
  });
});

describe("a day", () => {
  it("can be given where the commit's own cannot be compared with", () => {
    const repository = keep(TemporaryRepository.init({ files: { "a.md": bad("a") } }));
    repository.commit("Far away", { at: "@300000000000 +0000" });
    expect(refuse(repository, "--range", "HEAD~1..HEAD").stderr).toMatch(/--today/);
    const { exitCode } = lintJson(["--range", "HEAD~1..HEAD", "--today", "2024-01-01"], {
      cwd: repository.root,
    });
    expect(exitCode).toBe(0);
  });
});
