import type { ProjectMember, SeedFile } from "../engine/project.ts";
import type { Entry, Snapshot } from "../git/index.ts";
import type { PathReason } from "../sdk/index.ts";
import { defaultLimits } from "../seed/limits.ts";

/** What was selected and could not be judged. */
export interface ReadAccount {
  readonly skipped: PathReason[];
  readonly failed: PathReason[];
}

/** A member and where its content is. */
export interface MemberEntry {
  readonly member: ProjectMember;
  readonly entry: Entry;
}

/** Reads members in order; each that gives no content is told to `account` if it was selected. */
export async function* readSeeds(
  snapshot: Snapshot,
  members: readonly MemberEntry[],
  account: ReadAccount,
): AsyncIterable<SeedFile> {
  const readable = members.filter((item) => isReadable(item, account));
  const byPath = new Map(readable.map(({ member, entry }) => [entry.path, member]));
  const entries = readable.map(({ entry }) => entry);
  for await (const blob of snapshot.read(entries, { maxBytes: defaultLimits.fileBytes })) {
    const { path } = blob.entry;
    const member = byPath.get(path);
    if (member === undefined) continue;
    if (blob.problem === undefined) yield { member, bytes: blob.bytes };
    else if (blob.problem === "too-large") yield { member, oversizeBytes: blob.size ?? 0 };
    else if (member.isSelected) account.failed.push({ path, reason: blob.detail });
  }
}

/** What is no file is skipped, what cannot be told apart has failed; both by name. */
function isReadable({ member, entry }: MemberEntry, { skipped, failed }: ReadAccount): boolean {
  const { path, kind, problem } = entry;
  if (problem === undefined && kind === "file") return true;
  if (!member.isSelected) return false;
  if (problem !== undefined) failed.push({ path, reason: PROBLEM_REASONS[problem] });
  else if (kind === "conflict") failed.push({ path, reason: "unresolved merge conflict" });
  else skipped.push({ path, reason: kind === "gitlink" ? "submodule" : "symlink" });
  return false;
}

const PROBLEM_REASONS: Readonly<Record<NonNullable<Entry["problem"]>, string>> = {
  "unsafe-path": "the path would lead elsewhere on some file system",
  "not-utf8": "the path is not UTF-8",
  "duplicate-path": "the path is in the tree twice",
};
