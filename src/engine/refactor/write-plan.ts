import { encode } from "../../seed/edit/encode.ts";
import { editDocument } from "../../seed/edit/edit-document.ts";
import { applyTextEdits } from "../../text/text-edits.ts";
import type { InputProblem } from "../../sdk/user-error.ts";
import type { RefactorCorpus } from "./corpus.ts";
import type { RefactorPlan } from "./plan.ts";
import { refuseAll } from "./refuse.ts";

/** A file before and after a refactoring. */
export interface RefactoredFile {
  /** Where it is afterwards, relative to the root, with `/`. */
  readonly path: string;
  /** Where it was; absent if it stays there. */
  readonly formerPath?: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * The files that a plan changes or moves, by the path that they have: with every edit of it, or,
 * where one cannot be made, none at all. Throws `UserError` then.
 *
 * @param bytesAt gives the bytes of a seed of the corpus
 */
export async function writePlan(
  { seeds }: RefactorCorpus,
  { edits, moves }: RefactorPlan,
  bytesAt: (path: string) => Uint8Array | undefined,
): Promise<readonly RefactoredFile[]> {
  const files: RefactoredFile[] = [];
  const problems: InputProblem[] = [];
  for (const { identity, document } of seeds) {
    const { path } = identity;
    const moved = moves.get(path);
    const wanted = edits.get(path) ?? [];
    const before = bytesAt(path);
    if ((wanted.length === 0 && moved === undefined) || before === undefined) continue;
    const outcome = await editDocument(document, wanted);
    if (outcome.kind === "refused") {
      problems.push({ message: outcome.reason, place: { path }, hint: "Change it by hand first." });
      continue;
    }
    const isSame = outcome.edits.length === 0;
    const after = isSame ? before : encode(applyTextEdits(document.text, outcome.edits), before);
    files.push({
      ...{ path: moved ?? path, before, after },
      ...(moved === undefined ? {} : { formerPath: path }),
    });
  }
  refuseAll("edit-refused", problems);
  return files.filter(
    ({ formerPath, before, after }) =>
      formerPath !== undefined || Buffer.compare(before, after) !== 0,
  );
}
