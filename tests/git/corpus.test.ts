import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  changedPaths,
  folderSnapshot,
  indexSnapshot,
  mergeBase,
  type Repository,
  resolveCommit,
  type Snapshot,
  worktreeSnapshot,
} from "../../src/git/index.ts";
import { commitOf, environment, open } from "./support.ts";

const bundle = fileURLToPath(new URL("../../../shared/corpus/policy-hub.bundle", import.meta.url));

/** Number of files and bytes that are read. */
async function measure(snapshot: Snapshot): Promise<readonly [number, number]> {
  let [count, byteLength] = [0, 0];
  for await (const blob of snapshot.read(await snapshot.list(), { maxBytes: 2 ** 20 })) {
    if (blob.problem !== undefined) throw new Error(`${blob.entry.path}: ${blob.detail}`);
    count += 1;
    byteLength += blob.bytes.length;
  }
  return [count, byteLength];
}

describe.skipIf(!existsSync(bundle))("the corpus", () => {
  let folder: string;
  let repository: Repository;

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "seedlint-corpus-")));
    const root = join(folder, "hub");
    const git = (...args: readonly string[]) => execFileSync("git", args, { env: environment });
    git("clone", "-q", "--no-checkout", bundle, root);
    git("-C", root, "checkout", "-q", "--detach", "origin/main");
    repository = await open(root);
  });

  afterAll(() => {
    repository.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is the same in all kinds of snapshots", async () => {
    const commit = await commitOf(repository);
    const expected = await measure(commit);
    expect(expected[0]).toBe(2336);
    const paths = (await commit.list()).map(({ path }) => path);
    const others = [indexSnapshot(repository), worktreeSnapshot(repository)];
    for (const other of [...others, folderSnapshot(repository.root ?? "")]) {
      expect((await other.list()).map(({ path }) => path)).toEqual(paths);
      expect(await measure(other)).toEqual(expected);
    }
  });

  it("has a history that can be compared", async () => {
    const [base, head] = [await commitOf(repository, "HEAD~1"), await commitOf(repository)];
    const changes = await changedPaths(repository, base, head);
    expect(changes.length).toBeGreaterThan(0);
    expect(await changedPaths(repository, base, worktreeSnapshot(repository))).toEqual(changes);
    expect(await changedPaths(repository, base, indexSnapshot(repository))).toEqual(changes);
    const ids = [base.oid ?? "", await resolveCommit(repository, "HEAD")] as const;
    expect(await mergeBase(repository, ...ids)).toBe(base.oid);
  });
});
