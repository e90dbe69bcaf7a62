import { readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexSnapshot, prepareStaging, type StagedChange } from "../../src/git/index.ts";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { contents, open, temporary } from "./support.ts";

function change(path: string, before: string, after: string): StagedChange {
  return { path, before: Buffer.from(before), after: Buffer.from(after) };
}

/** Gets ready to stage changes in a repository, with a folder for what is temporary. */
async function prepare(made: TemporaryRepository, ...changes: readonly StagedChange[]) {
  const repository = await open(made.root);
  return prepareStaging(repository, changes, join(made.root, ".git/staging"));
}

describe("prepareStaging", () => {
  it("changes nothing before it is told to, then all at once", async () => {
    const made = temporary({ files: { "a.md": "a\n", "b.md": "b\n", "c.md": "c\n" } });
    const staging = await prepare(made, change("a.md", "a\n", "A\n"), change("c.md", "c\n", "C\n"));
    const snapshot = indexSnapshot(await open(made.root));
    expect(await contents(snapshot)).toEqual({ "a.md": "a\n", "b.md": "b\n", "c.md": "c\n" });
    staging.commit();
    const after = await contents(indexSnapshot(await open(made.root)));
    expect(after).toEqual({ "a.md": "A\n", "b.md": "b\n", "c.md": "C\n" });
  });

  it("tells which files a sparse checkout leaves out", async () => {
    const made = temporary({ files: { "a.md": "a\n", "b.md": "b\n" } });
    made.git(["update-index", "--skip-worktree", "b.md"]);
    const changes = [change("a.md", "a\n", "A\n"), change("b.md", "b\n", "B\n")];
    const { checkedOut } = await prepare(made, ...changes);
    expect(checkedOut).toEqual([changes[0]]);
  });

  it.each([
    ["that the index has with another content", change("a.md", "x\n", "A\n")],
    ["that it does not have", change("x.md", "a\n", "A\n")],
    ["that it has as a symlink", change("link.md", "a.md", "A\n")],
  ])("refuses an entry %s", async (_, wanted) => {
    const made = temporary({ files: { "a.md": "a\n" } });
    made.symlink("a.md", "link.md");
    made.add();
    await expect(prepare(made, wanted)).rejects.toMatchObject({ code: "index-changed" });
  });

  it("refuses an entry in conflict", async () => {
    const made = temporary({ files: { "a.md": "a\n" } });
    made.branch("other");
    made.commitFiles({ "a.md": "other\n" });
    made.checkout("main");
    made.commitFiles({ "a.md": "main\n" });
    expect(made.merge("other")).toBe(false);
    const run = prepare(made, change("a.md", "main\n", "A\n"));
    await expect(run).rejects.toMatchObject({ code: "index-changed" });
  });

  it("refuses an index that has changed since, and leaves no lock", async () => {
    const made = temporary({ files: { "a.md": "a\n" } });
    const staging = await prepare(made, change("a.md", "a\n", "A\n"));
    made.write("b.md", "b\n");
    made.add();
    expect(() => staging.commit()).toThrow(expect.objectContaining({ code: "index-changed" }));
    const found = await contents(indexSnapshot(await open(made.root)));
    expect(found).toEqual({ "a.md": "a\n", "b.md": "b\n" });
    expect(readdirSync(join(made.root, ".git"))).not.toContain("index.lock");
  });

  it("refuses an index that another process has locked, and leaves the lock", async () => {
    const made = temporary({ files: { "a.md": "a\n" } });
    const staging = await prepare(made, change("a.md", "a\n", "A\n"));
    made.write(".git/index.lock", "theirs");
    expect(() => staging.commit()).toThrow(expect.objectContaining({ code: "index-locked" }));
    expect(statSync(join(made.root, ".git/index.lock")).size).toBe(6);
  });

  it("changes the index that comes after git commit <path> only where both agree", async () => {
    const made = temporary({ files: { "a.md": "a\n", "b.md": "b\n" } });
    const next = { GIT_INDEX_FILE: join(made.root, ".git/index.lock") };
    const judged = { GIT_INDEX_FILE: join(made.root, ".git/next-index-77.lock") };
    for (const environment of [next, judged]) made.git(["read-tree", "HEAD"], { environment });
    made.write("b.md", "other\n");
    made.git(["add", "b.md"], { environment: next });
    const repository = await open(made.root, judged);
    const changes = [change("a.md", "a\n", "A\n"), change("b.md", "b\n", "B\n")];
    const folder = join(made.root, ".git/staging");
    (await prepareStaging(repository, changes, folder)).commit();
    const textsIn = async (environment: NodeJS.ProcessEnv) =>
      contents(indexSnapshot(await open(made.root, environment)));
    expect(await textsIn(judged)).toEqual({ "a.md": "A\n", "b.md": "B\n" });
    expect(await textsIn(next)).toEqual({ "a.md": "A\n", "b.md": "other\n" });
    expect(await textsIn({})).toEqual({ "a.md": "a\n", "b.md": "b\n" });
  });

  it("does not make git trust what it noted of a file that changed at the same moment", async () => {
    const made = temporary({ files: { "a.md": "a\n", "b.md": "b\n" } });
    // Only time and length tell git that a file has changed, and here neither does.
    made.git(["config", "core.trustctime", "false"]);
    made.git(["config", "core.checkStat", "minimal"]);
    const moment = new Date("2024-01-01T12:00:00Z");
    const setTime = (path: string) => utimesSync(join(made.root, path), moment, moment);
    for (const path of ["a.md", "b.md"]) setTime(path);
    made.git(["update-index", "--refresh"]);
    writeFileSync(join(made.root, "b.md"), "x\n");
    for (const path of ["b.md", ".git/index"]) setTime(path);
    (await prepare(made, change("a.md", "a\n", "A\n"))).commit();
    expect(made.git(["status", "--porcelain", "b.md"])).toBe(" M b.md");
  });
});
