import type { Diagnostic, Severity } from "../sdk/index.ts";
import { inTurns } from "./in-turns.ts";
import { groupByPath } from "./tally.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * The `limit` diagnostics that a reader needs most, in the order given: errors before warnings
 * before infos, and within a severity files taking turns.
 */
export function gravestOf(
  diagnostics: readonly Diagnostic[],
  limit: number,
): readonly Diagnostic[] {
  if (diagnostics.length <= limit) return diagnostics;
  const chosen = new Set<Diagnostic>();
  for (const severity of SEVERITIES) {
    const equals = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const next = inTurns([...groupByPath(equals).values()], limit - chosen.size);
    for (const diagnostic of next) chosen.add(diagnostic);
  }
  return diagnostics.filter((diagnostic) => chosen.has(diagnostic));
}
