import { renameSync, writeFileSync } from "node:fs";
import { loadReporter, type ReportOptions } from "../report/index.ts";
import type { LintRun } from "../sdk/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import type { ReportTarget } from "./report-targets.ts";

/**
 * Writes each report to its file, an absolute path. Returns what is wrong with those that cannot be
 * written: whoever asked for them relies on them, so that the run must not pass.
 */
export async function writeReportFiles(
  run: LintRun,
  targets: readonly ReportTarget[],
  options: ReportOptions,
): Promise<UserError | undefined> {
  const problems: InputProblem[] = [];
  for (const { input, format, file } of targets) {
    const report = await loadReporter(format);
    const text = report(run, options);
    try {
      replaceFile(file, text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({
        message: `The input \`${input}\` names a file that cannot be written: ${reason}`,
      });
    }
  }
  const [first, ...others] = problems;
  return first && new UserError("report-unwritable", [first, ...others]);
}

/** Never through a link, which a pull request may have put where the file is to be. */
function replaceFile(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, text, { flag: "wx" });
  renameSync(draft, file);
}
