import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
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
      const said = error instanceof Error ? error.message : String(error);
      const reason = said.replaceAll(draftOf(file), file);
      problems.push({
        message: `The input \`${input}\` names a file that cannot be written: ${reason}`,
      });
    }
  }
  const [first, ...others] = problems;
  return first && new UserError("report-unwritable", [first, ...others]);
}

/** The file that a report is in until it is whole. */
function draftOf(file: string): string {
  return `${file}.${process.pid}.tmp`;
}

/** Never through a link, which a pull request may have put where the file is to be. */
function replaceFile(file: string, text: string): void {
  const draft = draftOf(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, text, { flag: "wx" });
  try {
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
