import { toEntry, kindOfMode } from "./entries.ts";
import { type Name, splitNul } from "./names.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";
import type { Entry } from "./snapshot.ts";

/** What `ls-files` says of one path; a path in conflict comes once. */
export interface ListedFile {
  readonly entry: Entry;
  readonly state: "tracked" | "sparse" | "conflict" | "untracked";
}

interface ListOptions {
  /** Files that git does not know and does not ignore, too; needs a worktree. */
  readonly withUntracked: boolean;
}

/** The entries of the index that git would use here, in no certain order. Throws `GitError`. */
export async function listIndex(
  repository: Repository,
  { withUntracked }: ListOptions,
): Promise<readonly ListedFile[]> {
  const others = withUntracked ? ["-o", "--exclude-standard"] : [];
  const { stdout } = await runGit(repository.git, "ls-files", others);
  const files = splitNul(stdout).map(parseFile);
  return files.filter(isFirstOfConflict());
}

/**
 * Format: `<tag> <mode> <object id> <stage>` TAB `<path>`, or `? <path>` for an untracked one.
 * The tag `S` marks skip-worktree: a sparse checkout leaves the file out.
 */
function parseFile({ text, isUtf8 }: Name): ListedFile {
  if (text.startsWith("? ")) {
    return { entry: untrackedEntry({ text: text.slice(2), isUtf8 }), state: "untracked" };
  }
  const tab = text.indexOf("\t");
  const [tag, mode = "", oid = "", stage] = text.slice(0, tab).split(" ");
  const name = { text: text.slice(tab + 1), isUtf8 };
  if (stage !== "0") return { entry: toEntry(name, "conflict", null), state: "conflict" };
  const entry = toEntry(name, kindOfMode(mode), oid);
  return { entry, state: tag === "S" ? "sparse" : "tracked" };
}

/** A repository inside the worktree is listed as one path that ends with a slash. */
function untrackedEntry({ text, isUtf8 }: Name): Entry {
  if (!text.endsWith("/")) return toEntry({ text, isUtf8 }, "file", null);
  return toEntry({ text: text.slice(0, -1), isUtf8 }, "gitlink", null);
}

function isFirstOfConflict(): (file: ListedFile) => boolean {
  const seen = new Set<string>();
  return ({ entry, state }) => {
    if (state !== "conflict") return true;
    const isFirst = !seen.has(entry.path);
    seen.add(entry.path);
    return isFirst;
  };
}
