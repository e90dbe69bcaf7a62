import type { KnownFile, ProjectFiles, SeedFile } from "../engine/project.ts";
import type { SeedRecord } from "../engine/seed-record.ts";
import type { Snapshot } from "../git/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { newAccount, readSeeds, type MemberEntry, type ReadAccount } from "./read-seeds.ts";
import type { SeedCache } from "./seed-cache.ts";
import {
  countThreads,
  SeedThreads,
  type Looked,
  type ReadFile,
  type ThreadJob,
} from "./seed-threads.ts";

/** Who else has looked at seeds, or can. */
export interface Helpers {
  /** What earlier runs have found out. */
  readonly cache: SeedCache | undefined;
  /** What threads have to know; undefined if there are to be none. */
  readonly job: ThreadJob | undefined;
  /** So many threads look at seeds, the main one included; undefined: as many as pay. */
  readonly threadCount: number | undefined;
}

/** Seeds to read, as far as nobody else has looked at them. */
interface Source extends Helpers {
  readonly snapshot: Snapshot;
  readonly members: readonly MemberEntry[];
  /** True for a seed that is to be looked at here in any case. */
  readonly isNeeded: (path: string) => boolean;
}

type HeadFile = SeedFile | KnownFile;

/** So many seeds are handed over at once. */
const GROUP = 64;

/**
 * Reads members as `readSeeds` does, in another order, but for those whose content is that of an
 * earlier run; and has other threads look at a part of them.
 */
export function readKnownSeeds(
  source: Source,
  account: ReadAccount,
): Required<Pick<ProjectFiles, "head" | "readKnown" | "onRecord">> {
  const reading = new Reading(source, account);
  return {
    head: reading.readAll(),
    readKnown: (files) => readAgain(source, files),
    onRecord: (file, record) => reading.keep(file, record),
  };
}

class Reading {
  readonly #source: Source;
  readonly #account: ReadAccount;
  /** Taken before anything is read: what is written to a file afterwards alters its stamp. */
  readonly #stamps = new Map<string, string | null>();

  constructor(source: Source, account: ReadAccount) {
    this.#source = source;
    this.#account = account;
  }

  /** Has later runs know what was found out. */
  keep(file: SeedFile, record: SeedRecord): void {
    const { cache } = this.#source;
    if (cache === undefined || !("bytes" in file)) return;
    const stamp = this.#stamps.get(file.member.path) ?? null;
    cache.add(file.member, { oid: cache.identify(file.bytes), stamp }, record);
  }

  async *readAll(): AsyncGenerator<HeadFile> {
    const { members, snapshot } = this.#source;
    const rest: MemberEntry[] = [];
    for (const item of members) {
      const record = this.#findUnread(item);
      if (record === undefined) rest.push(item);
      else yield { member: item.member, record };
    }
    yield* this.#share(readSeeds(snapshot, rest, this.#account), rest.length);
  }

  #findUnread({ member, entry }: MemberEntry): SeedRecord | undefined {
    const { cache, snapshot, isNeeded } = this.#source;
    if (cache === undefined || entry.kind !== "file" || entry.problem !== undefined) {
      return undefined;
    }
    const stamp = entry.oid === null ? (snapshot.stampOf?.(entry) ?? null) : null;
    this.#stamps.set(entry.path, stamp);
    return isNeeded(entry.path) ? undefined : cache.find(member, { oid: entry.oid, stamp });
  }

  /** The same files, those that other threads have looked at later. */
  async *#share(files: AsyncIterable<SeedFile>, count: number): AsyncGenerator<HeadFile> {
    const { job, threadCount, isNeeded } = this.#source;
    const group: ReadFile[] = [];
    let left = count;
    let threads: SeedThreads | undefined;
    try {
      for await (const file of files) {
        left -= 1;
        const record = this.#findRead(file);
        if (record !== undefined) yield { member: file.member, record, file };
        else if (job === undefined || !("bytes" in file) || isNeeded(file.member.path)) yield file;
        else if (group.push(file) === GROUP) {
          threads ??= new SeedThreads(job, countThreads(left, threadCount));
          for (const looked of threads.take()) yield this.#toFile(looked);
          const taken = group.splice(0);
          if (!threads.offer(taken)) yield* taken;
        }
      }
      yield* group;
      for await (const looked of threads?.finish() ?? []) yield this.#toFile(looked);
    } finally {
      threads?.close();
    }
  }

  /** What is known of a content that had to be read, because the times of its file tell nothing. */
  #findRead(file: SeedFile): SeedRecord | undefined {
    const { cache, isNeeded } = this.#source;
    const { member } = file;
    if (cache === undefined || !("bytes" in file) || isNeeded(member.path)) return undefined;
    if (!cache.has(member)) return undefined;
    const stamp = this.#stamps.get(member.path) ?? null;
    return cache.find(member, { oid: cache.identify(file.bytes), stamp });
  }

  #toFile({ file, record }: Looked): HeadFile {
    if (record === null) return file;
    this.keep(file, record);
    return { member: file.member, record, file };
  }
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
    if (!("bytes" in file) || cache?.isKnown(path, file.bytes) !== true)
      throw changedMeanwhile(path);
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
