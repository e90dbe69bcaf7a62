import type { LintRun } from "../sdk/index.ts";
import { count, sayNumber } from "./wording.ts";

/**
 * What else is known of findings that are not listed, a phrase each: `2 suppressed`, `52 in the
 * baseline`, and that entries of it are of no use any more. Without a full stop, nothing is escaped.
 *
 * @param write writes what is typed in a shell
 */
export function sayAccepted(
  { suppressed = [], baseline, diagnostics }: LintRun,
  write: (command: string) => string = String,
): readonly string[] {
  const known = diagnostics.filter(({ isBaselined }) => isBaselined === true).length;
  const gone = baseline?.goneCount ?? 0;
  const command = write("seedlint baseline --prune");
  return [
    ...(suppressed.length > 0 ? [`${sayNumber(suppressed.length)} suppressed`] : []),
    ...(known > 0 ? [`${sayNumber(known)} in the baseline`] : []),
    ...(gone > 0
      ? [
          `${count(gone, "finding")} of the baseline no longer ${gone === 1 ? "occurs" : "occur"}: run ${command}`,
        ]
      : []),
  ];
}
