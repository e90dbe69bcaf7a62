import type { KnownFile, ProjectFiles, SeedFile } from "../engine/project.ts";
import type { SeedRecord } from "../engine/seed-record.ts";
import type { Snapshot } from "../git/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { newAccount, readSeeds, type MemberEntry, type ReadAccount } from "./read-seeds.ts";
import type { SeedCache } from "./seed-cache.ts";

/** Seeds to read, as far as nothing is known of them. */
interface Source {
  readonly snapshot: Snapshot;
  readonly members: readonly MemberEntry[];
  /** True for a seed that is to be read in any case. */
  readonly isNeeded: (path: string) => boolean;
  readonly cache: SeedCache;
}

/**
 * Reads members as `readSeeds` does, in another order, but for those whose content is that of an
 * earlier run.
 */
export function readKnownSeeds(
  source: Source,
  account: ReadAccount,
): Required<Pick<ProjectFiles, "head" | "readKnown" | "onRecord">> {
  // Taken before anything is read: what is written to a file afterwards alters its stamp.
  const stamps = new Map<string, string | null>();
  return {
    head: readAll(source, stamps, account),
    readKnown: (files) => readAgain(source, files),
    onRecord(file, record) {
      if (!("bytes" in file)) return;
      const { cache } = source;
      const stamp = stamps.get(file.member.path) ?? null;
      cache.add(file.member, { oid: cache.identify(file.bytes), stamp }, record);
    },
  };
}

async function* readAll(
  source: Source,
  stamps: Map<string, string | null>,
  account: ReadAccount,
): AsyncGenerator<SeedFile | KnownFile> {
  const { snapshot, members, isNeeded, cache } = source;
  const rest: MemberEntry[] = [];
  for (const item of members) {
    const { entry, member } = item;
    const stamp = entry.oid === null ? (snapshot.stampOf?.(entry) ?? null) : null;
    stamps.set(entry.path, stamp);
    const known = isNeeded(entry.path) ? undefined : findUnread(source, item, stamp);
    if (known === undefined) rest.push(item);
    else yield { member, record: known };
  }
  for await (const file of readSeeds(snapshot, rest, account)) {
    const { member } = file;
    const isWorthHashing = "bytes" in file && !isNeeded(member.path) && cache.has(member);
    const oid = isWorthHashing ? cache.identify(file.bytes) : null;
    const mark = { oid, stamp: stamps.get(member.path) ?? null };
    const record: SeedRecord | undefined = oid === null ? undefined : cache.find(member, mark);
    yield record === undefined ? file : { member, record };
  }
}

function findUnread({ cache }: Source, { member, entry }: MemberEntry, stamp: string | null) {
  if (entry.kind !== "file" || entry.problem !== undefined) return undefined;
  return cache.find(member, { oid: entry.oid, stamp });
}

/** Reads seeds that were not read before; their content must be that of which something is known. */
async function* readAgain(
  { snapshot, members, cache }: Source,
  files: readonly KnownFile[],
): AsyncGenerator<SeedFile> {
  const wanted = new Set(files.map(({ member }) => member.path));
  const items = members.filter(({ member }) => wanted.has(member.path));
  for await (const file of readSeeds(snapshot, items, newAccount())) {
    const { path } = file.member;
    if (!("bytes" in file) || !cache.isKnown(path, file.bytes)) throw changedMeanwhile(path);
    wanted.delete(path);
    yield file;
  }
  for (const path of wanted) throw changedMeanwhile(path);
}

function changedMeanwhile(path: string): UserError {
  return new UserError("file-changed", [
    {
      message: "The file was changed while it was judged",
      place: { path },
      hint: "Run seedlint again.",
    },
  ]);
}
