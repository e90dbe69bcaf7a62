import type { Blob, Entry, PathChange, ReadOptions, Snapshot } from "../git/index.ts";
import type { Base } from "./sides.ts";
import type { Workspace } from "./workspace.ts";

/** The bytes of seeds, by path. */
type SeedBytes = ReadonlyMap<string, Uint8Array>;

/** A workspace of which everything is read once, so that it can be judged several times. */
export function rememberReads(workspace: Workspace): Workspace {
  return {
    ...workspace,
    head: rememberBlobs(workspace.head),
    base: workspace.base && rememberBase(workspace.base),
    otherBases: workspace.otherBases.map(rememberBase),
  };
}

/** The workspace as it would be if seeds of its head, all of which it has, had these bytes. */
export function overlay(workspace: Workspace, files: SeedBytes): Workspace {
  if (files.size === 0) return workspace;
  const differ = (base: Base): Base => ({
    ...base,
    findChanges: async (only) => addChanges(await base.findChanges(only), files),
  });
  return {
    ...workspace,
    head: replaceBlobs(workspace.head, files),
    base: workspace.base && differ(workspace.base),
    otherBases: workspace.otherBases.map(differ),
  };
}

/** What was written differs from the base, even where nothing else does. */
function addChanges(changes: readonly PathChange[], files: SeedBytes): readonly PathChange[] {
  const known = new Set(changes.map(({ path }) => path));
  const added = [...files.keys()].filter((path) => !known.has(path));
  const modified = added.map((path): PathChange => {
    return { path, status: "modified", before: null, after: null };
  });
  return [...changes, ...modified].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function rememberBase(base: Base): Base {
  let changes: Promise<readonly PathChange[]> | undefined;
  return {
    snapshot: base.snapshot && rememberBlobs(base.snapshot),
    // Which paths matter, the rules decide, and they stay the same.
    findChanges: (only) => (changes ??= base.findChanges(only)),
  };
}

function rememberBlobs(snapshot: Snapshot): Snapshot {
  const known = new Map<string, Uint8Array>();
  return {
    ...snapshot,
    async *read(entries, options) {
      for await (const blob of replaceBlobs(snapshot, known).read(entries, options)) {
        if (blob.problem === undefined) known.set(blob.entry.path, blob.bytes);
        yield blob;
      }
    },
  };
}

function replaceBlobs(snapshot: Snapshot, files: SeedBytes): Snapshot {
  return { ...snapshot, read: (entries, options) => readBlobs(snapshot, files, entries, options) };
}

async function* readBlobs(
  snapshot: Snapshot,
  files: SeedBytes,
  entries: readonly Entry[],
  options: ReadOptions,
): AsyncIterable<Blob> {
  const replaced = entries.map(({ path }) => files.get(path));
  const others = entries.filter((_, index) => replaced[index] === undefined);
  const rest = snapshot.read(others, options)[Symbol.asyncIterator]();
  for (const [index, entry] of entries.entries()) {
    const bytes = replaced[index];
    if (bytes !== undefined) {
      yield toBlob(entry, bytes, options);
      continue;
    }
    const next = await rest.next();
    if (next.done !== true) yield next.value;
  }
}

function toBlob(entry: Entry, bytes: Uint8Array, { maxBytes }: ReadOptions): Blob {
  if (bytes.byteLength <= maxBytes) return { entry, bytes };
  const detail = `It has more than ${maxBytes} bytes`;
  return { entry, problem: "too-large", detail, size: bytes.byteLength };
}
