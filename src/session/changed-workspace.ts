import type { Blob, Entry, PathChange, ReadOptions, Snapshot } from "../git/index.ts";
import type { Replacement } from "../disk/index.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The workspace as it would be after files are replaced, made and removed, compared with itself as it
 * is: so that what the replacements bring in is told from what was there.
 */
export function changeWorkspace(
  workspace: Workspace,
  replacements: readonly Replacement[],
): Workspace {
  const changes = replacements.map(toChange).toSorted(byPath);
  return {
    ...workspace,
    head: replaceFilesOf(workspace.head, replacements),
    base: {
      snapshot: workspace.head,
      findChanges: async (only) => changes.filter(({ path }) => only(path)),
    },
    otherBases: [],
  };
}

function toChange({ path, before, after }: Replacement): PathChange {
  const status = before === null ? "added" : after === null ? "deleted" : "modified";
  return { path, status, before: null, after: null };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : 1;

function replaceFilesOf(snapshot: Snapshot, replacements: readonly Replacement[]): Snapshot {
  const contents = new Map(replacements.map(({ path, after }) => [path, after]));
  const added = replacements.filter(({ before }) => before === null);
  const list = async (): Promise<readonly Entry[]> =>
    [
      ...(await snapshot.list()).filter(({ path }) => contents.get(path) !== null),
      ...added.map(({ path }): Entry => ({ path, kind: "file", oid: null })),
    ].toSorted(byPath);
  let listed: Promise<readonly Entry[]> | undefined;
  return {
    ...snapshot,
    list: () => (listed ??= list()),
    read: (entries, options) => readFiles(snapshot, contents, entries, options),
  };
}

async function* readFiles(
  snapshot: Snapshot,
  contents: ReadonlyMap<string, Uint8Array | null>,
  entries: readonly Entry[],
  options: ReadOptions,
): AsyncIterable<Blob> {
  const others = entries.filter(({ path }) => !contents.has(path));
  const rest = snapshot.read(others, options)[Symbol.asyncIterator]();
  for (const entry of entries) {
    const bytes = contents.get(entry.path);
    if (bytes instanceof Uint8Array) yield { entry, bytes };
    else {
      const next = await rest.next();
      if (next.done !== true) yield next.value;
    }
  }
}
