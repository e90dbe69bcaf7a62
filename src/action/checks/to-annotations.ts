import { toRemarks, toShortMessage, type Remark } from "../../report/github-remarks.ts";
import type { ReportOptions } from "../../report/index.ts";
import type { LintRun, PathReason, Severity } from "../../sdk/index.ts";
import { keyOf, type CheckAnnotation } from "./check-report.ts";

const LEVELS: Readonly<Record<Severity, CheckAnnotation["annotation_level"]>> = {
  error: "failure",
  warning: "warning",
  info: "notice",
};

/** What a run has to say beside lines: the files that could not be judged, then all findings. */
export function toAnnotations(run: LintRun, options: ReportOptions): readonly CheckAnnotation[] {
  const failed = run.failed.map((file) => toFailedAnnotation(file, options.tool.name));
  const annotations = [...failed, ...toRemarks(run, options).map(toAnnotation)];
  return [...new Map(annotations.map((each) => [keyOf(each), each])).values()];
}

/** On the first line, since an annotation needs one. */
function toFailedAnnotation({ path, reason }: PathReason, title: string): CheckAnnotation {
  const message = `The seed could not be judged: ${toShortMessage(reason)}`;
  return { path, start_line: 1, end_line: 1, annotation_level: "failure", title, message };
}

function toAnnotation({ path, range, severity, title, message }: Remark): CheckAnnotation {
  const { start, end } = range;
  const endsBefore = end.column === 1 && end.line > start.line;
  const isOneLine = start.line === end.line;
  return {
    path,
    start_line: start.line,
    end_line: endsBefore ? end.line - 1 : end.line,
    // Columns of two lines are an error.
    ...(isOneLine ? { start_column: start.column, end_column: end.column } : {}),
    annotation_level: LEVELS[severity],
    title,
    message,
  };
}
