import type { Diagnostic, LintRun, RelatedDiagnostic, Repetition, Verdict } from "../sdk/index.ts";
import type { ReportOptions } from "./options.ts";
import { ofVerdict } from "./tally.ts";

/** How many places stand for all of a repetition. */
const EXAMPLES = 3;

/** What people are told of: diagnostics one by one, and those that repeat in many seeds at once. */
export interface Entries {
  /** In the order of the run. */
  readonly single: readonly Diagnostic[];
  readonly repeated: readonly Repetition[];
}

/** The entries of one verdict; of errors only, where that is wanted. */
export function toEntries(
  run: LintRun,
  verdict: Verdict,
  { quiet = false }: Pick<ReportOptions, "quiet">,
): Entries {
  const isWanted = ({ severity }: Diagnostic): boolean => !quiet || severity === "error";
  const repeated = run.repetitions.filter(
    ({ diagnostics: [first] }) => first.verdict === verdict && isWanted(first),
  );
  const covered = new Set(repeated.flatMap(({ diagnostics }) => diagnostics));
  const single = ofVerdict(run, verdict).filter(
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

/** What in the change the diagnostics come of, each place and message once. */
export function causesOf(diagnostics: readonly Diagnostic[]): readonly RelatedDiagnostic[] {
  const causes = diagnostics.flatMap(({ related }) => related.filter(({ isCause }) => isCause));
  const byKey = new Map<string, RelatedDiagnostic>();
  for (const cause of causes) {
    const key = `${cause.path}\0${cause.span.start}\0${cause.message}`;
    if (!byKey.has(key)) byKey.set(key, cause);
  }
  return [...byKey.values()];
}
