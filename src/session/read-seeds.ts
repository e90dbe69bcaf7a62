import type { ProjectMember, SeedFile } from "../engine/project.ts";
import type { Entry, Snapshot } from "../git/index.ts";
import type { PathReason } from "../sdk/index.ts";
import { defaultLimits } from "../seed/limits.ts";

/** What could not be judged, told while files are read. */
export interface ReadAccount {
  readonly skipped: PathReason[];
  readonly failed: PathReason[];
  /** How many of those that failed were not selected, but are needed to judge the others. */
  unselectedFailures: number;
}

/** An account of nothing yet, but for what was skipped before. */
export function newAccount(skipped: readonly PathReason[] = []): ReadAccount {
  return { skipped: [...skipped], failed: [], unselectedFailures: 0 };
}

/** A member and where its content is. */
export interface MemberEntry {
  readonly member: ProjectMember;
  readonly entry: Entry;
}

/**
 * Reads members in order. Each that gives no content is told to `account`: also one that was not
 * selected has failed, because the rules about all seeds would judge without it.
 */
export async function* readSeeds(
  snapshot: Snapshot,
  members: readonly MemberEntry[],
  account: ReadAccount,
): AsyncIterable<SeedFile> {
  const conflict = conflictReason(snapshot);
  const readable = members.filter((item) => isReadable(item, conflict, account));
  const byPath = new Map(readable.map(({ member, entry }) => [entry.path, member]));
  const entries = readable.map(({ entry }) => entry);
  for await (const blob of snapshot.read(entries, { maxBytes: defaultLimits.fileBytes })) {
    const { path } = blob.entry;
    const member = byPath.get(path);
    if (member === undefined) continue;
    if (blob.problem === undefined) yield { member, bytes: blob.bytes };
    else if (blob.problem === "too-large") yield { member, oversizeBytes: blob.size ?? 0 };
    else fail(member, blob.detail, account);
  }
}

/** What is no file is skipped, what cannot be told apart has failed; both by name. */
function isReadable(
  { member, entry }: MemberEntry,
  conflict: string,
  account: ReadAccount,
): boolean {
  const { path, kind, problem } = entry;
  if (problem === undefined && kind === "file") return true;
  if (problem !== undefined) fail(member, PROBLEM_REASONS[problem], account);
  else if (kind === "conflict") fail(member, conflict, account);
  else if (member.isSelected) {
    account.skipped.push({ path, reason: kind === "gitlink" ? "submodule" : "symlink" });
  }
  return false;
}

/** Why a conflict in a snapshot cannot be judged. */
function conflictReason({ into }: Snapshot): string {
  return into === undefined
    ? "unresolved merge conflict"
    : `conflicts with \`${into}\`: merge or rebase first`;
}

function fail({ path, isSelected }: ProjectMember, reason: string, account: ReadAccount): void {
  account.failed.push({ path, reason });
  if (!isSelected) account.unselectedFailures += 1;
}

const PROBLEM_REASONS: Readonly<Record<NonNullable<Entry["problem"]>, string>> = {
  "unsafe-path": "the path would lead elsewhere on some file system",
  "not-utf8": "the path is not UTF-8",
  "duplicate-path": "the path is in the tree twice",
};
