export { commitSnapshot } from "./commit-snapshot.ts";
export { listBranchTips } from "./branches.ts";
export { carryOver } from "./carry-over.ts";
export { changedPaths } from "./diff.ts";
export { folderSnapshot } from "./folder-snapshot.ts";
export { GitError, type GitErrorCode } from "./git-error.ts";
export { findHookFolders } from "./hook-folders.ts";
export { findIgnored } from "./ignored.ts";
export { indexSnapshot } from "./index-snapshot.ts";
export { emptyTree, type ObjectFormat, objectId } from "./object-id.ts";
export type { PathChange, PathStatus } from "./raw-diff.ts";
export {
  type CommitInfo,
  commitInfo,
  isUnborn,
  mergeBase,
  readMergeHeads,
  resolveCommit,
} from "./refs.ts";
export { mergeSnapshot, type NamedCommit } from "./merge-snapshot.ts";
export { diskFiles } from "./read-disk.ts";
export { openRepository, type Repository } from "./repository.ts";
export { openScratch } from "./scratch.ts";
export { prepareStaging, type StagedChange, type Staging } from "./stage-blobs.ts";
export type {
  Blob,
  ContentMark,
  Entry,
  EntryKind,
  PathProblem,
  ReadBlob,
  ReadOptions,
  ReadProblem,
  Snapshot,
  UnreadBlob,
} from "./snapshot.ts";
export { worktreeSnapshot } from "./worktree-snapshot.ts";
