import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as git from "../../src/git/index.ts";
import { hardenedArguments, type PlumbingCommand } from "../../src/git/hardening.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { contents, disposeLater, environment, listed, open } from "./support.ts";

const hooks = ["post-index-change", "post-checkout", "pre-commit", "fsmonitor-watchman"];

/** Settings that name a program; `%` stands for the one that leaves the canary. */
const settings = [
  "alias.cat-file=!%",
  "alias.ls-files=!%",
  "core.alternateRefsCommand=%",
  "core.askPass=%",
  "core.editor=%",
  "core.fsmonitor=%",
  "core.gitProxy=%",
  "core.pager=%",
  "core.sshCommand=%",
  "credential.helper=!%",
  "diff.external=%",
  "diff.x.command=%",
  "diff.x.textconv=%",
  "extensions.partialClone=evil",
  "filter.x.clean=%",
  "filter.x.process=%",
  "filter.x.required=true",
  "filter.x.smudge=%",
  "gpg.program=%",
  "interactive.diffFilter=%",
  "log.showSignature=true",
  "merge.x.driver=%",
  "pager.ls-files=%",
  "pager.ls-tree=%",
  "protocol.allow=always",
  "protocol.ext.allow=always",
  "remote.evil.promisor=true",
  "remote.evil.url=ext::%",
  "sequence.editor=%",
  "submodule.recurse=true",
  "uploadpack.packObjectsHook=%",
];

/** A repository that runs a program, which leaves a canary, wherever git lets it. */
function trap(): { made: TemporaryRepository; isTriggered: () => boolean } {
  const made = disposeLater(TemporaryRepository.init({ objectFormat: "sha1" }));
  made.write(".gitattributes", "* filter=x diff=x merge=x\n");
  made.commitFiles({ "a.md": "a\n", "b.md": "b\n", "missing.md": "missing\n" });
  made.branch("other");
  made.commitFiles({ "a.md": "other\n" });
  made.checkout("main");
  made.commitFiles({ "a.md": "changed\n", "empty.md": "" });
  const canary = join(made.root, ".git/canary");
  const program = join(made.root, ".git/program");
  for (const path of [program, ...hooks.map((hook) => join(made.root, ".git/evil-hooks", hook))]) {
    made.write(path.slice(made.root.length + 1), `#!/bin/sh\necho ran >>'${canary}'\n`);
    chmodSync(path, 0o755);
  }
  made.write(".git/info/attributes", "* filter=x diff=x merge=x\n");
  const missing = made.oid("HEAD:missing.md");
  made.write("b.md", "on disk\n");
  made.write("new.md", "new\n");
  made.git(["config", "core.hooksPath", join(made.root, ".git/evil-hooks")]);
  for (const setting of settings) {
    const [name = "", value = ""] = setting.split(/=(.*)/s);
    made.git(["config", "--file", ".git/config", name, value.replace("%", program)]);
  }
  rmSync(join(made.root, ".git/objects", missing.slice(0, 2), missing.slice(2)));
  // An index as old as its entries makes git compare their content, through the clean filter.
  utimesSync(join(made.root, ".git/index"), new Date("2001-01-01"), new Date("2001-01-01"));
  rmSync(canary, { force: true });
  return { made, isTriggered: () => existsSync(canary) };
}

/** Every public function of the layer, used in full. */
const uses: Readonly<Record<string, (repository: git.Repository) => Promise<unknown>>> = {
  openRepository: async ({ root }) => git.openRepository(root ?? "", { environment }),
  resolveCommit: (repository) => git.resolveCommit(repository, "HEAD~1"),
  isUnborn: (repository) => git.isUnborn(repository),
  readMergeHeads: async (repository) => {
    writeFileSync(join(repository.gitDir, "MERGE_HEAD"), `${(await twoCommits(repository))[1]}\n`);
    await git.readMergeHeads(repository);
  },
  listBranchTips: async (repository) => {
    expect(await git.listBranchTips(repository, { limit: 9 })).toHaveLength(2);
  },
  mergeBase: async (repository) => git.mergeBase(repository, ...(await twoCommits(repository))),
  commitInfo: async (repository) => git.commitInfo(repository, (await twoCommits(repository))[1]),
  commitSnapshot: async (repository) => {
    const found = await contents(git.commitSnapshot(repository, (await twoCommits(repository))[1]));
    expect(found).toMatchObject({ "a.md": "changed\n", "missing.md": "<missing-object>" });
  },
  indexSnapshot: async (repository) => {
    const found = await contents(git.indexSnapshot(repository));
    expect(found).toMatchObject({
      "b.md": "b\n",
      "empty.md": "",
      "missing.md": "<missing-object>",
    });
  },
  worktreeSnapshot: async (repository) => {
    const found = await contents(git.worktreeSnapshot(repository));
    expect(found).toMatchObject({ "b.md": "on disk\n", "new.md": "new\n" });
  },
  folderSnapshot: ({ root }) => contents(git.folderSnapshot(root ?? "")),
  findIgnored: async (repository) => {
    writeFileSync(join(repository.gitDir, "info/exclude"), "drafts\n");
    expect(await git.findIgnored(repository, ["a.md", "drafts/a.md"])).toEqual(["drafts/a.md"]);
  },
  findHookFolders: async (repository) => {
    const folders = await git.findHookFolders(repository);
    expect(folders.hooks).toBe(join(repository.gitDir, "evil-hooks"));
  },
  changedPaths: async (repository) => {
    const [first, second] = await twoCommits(repository);
    const base = git.commitSnapshot(repository, first);
    const heads = [
      git.commitSnapshot(repository, second),
      git.indexSnapshot(repository),
      git.worktreeSnapshot(repository),
    ];
    const found = await Promise.all(heads.map((head) => git.changedPaths(repository, base, head)));
    expect(found.map((changes) => changes.length)).toEqual([2, 2, 4]);
  },
  openScratch: (repository) => git.openScratch(repository),
  mergeSnapshot: async (repository) => {
    const [head, into] = ["HEAD", "other"];
    const merge = await git.mergeSnapshot(
      await git.openScratch(repository),
      { ref: head, oid: await git.resolveCommit(repository, head) },
      { ref: into, oid: await git.resolveCommit(repository, into) },
    );
    expect(await listed(merge)).toContain("a.md conflict");
    expect(await contents(merge)).toMatchObject({ "empty.md": "" });
  },
  diskFiles: async ({ root }) => {
    expect(git.diskFiles(root ?? "")("b.md")).toEqual(Buffer.from("on disk\n"));
  },
  carryOver: async () => git.carryOver(bytes("a"), { before: bytes("a"), after: bytes("b") }),
  prepareStaging: async (repository) => {
    const folder = join(repository.gitDir, "staging");
    const changes = [{ path: "b.md", before: bytes("b\n"), after: bytes("better\n") }];
    const staging = await git.prepareStaging(repository, changes, folder);
    staging.commit();
    rmSync(folder, { recursive: true });
    expect(await contents(git.indexSnapshot(repository))).toMatchObject({ "b.md": "better\n" });
  },
  emptyTree: async ({ objectFormat }) => git.emptyTree(objectFormat),
  objectId: async ({ objectFormat }) => git.objectId("blob", new Uint8Array(), objectFormat),
};

function bytes(text: string): Uint8Array {
  return Buffer.from(text);
}

async function twoCommits(repository: git.Repository): Promise<readonly [string, string]> {
  return [
    await git.resolveCommit(repository, "HEAD~1"),
    await git.resolveCommit(repository, "HEAD"),
  ];
}

describe("a hostile repository configuration", () => {
  it.each([
    ["status"],
    ["diff"],
    ["diff-files", "--raw"],
    ["ls-files", "-m"],
    ["cat-file", "-p", "HEAD:missing.md"],
    ["merge-tree", "--write-tree", "other", "main"],
    ["update-index", "--chmod=+x", "a.md"],
  ])("is one that plain git falls for: %s", (...args) => {
    const { made, isTriggered } = trap();
    // What it does besides running the program does not matter; most commands fail on its answer.
    spawnSync("git", args, { cwd: made.root, env: environment, timeout: 10_000 });
    expect(isTriggered()).toBe(true);
  });

  it("is tried with every public function", () => {
    const functions = Object.entries(git).filter(([name]) => name !== "GitError");
    expect(functions.map(([name]) => name).toSorted()).toEqual(Object.keys(uses).toSorted());
  });

  it.each(Object.keys(uses))("runs nothing in %s", async (name) => {
    const { made, isTriggered } = trap();
    const repository = await open(made.root);
    await uses[name]?.(repository);
    expect(isTriggered()).toBe(false);
  });

  it("runs nothing with variables that name programs or carry settings", async () => {
    const { made, isTriggered } = trap();
    const program = join(made.root, ".git/program");
    const repository = await open(made.root, {
      GIT_EXTERNAL_DIFF: program,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${program}'`,
      GIT_ALLOW_PROTOCOL: "ext:file:https",
      GIT_NO_LAZY_FETCH: "0",
      GIT_GLOB_PATHSPECS: "1",
      GIT_PAGER: program,
    });
    for (const use of Object.values(uses)) await use(repository);
    expect(isTriggered()).toBe(false);
  });
});

describe("a merge driver in the settings of the user", () => {
  it("is one that plain git runs, and not run here", async () => {
    const { made, isTriggered } = trap();
    made.remove(".git/config");
    made.remove(".git/info/attributes");
    const home = join(made.root, ".git/home");
    made.write(".git/home/.gitconfig", `[merge "x"]\n\tdriver = ${made.root}/.git/program\n`);
    made.write(".git/home/.config/git/attributes", "* merge=x\n");
    const { GIT_CONFIG_GLOBAL: _, ...inherited } = environment;
    const own = { ...inherited, HOME: home, XDG_CONFIG_HOME: join(home, ".config") };
    const repository = await git.openRepository(made.root, { environment: own });
    await uses["mergeSnapshot"]?.(repository);
    repository.close();
    expect(isTriggered()).toBe(false);
    spawnSync("git", ["merge-tree", "--write-tree", "other", "main"], { cwd: made.root, env: own });
    expect(isTriggered()).toBe(true);
  });
});

describe("the commands that may run", () => {
  it.each(["diff", "show", "status", "diff-files", "push", "constructor", "__proto__"])(
    "do not include %s",
    (command) => {
      // The compiler would refuse it; this is what holds when it was not asked.
      const unchecked = command as PlumbingCommand;
      expect(() => hardenedArguments(unchecked, [], [])).toThrow("is not allowed");
    },
  );
});
