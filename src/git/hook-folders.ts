import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

/** Where the hooks of a repository are. Both are absolute. */
export interface HookFolders {
  /** Where git looks for hooks, `core.hooksPath` included; it need not exist. */
  readonly hooks: string;
  /** The git folder that all worktrees share. */
  readonly common: string;
}

/** Asks git where it looks for hooks; none is run. Throws `GitError`. */
export async function findHookFolders(repository: Repository): Promise<HookFolders> {
  const [hooks, common] = await Promise.all([
    askForPath(repository, ["--git-path", "hooks"]),
    askForPath(repository, ["--git-common-dir"]),
  ]);
  return { hooks, common };
}

/** One question at a time, since a path may itself contain line breaks. */
async function askForPath({ git }: Repository, question: readonly string[]): Promise<string> {
  const { stdout } = await runGit(git, "rev-parse", ["--path-format=absolute", ...question]);
  return stdout.toString("utf8").replace(/\n$/, "");
}
