import type { Diagnostic } from "../sdk/index.ts";
import type { JudgedProject } from "./join-run.ts";

/**
 * Of a merge, what is new to one parent may have come from another one: what is not introduced
 * there as well exists. Both runs judge the same head in the same projects.
 */
export function keepIntroduced(
  judged: readonly JudgedProject[],
  others: readonly JudgedProject[],
): readonly JudgedProject[] {
  return judged.map(({ opened, outcome }) => {
    const other = others.find((each) => each.opened === opened)?.outcome;
    const counts = countIntroduced(other?.diagnostics ?? []);
    const diagnostics = outcome.diagnostics.map((diagnostic): Diagnostic => {
      if (diagnostic.verdict !== "introduced") return diagnostic;
      const key = keyOf(diagnostic);
      const count = counts.get(key) ?? 0;
      if (count > 0) counts.set(key, count - 1);
      return count > 0 ? diagnostic : { ...diagnostic, verdict: "existing" };
    });
    // Without what a rule that crashed there would have said, too much seems to come from there.
    const hasCrashed = outcome.hasCrashed || other?.hasCrashed === true;
    return { opened, outcome: { ...outcome, diagnostics, hasCrashed } };
  });
}

function countIntroduced(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.verdict !== "introduced") continue;
    const key = keyOf(diagnostic);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ fingerprint, severity }: Diagnostic): string {
  return `${severity} ${fingerprint}`;
}
