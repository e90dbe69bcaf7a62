import type { KnownFile, ProjectFiles, SeedFile } from "../engine/project.ts";
import type { SeedRecord } from "../engine/seed-record.ts";
import type { ContentMark, Snapshot } from "../git/index.ts";
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
    readKnown: (files) => reading.readAgain(files),
    onRecord: (file, record) => reading.keep(file, record),
  };
}

class Reading {
  readonly #source: Source;
  readonly #account: ReadAccount;
  readonly #itemsByPath: ReadonlyMap<string, MemberEntry>;
  /** Taken before anything is read: what is written to a file afterwards alters its stamp. */
  readonly #stamps = new Map<string, string>();

  constructor(source: Source, account: ReadAccount) {
    this.#source = source;
    this.#account = account;
    this.#itemsByPath = new Map(source.members.map((item) => [item.member.path, item]));
  }

  /** Has later runs know what was found out. */
  keep(file: SeedFile, record: SeedRecord): void {
    const { cache } = this.#source;
    if (cache === undefined || !("bytes" in file)) return;
    const stamp = this.#stamps.get(file.member.path) ?? null;
    cache.add(file.member, { oid: cache.identify(file.bytes), stamp }, record);
  }

  async *readAll(): AsyncGenerator<HeadFile> {
    const { members, snapshot, cache } = this.#source;
    const marks = (cache && (await snapshot.marks?.(members.map(({ entry }) => entry)))) ?? [];
    const rest: MemberEntry[] = [];
    for (const [index, item] of members.entries()) {
      const record = this.#findUnread(item, marks[index]);
      if (record === undefined) rest.push(item);
      else yield { member: item.member, record };
    }
    yield* this.#share(readSeeds(snapshot, rest, this.#account), rest.length);
  }

  #findUnread({ member }: MemberEntry, mark: ContentMark | null = null): SeedRecord | undefined {
    const { cache, isNeeded } = this.#source;
    if (cache === undefined || mark === null) return undefined;
    if (mark.stamp !== null) this.#stamps.set(member.path, mark.stamp);
    return isNeeded(member.path) ? undefined : cache.find(member, mark);
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
    const record = cache.find(member, { oid: cache.identify(file.bytes), stamp: null });
    const stamp = this.#stamps.get(member.path);
    if (record !== undefined && stamp !== undefined) cache.restamp(member, stamp);
    return record;
  }

  #toFile({ file, record }: Looked): HeadFile {
    if (record === null) return file;
    this.keep(file, record);
    return { member: file.member, record, file };
  }

  /** Reads seeds that were not read before; their content must be that of which something is known. */
  async *readAgain(files: readonly KnownFile[]): AsyncGenerator<SeedFile> {
    const { snapshot, cache } = this.#source;
    const account = newAccount();
    const items = files.flatMap(({ member }) => this.#itemsByPath.get(member.path) ?? []);
    for await (const file of readSeeds(snapshot, items, account)) {
      const { path } = file.member;
      if (!("bytes" in file) || cache?.isKnown(path, file.bytes) !== true) {
        throw unreadable(path, "it was changed while it was judged");
      }
      yield file;
    }
    for (const { path, reason } of [...account.failed, ...account.skipped]) {
      throw unreadable(path, reason);
    }
  }
}

function unreadable(path: string, reason: string): UserError {
  return new UserError("file-changed", [
    {
      message: `The file cannot be read any more: ${reason}`,
      place: { path },
      hint: "Run seedlint again; with `--no-cache` it does not matter what was known of the file.",
    },
  ]);
}
