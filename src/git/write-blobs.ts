import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GitContext, runGit } from "./run.ts";

/** So many names are a command line that every system takes. */
const namesAtOnce = 1000;

/**
 * Stores contents as blobs, unfiltered, and returns their object ids in the same order. A process for
 * each would take ten times as long, so git is given files.
 *
 * @param folder an absolute one for these files, which must not be there
 */
export async function writeBlobs(
  git: GitContext,
  contents: readonly Uint8Array[],
  folder: string,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  for (const [index, bytes] of contents.entries()) writeFileSync(join(folder, `${index}`), bytes);
  const oids: string[] = [];
  for (let start = 0; start < contents.length; start += namesAtOnce) {
    const { length } = contents.slice(start, start + namesAtOnce);
    const names = Array.from({ length }, (_, index) => `${start + index}`);
    const { stdout } = await runGit({ ...git, folder }, "hash-object", ["--", ...names]);
    oids.push(...stdout.toString("latin1").trimEnd().split("\n"));
  }
  return oids;
}
