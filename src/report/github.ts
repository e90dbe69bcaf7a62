import type { Diagnostic, LintRun, PathReason, Severity } from "../sdk/index.ts";
import { cutTo } from "../text/cut.ts";
import { showInvisibleInLine } from "../text/invisible.ts";
import { toWorkflowCommand, type AnnotationCommand } from "../text/workflow-command.ts";
import { sayAccepted } from "./accepted.ts";
import { RemarkPlan, toShortMessage, type Remark } from "./github-remarks.ts";
import { collapse, severityOf, type Topic } from "./github-topics.ts";
import type { ReportOptions } from "./options.ts";
import type { Range } from "./places.ts";
import { sayUnseenCauses } from "./say-outcome.ts";
import { count } from "./wording.ts";

/**
 * What the runner keeps of each level in one step; later ones are dropped without a word. Of three
 * levels that is less than the 50 that it keeps in a job.
 */
const LEVEL_LIMIT = 10;

const LEVELS: readonly { readonly severity: Severity; readonly command: AnnotationCommand }[] = [
  { severity: "error", command: "error" },
  { severity: "warning", command: "warning" },
  { severity: "info", command: "notice" },
];

/** The names of files may be of any length, and what is said of them comes after a long message. */
const REPORTS_LIMIT = 150;

/** What is annotated, before anything is said of what is left out. */
interface Annotation {
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/**
 * Annotations as workflow commands, one a line: errors first, then warnings, then notices, ten of
 * each, chosen by {@link RemarkPlan}. If there are more, what says the same in one file is joined,
 * and the tenth says how many are left and where they are. Errors start with what keeps the run from
 * passing though no finding says so, and with the files that could not be judged. Empty for a run
 * that is clean. A last line, which is no command, tells how many findings are accepted, if any are.
 */
export function github(run: LintRun, options: ReportOptions): string {
  return `${annotate(run, options)}${sayAcceptedLine(run, options)}`;
}

/** A line of the log, no annotation: what is accepted is no work for who reads the change. */
function sayAcceptedLine(run: LintRun, { tool }: ReportOptions): string {
  const parts = sayAccepted(run);
  return parts.length === 0 ? "" : `${tool.name}: ${parts.join(", ")}\n`;
}

function annotate(run: LintRun, options: ReportOptions): string {
  const plan = new RemarkPlan(run, options);
  return LEVELS.flatMap(({ severity, command }) => {
    const first = severity === "error" ? toRunAnnotations(run, options) : [];
    const topics = plan.topics.filter((topic) => severityOf(topic) === severity);
    const shown = choose(topics, LEVEL_LIMIT - first.length);
    const remarks = shown.map((topic) => toAnnotation(plan.toRemark(topic)));
    const annotations = [...first, ...remarks].slice(0, LEVEL_LIMIT);
    const hidden = first.length + remarks.length - annotations.length + countUntold(topics, shown);
    return annotations.map(({ properties, message }, index) => {
      const more = index === annotations.length - 1 ? sayMore(hidden, command, options) : "";
      return `${toWorkflowCommand(command, properties, `${message}${more}`)}\n`;
    });
  }).join("");
}

/** As many of the first topics as there is room for; none is collapsed that has room of its own. */
function choose(topics: readonly Topic[], room: number): readonly Topic[] {
  return (topics.length > room ? collapse(topics) : topics).slice(0, Math.max(0, room));
}

/** How many diagnostics no topic that is shown is about. */
function countUntold(topics: readonly Topic[], shown: readonly Topic[]): number {
  const all = new Set<Diagnostic>(topics.flatMap(({ diagnostics }) => diagnostics));
  const told = new Set<Diagnostic>(shown.flatMap(({ diagnostics }) => diagnostics));
  return all.size - told.size;
}

function toRunAnnotations(run: LintRun, options: ReportOptions): readonly Annotation[] {
  const title = options.tool.name;
  return [
    ...sayUnseenCauses(run, options).map((message) => ({ properties: { title }, message })),
    ...run.failed.map((failed) => toFailedAnnotation(failed, title)),
  ];
}

/** On the first line, since GitHub shows what has no line beside no file. */
function toFailedAnnotation({ path, reason }: PathReason, title: string): Annotation {
  return {
    properties: { file: path, line: 1, endLine: 1, title },
    message: `The seed could not be judged: ${toShortMessage(reason)}`,
  };
}

function toAnnotation({ path, range, title, message }: Remark): Annotation {
  return { properties: { file: path, ...toRunnerRange(range), title }, message };
}

/**
 * Lines are inclusive; columns are given on one line only, else the runner drops them. The end
 * column is the one after the last: GitHub documents neither, Ruff and Biome write it so, and the
 * runner rejects one before the start column, as an empty span would otherwise have.
 */
function toRunnerRange({ start, end }: Range): Record<string, number> {
  const endsBefore = end.column === 1 && end.line > start.line;
  const endLine = endsBefore ? end.line - 1 : end.line;
  const isOneLine = start.line === end.line;
  return {
    line: start.line,
    endLine,
    ...(isOneLine ? { col: start.column, endColumn: end.column } : {}),
  };
}

function sayMore(hidden: number, command: AnnotationCommand, options: ReportOptions): string {
  if (hidden === 0) return "";
  const more = count(hidden, `more ${command}`);
  return `\n\n${more} not annotated, as GitHub shows ${LEVEL_LIMIT}: see ${nameReports(options)}`;
}

/** `the job summary, results.json or the log`. */
function nameReports({ elsewhere = [] }: ReportOptions): string {
  const names = elsewhere.map(showInvisibleInLine).join(", ");
  return names === "" ? "the log" : `${cutTo(names, REPORTS_LIMIT)} or the log`;
}
