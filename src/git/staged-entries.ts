import { splitNul } from "./names.ts";
import { type GitContext, runGit } from "./run.ts";

/** One entry of an index that is a file and not in conflict. */
export interface StagedEntry {
  /** Six octal digits. */
  readonly mode: string;
  readonly oid: string;
  /** Whether a sparse checkout leaves the file out of the worktree. */
  readonly isSparse: boolean;
  /** Whether git was told to take the file on disk for unchanged. */
  readonly isAssumed: boolean;
}

/** The entries of the index that a git context uses, by path. Throws `GitError`. */
export async function readStagedEntries(
  git: GitContext,
): Promise<ReadonlyMap<string, StagedEntry>> {
  const { stdout } = await runGit(git, "ls-files", ["-v"]);
  return new Map(splitNul(stdout).flatMap(({ text, isUtf8 }) => (isUtf8 ? parse(text) : [])));
}

/** Format: `<tag> <mode> <object id> <stage>` TAB `<path>`; the tag is small for an assumed one. */
function parse(text: string): readonly (readonly [string, StagedEntry])[] {
  const tab = text.indexOf("\t");
  const [tag = "", mode = "", oid = "", stage] = text.slice(0, tab).split(" ");
  if (stage !== "0" || !mode.startsWith("100")) return [];
  const isAssumed = tag !== tag.toUpperCase();
  return [[text.slice(tab + 1), { mode, oid, isSparse: tag.toUpperCase() === "S", isAssumed }]];
}
