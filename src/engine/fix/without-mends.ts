import type { Diagnostic } from "../../sdk/index.ts";
import type { ProjectOutcome } from "../project.ts";
import type { Mendable } from "./mend.ts";

/** The outcome as it is reported where nobody asked for remedies: it only tells that there are some. */
export function withoutMends(outcome: ProjectOutcome): ProjectOutcome {
  return { ...outcome, diagnostics: outcome.diagnostics.map(withoutMend) };
}

/** A diagnostic without the edits that only the engine understands. */
export function withoutMend(diagnostic: Mendable): Diagnostic {
  if (diagnostic.mend === undefined) return diagnostic;
  const { mend: _, ...rest } = diagnostic;
  return rest;
}
