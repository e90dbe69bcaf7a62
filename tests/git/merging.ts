import {
  changedPaths,
  commitSnapshot,
  mergeSnapshot,
  openScratch,
  type Repository,
  resolveCommit,
  type Snapshot,
} from "../../src/git/index.ts";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { open, temporary } from "./support.ts";

type Files = Readonly<Record<string, string>>;

export interface Sides {
  readonly objectFormat?: "sha1" | "sha256";
  readonly before: Files;
  /** What each branch does after the commit that both share. */
  readonly main?: (made: TemporaryRepository) => void;
  readonly topic?: (made: TemporaryRepository) => void;
}

/** Eight lines; the fourth may be another one. */
export const lines = (changed = "4"): string =>
  ["1", "2", "3", changed, "5", "6", "7", "8"].join("\n");

/** A repository with `topic` checked out, which is to be merged into `main`. */
export function fork({ objectFormat = "sha1", before, main, topic }: Sides): TemporaryRepository {
  const made = temporary({ objectFormat, files: before });
  made.branch("topic");
  topic?.(made);
  made.add();
  made.commit();
  made.checkout("main");
  main?.(made);
  made.add();
  made.commit();
  made.checkout("topic");
  return made;
}

/** Writes files into the worktree. */
export const write = (files: Files) => (made: TemporaryRepository) => {
  for (const [path, text] of Object.entries(files)) made.write(path, text);
};

/** The merge of one revision into another, the scratch repository that holds it, and its base. */
export async function mergeIn(
  repository: Repository,
  { head = "HEAD", into = "main" } = {},
): Promise<{ readonly scratch: Repository; readonly merge: Snapshot; readonly base: Snapshot }> {
  const oids = [await resolveCommit(repository, head), await resolveCommit(repository, into)];
  const [headOid = "", intoOid = ""] = oids;
  const scratch = await openScratch(repository);
  const merge = await mergeSnapshot(
    scratch,
    { ref: head, oid: headOid },
    { ref: into, oid: intoOid },
  );
  return { scratch, merge, base: commitSnapshot(repository, intoOid, into) };
}

/** The merge of what is checked out into `main`. */
export async function mergeOf(made: TemporaryRepository, extra: NodeJS.ProcessEnv = {}) {
  return mergeIn(await open(made.root, extra));
}

/** `path status` for what the merge changes in the branch that it goes into. */
export async function changesOf({ scratch, merge, base }: Awaited<ReturnType<typeof mergeIn>>) {
  const changes = await changedPaths(scratch, base, merge);
  return changes.map(({ path, status }) => `${path} ${status}`);
}
