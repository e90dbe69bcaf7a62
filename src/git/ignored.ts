import { splitNul } from "./names.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

/**
 * Those of some paths that git ignores, whether or not there is a file; one that it tracks is none.
 * Throws `GitError`, also for a path beyond a symlink.
 *
 * @param paths relative to the root, with `/`
 */
export async function findIgnored(
  { git }: Repository,
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  // A path that starts so is never taken for a pattern with its own syntax, `:(top)a`.
  const input = Buffer.from(paths.map((path) => `./${path}\0`).join(""));
  // With status 1 it says that there is none.
  const { stdout } = await runGit(git, "check-ignore", ["--stdin"], { accept: [0, 1], input });
  return splitNul(stdout).map(({ text }) => text.slice("./".length));
}
