import { statSync } from "node:fs";
import { join } from "node:path";
import type { FoundRecords } from "../engine/refactor/find-record.ts";
import type { RefactoredFile } from "../engine/refactor/write-plan.ts";
import type { RefactorPlan } from "../engine/refactor/plan.ts";
import { UserError } from "../sdk/user-error.ts";
import type { Replacement } from "../disk/index.ts";
import { rememberReads } from "./overlay.ts";
import type { ReadCorpora } from "./read-corpora.ts";
import type { JudgeRequest } from "./judge-request.ts";
import type { LintRequest } from "./request.ts";
import { withWorkspace } from "./with-workspace.ts";
import type { Workspace } from "./workspace.ts";
import type { Mention } from "./list-mentions.ts";

/** In which worktree or plain folder, and of which collection, a record is refactored. */
export type RefactorRequest = Pick<LintRequest, "cwd" | "configPath" | "environment"> & {
  readonly head: { readonly kind: "worktree" } | { readonly kind: "folder" };
  /** Undefined if only one has the record. */
  readonly collection: string | undefined;
  /** False if nothing will be written, whatever comes of it. */
  readonly isToWrite: boolean;
};

/** What a refactoring comes to; nothing is written yet. */
export interface Refactoring {
  /** What it does, in the imperative. */
  readonly title: string;
  /** By path. */
  readonly files: readonly RefactoredFile[];
  /** What a person should know; sentences without a full stop. */
  readonly notes: readonly string[];
  /** Where an old id is still mentioned afterwards, by path. */
  readonly mentions: readonly Mention[];
  /** Files that a run that was killed had begun to write, as they were before it again, by path. */
  readonly restored: readonly string[];
  /** Writes all of it, or nothing. Throws `UserError` for a file that has changed since. */
  readonly write: () => Promise<void>;
}

/** One refactoring, as far as it differs from others. */
export interface Refactor {
  /** The ids of the records that it is about, all of one collection. */
  readonly ids: readonly string[];
  /** Throws `UserError`. */
  readonly plan: (found: FoundRecords, corpora: ReadCorpora) => RefactorPlan;
  /** The id that no record has afterwards, and the one that it has instead. */
  readonly renamed?: { readonly id: string; readonly newId: string };
}

/** Plans a refactoring and judges what it comes to. Throws `UserError`. */
export async function prepareRefactoring(
  request: RefactorRequest,
  refactor: Refactor,
): Promise<Refactoring> {
  return withWorkspace({ ...request, paths: [] }, async () => {
    const parts = await loadParts();
    return async (workspace, judged) => {
      const restored = request.isToWrite ? await parts.recoverWrites(workspace) : [];
      const asked = { request: judged, collection: request.collection };
      return { ...(await prepare(workspace, { asked, refactor, parts })), restored };
    };
  });
}

interface Preparation {
  readonly asked: { readonly request: JudgeRequest; readonly collection: string | undefined };
  readonly refactor: Refactor;
  readonly parts: Awaited<ReturnType<typeof loadParts>>;
}

async function prepare(
  workspace: Workspace,
  { asked: { request, collection }, refactor, parts }: Preparation,
): Promise<Omit<Refactoring, "restored">> {
  const read = rememberReads(workspace);
  const corpora = await parts.readCorpora(read, request);
  const found = parts.findRecords(corpora.corpora, refactor.ids, collection);
  const plan = refactor.plan(found, corpora);
  await parts.refuseIgnored(workspace, plan.moves.values());
  const seeds = await parts.writePlan(found.corpus, plan, (path) => corpora.bytes.get(path));
  refuseAbsent(seeds, corpora);
  const renamed = refactor.renamed && {
    ...{ ...refactor.renamed, corpus: found.corpus },
    collection: found.collectionOf(refactor.renamed.id),
  };
  const accepted = renamed ? await parts.renameSuppressions(read, renamed) : [];
  const replacements = toReplacements([...seeds, ...accepted], workspace);
  const formerPaths = new Map([...plan.moves].map(([path, moved]) => [moved, path]));
  const outcome = await parts.judgeRefactoring(read, request, { replacements, formerPaths });
  const known = renamed ? await parts.renameBaseline(read, renamed, outcome) : [];
  const files = [...seeds, ...accepted, ...known].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const all = toReplacements(files, workspace);
  const after = parts.changeWorkspace(workspace, all).head;
  return {
    ...{ title: plan.title, files },
    notes: [...plan.notes, ...outcome.notes],
    mentions: renamed ? await parts.listMentions(after, renamed.id) : [],
    write: () => parts.writeFiles(workspace, all),
  };
}

async function loadParts() {
  const modules = await Promise.all([
    import("./changed-workspace.ts"),
    import("./judge-refactoring.ts"),
    import("./list-mentions.ts"),
    import("./read-corpora.ts"),
    import("./refuse-ignored.ts"),
    import("./rename-accepted.ts"),
    import("./write-files.ts"),
    import("../engine/refactor/find-record.ts"),
    import("../engine/refactor/write-plan.ts"),
  ]);
  const [changed, judging, mentions, reading, ignored, accepted, writing, finding, planning] =
    modules;
  return {
    ...{ ...changed, ...judging, ...mentions, ...reading },
    ...{ ...ignored, ...accepted, ...writing, ...finding, ...planning },
  };
}

function refuseAbsent(files: readonly RefactoredFile[], { isAbsent }: ReadCorpora): void {
  const [first, ...others] = files
    .map(({ path, formerPath = path }) => formerPath)
    .filter(isAbsent)
    .map((path) => ({
      message: "The seed is left out of this sparse checkout, so there is no file to write",
      place: { path },
      hint: "Add it: `git sparse-checkout add`.",
    }));
  if (first !== undefined) throw new UserError("seed-not-checked-out", [first, ...others]);
}

/** A file that moves is removed and made anew, with the permissions that it had. */
function toReplacements(
  files: readonly RefactoredFile[],
  { root }: Workspace,
): readonly Replacement[] {
  return files.flatMap(({ path, formerPath, before, after }): readonly Replacement[] => {
    if (formerPath === undefined) {
      return [{ path, before, after }];
    }
    const mode = statSync(join(root ?? "", formerPath)).mode & 0o777;
    return [
      { path: formerPath, before, after: null },
      { path, before: null, after, mode },
    ];
  });
}
