import { prepareRefactoring, type Refactoring, type RefactorRequest } from "./refactor.ts";

/** Which record takes the place of which. */
export interface SupersedeRequest extends RefactorRequest {
  readonly oldId: string;
  readonly newId: string;
}

/** Prepares a record to be superseded by another, in every locale. Throws `UserError`. */
export async function supersedeRecord({
  oldId,
  newId,
  ...request
}: SupersedeRequest): Promise<Refactoring> {
  const { planSupersede } = await import("../engine/refactor/plan-supersede.ts");
  return prepareRefactoring(request, {
    ids: [oldId, newId],
    plan: (found) => planSupersede(found, { oldId, newId }),
  });
}
