import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

/**
 * The object ids of the commits that branches of this repository name, the latest ones first.
 * Throws `GitError`.
 */
export async function listBranchTips(
  { git }: Repository,
  { limit }: { readonly limit: number },
): Promise<readonly string[]> {
  const { stdout } = await runGit(git, "for-each-ref", [
    "--sort=-committerdate",
    `--count=${limit}`,
    "--format=%(objectname)",
    "refs/heads/",
  ]);
  const oids = stdout.toString("latin1").split("\n");
  return [...new Set(oids.filter((oid) => oid !== ""))];
}
