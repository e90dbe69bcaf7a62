import { setOutput, summary } from "@actions/core";
import { formats, type ReportOptions } from "../report/index.ts";
import { tally } from "../report/tally.ts";
import type { LintRun } from "../sdk/index.ts";
import { toInertMarkdown } from "../text/markdown.ts";
import { say } from "./log.ts";
import type { ReportTarget } from "./report-targets.ts";
import type { Conclusion } from "./wording.ts";

/**
 * Adds the report to the summary of the job; `notes`, as what was judged, come after it,
 * each a paragraph if it is not empty. Where there is no summary, or none can be written, the log says so and nothing else changes.
 */
export async function writeSummary(
  run: LintRun,
  notes: readonly string[],
  options: ReportOptions,
): Promise<void> {
  const paragraphs = notes.filter((note) => note !== "").map(toInertMarkdown);
  const text = `${formats.markdown(run, options)}\n${paragraphs.join("\n\n")}\n`;
  await tolerate("The job summary cannot be written", async () => {
    await summary.addRaw(text).write();
  });
}

/** Sets the outputs of a run that ended; the files of the reports are absolute paths. */
export async function setOutputs(
  run: LintRun,
  conclusion: Conclusion,
  reports: readonly ReportTarget[],
): Promise<void> {
  const { error, warning, info, introduced, existing, fixed } = tally(run.diagnostics);
  await tolerate("The outputs cannot be set", () => {
    setOutput("error-count", error);
    setOutput("warning-count", warning);
    setOutput("info-count", info);
    setOutput("introduced-count", introduced);
    setOutput("existing-count", existing);
    setOutput("fixed-count", fixed);
    setOutput("selected-count", run.counts.selected);
    setOutput("conclusion", conclusion);
    for (const { input, file } of reports) {
      if (input !== "format") setOutput(input, file);
    }
  });
}

/** Sets the only output that a run without a result has. */
export async function setErrorOutput(): Promise<void> {
  const conclusion: Conclusion = "error";
  await tolerate("The outputs cannot be set", () => setOutput("conclusion", conclusion));
}

/** What is told to others must not change the verdict. */
async function tolerate(problem: string, action: () => void | Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    say(`${problem}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
