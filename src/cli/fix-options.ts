import { UserError } from "../sdk/user-error.ts";
import type { FormatTarget, LintOptions } from "./lint-options.ts";

/** What is done with the fixes of a run; nothing unless it is asked for. */
type FixMode = "none" | "write" | "dry-run";

/** What the options say of fixes. Throws `UserError` if two contradict. */
export function toFixMode(options: LintOptions): FixMode {
  const { fix, fixDryRun, unsafeFixes, range, onto, format } = options;
  if (fix && fixDryRun) {
    throw usage(
      "--fix and --fix-dry-run contradict each other",
      "Give --fix to write, --fix-dry-run to see what it would write.",
    );
  }
  if (!fix && !fixDryRun) {
    if (!unsafeFixes) return "none";
    throw usage(
      "--unsafe-fixes only says which fixes are made",
      "Give --fix or --fix-dry-run too.",
    );
  }
  const flag = fix ? "--fix" : "--fix-dry-run";
  const readOnly = range === undefined ? onto !== undefined && "--onto" : "--range";
  if (readOnly) {
    throw usage(
      `${flag} mends files, and ${readOnly} judges commits`,
      "Mend the worktree: `seedlint --fix`, or with --since <ref> what a branch has changed.",
    );
  }
  if (fix) return "write";
  refusePrinted(format);
  return "dry-run";
}

function refusePrinted(targets: readonly FormatTarget[]): void {
  const printed = targets.find(({ file }) => file === undefined);
  if (printed === undefined) return;
  const { name } = printed;
  throw usage(
    "--fix-dry-run prints a diff and nothing else to standard output",
    `Give the format a file: \`--format ${name}=<file>\`.`,
  );
}

function usage(message: string, hint: string): UserError {
  return new UserError("usage", [{ message, hint }]);
}
