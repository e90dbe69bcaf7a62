import type { Diagnostic } from "../sdk/index.ts";
import type { JudgedProject } from "./join-run.ts";
import type { Selected } from "./select.ts";

/**
 * Without existing diagnostics of seeds that did not change: a project with new rules is judged as
 * a whole, but its old problems are not those of the change.
 */
export function keepConcerned(judged: JudgedProject, { changes }: Selected): JudgedProject {
  if (changes === undefined) return judged;
  const paths = new Set(changes.map(({ path }) => path));
  const isConcerned = ({ verdict, path }: Diagnostic): boolean =>
    verdict !== "existing" || paths.has(path);
  const diagnostics = judged.outcome.diagnostics.filter(isConcerned);
  return { ...judged, outcome: { ...judged.outcome, diagnostics } };
}
