import type { Diagnostic, Repetition } from "../sdk/index.ts";

/**
 * The diagnostics that say the same (rule, message, severity, verdict) of more than `aggregate`
 * seeds of a collection, in the order of the first of each.
 */
export function findRepetitions(
  diagnostics: readonly Diagnostic[],
  aggregate: number,
): readonly Repetition[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  // Fewer diagnostics than seeds that it takes: the usual case, and nothing to look for.
  if (diagnostics.length <= aggregate) return [];
  for (const diagnostic of diagnostics) {
    const { rule, message, severity, verdict, collection } = diagnostic;
    const key = [rule, severity, verdict, collection ?? "", message].join("\0");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].flatMap((group) => {
    const seedCount = group.length > aggregate ? new Set(group.map(({ path }) => path)).size : 0;
    return seedCount > aggregate ? [{ diagnostics: group, seedCount }] : [];
  });
}
