import type { Diagnostic, LintRun, Repetition } from "../sdk/index.ts";
import type { ReportOptions } from "./options.ts";
import { presentIn } from "./tally.ts";

/** How many places stand for all of a repetition. */
const EXAMPLES = 3;

/** What people are told of: diagnostics one by one, and those that repeat in many seeds at once. */
export interface Entries {
  /** In the order of the run. */
  readonly single: readonly Diagnostic[];
  readonly repeated: readonly Repetition[];
}

/** The entries of those diagnostics that the head has; of errors only, where that is wanted. */
export function toEntries(run: LintRun, { quiet = false }: Pick<ReportOptions, "quiet">): Entries {
  const isWanted = ({ severity }: Diagnostic): boolean => !quiet || severity === "error";
  const repeated = run.repetitions.filter(({ diagnostics: [first] }) => isWanted(first));
  const covered = new Set(run.repetitions.flatMap(({ diagnostics }) => diagnostics));
  const single = presentIn(run).filter(
    (diagnostic) => isWanted(diagnostic) && !covered.has(diagnostic),
  );
  return { single, repeated };
}

/** The first diagnostics of a repetition, each of another seed. */
export function examplesOf({ diagnostics }: Repetition): readonly Diagnostic[] {
  const byPath = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    if (!byPath.has(diagnostic.path)) byPath.set(diagnostic.path, diagnostic);
    if (byPath.size === EXAMPLES) break;
  }
  return [...byPath.values()];
}
