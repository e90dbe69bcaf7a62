import { contentMarks } from "./content-marks.ts";
import { kindOfMode, toEntry, toListing } from "./entries.ts";
import { type Name, splitNul } from "./names.ts";
import { readEntries } from "./read-entries.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";
import { once } from "./once.ts";
import type { Entry, Snapshot } from "./snapshot.ts";

/** The files of a commit, by its object id; `ref` is the name that the user knows it by. */
export function commitSnapshot(
  repository: Repository,
  oid: string,
  ref: string | null = null,
): Snapshot {
  return {
    kind: "commit",
    ref,
    oid,
    treeish: oid,
    list: once(() => listTree(repository, oid)),
    read: (entries, options) => readEntries(repository, entries, options),
    marks: (entries) => contentMarks(repository, entries),
  };
}

/** The entries of a commit or tree, by object id. */
export async function listTree(repository: Repository, oid: string): Promise<readonly Entry[]> {
  const { stdout } = await runGit(repository.git, "ls-tree", [oid]);
  return toListing(splitNul(stdout).map(parseTreeEntry));
}

/** Format: `<mode> <type> <object id>` TAB `<path>`. */
function parseTreeEntry({ text, isUtf8 }: Name): Entry {
  const tab = text.indexOf("\t");
  const [mode = "", , oid = ""] = text.slice(0, tab).split(" ");
  return toEntry({ text: text.slice(tab + 1), isUtf8 }, kindOfMode(mode), oid);
}
