import { printBaseline } from "../engine/baseline/print-baseline.ts";
import type { RefactorCorpus } from "../engine/refactor/corpus.ts";
import { renameInBaseline } from "../engine/refactor/rename-baseline.ts";
import { renameInSuppressions } from "../engine/refactor/rename-suppressions.ts";
import type { RefactoredFile } from "../engine/refactor/write-plan.ts";
import { nameRecord } from "../engine/suppressions/suppressor.ts";
import { encode } from "../seed/edit/encode.ts";
import type { JudgedRefactoring } from "./judge-refactoring.ts";
import type { Workspace } from "./workspace.ts";

/** A record with another id. */
export interface RenamedRecord {
  readonly corpus: RefactorCorpus;
  readonly collection: string;
  readonly id: string;
  readonly newId: string;
}

/** The file of suppressions with the new name of a record, if it has the old one. */
export async function renameSuppressions(
  workspace: Workspace,
  { corpus, ...renamed }: RenamedRecord,
): Promise<readonly RefactoredFile[]> {
  const file = corpus.project.acceptance?.suppressions;
  const text = file && (await renameInSuppressions(file, renamed));
  if (file === undefined || text === undefined) return [];
  const before = await readBytes(workspace, file.path);
  return before === undefined ? [] : [{ path: file.path, before, after: encode(text, before) }];
}

/** The baseline with the new name of a record, if it knows anything of it. */
export async function renameBaseline(
  workspace: Workspace,
  { corpus, collection, id, newId }: RenamedRecord,
  { projects, kept }: Pick<JudgedRefactoring, "projects" | "kept">,
): Promise<readonly RefactoredFile[]> {
  const { config, acceptance } = corpus.project;
  const baseline = acceptance?.baseline;
  const judged = projects.find(({ opened }) => opened.project.config.source === config.source);
  if (baseline === undefined || judged === undefined) return [];
  const names = {
    record: nameRecord({ collection, id }) ?? id,
    newRecord: nameRecord({ collection, id: newId }) ?? newId,
  };
  const { unmatched } = judged.outcome;
  const found = { unmatched, diagnostics: kept.get(config.source) ?? [] };
  const entries = renameInBaseline(baseline, found, names);
  const before = await readBytes(workspace, baseline.path);
  if (entries === undefined || before === undefined) return [];
  return [{ path: baseline.path, before, after: Buffer.from(printBaseline(entries)) }];
}

async function readBytes({ head }: Workspace, path: string): Promise<Uint8Array | undefined> {
  const entries = (await head.list()).filter((entry) => entry.path === path);
  for await (const blob of head.read(entries, { maxBytes: Number.MAX_SAFE_INTEGER })) {
    if (blob.problem === undefined) return blob.bytes;
  }
  return undefined;
}
