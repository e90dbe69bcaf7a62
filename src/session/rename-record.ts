import { prepareRefactoring, type Refactoring, type RefactorRequest } from "./refactor.ts";

/** Which record gets which id. */
export interface RenameRequest extends RefactorRequest {
  readonly id: string;
  readonly newId: string;
}

/** Prepares another id for a record, in every locale and wherever it is named. Throws `UserError`. */
export async function renameRecord({ id, newId, ...request }: RenameRequest): Promise<Refactoring> {
  const { planRename } = await import("../engine/refactor/plan-rename.ts");
  return prepareRefactoring(request, {
    ids: [id],
    plan: (found, { paths }) => planRename(found, { id, newId, paths }),
    renamed: { id, newId },
  });
}
