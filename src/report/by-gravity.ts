import type { Diagnostic, Severity } from "../sdk/index.ts";
import { inTurns } from "./in-turns.ts";
import { groupByPath } from "./tally.ts";

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** How grave a severity is: a graver one has a greater number. */
export const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * The first `limit` diagnostics in the order in which a reader needs them: errors before warnings
 * before infos, and within a severity files taking turns, so that none crowds out the others.
 */
export function byGravity(
  diagnostics: readonly Diagnostic[],
  limit = Number.POSITIVE_INFINITY,
): readonly Diagnostic[] {
  return SEVERITIES.flatMap((severity) => {
    const equals = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    return inTurns([...groupByPath(equals).values()], limit);
  }).slice(0, limit);
}
