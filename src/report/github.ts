import type { LintRun, PathReason, Severity } from "../sdk/index.ts";
import { toWorkflowCommand, type AnnotationCommand } from "../text/workflow-command.ts";
import { toRemarks, toShortMessage, type Remark } from "./github-remarks.ts";
import { inTurns } from "./in-turns.ts";
import type { ReportOptions } from "./options.ts";
import type { Range } from "./places.ts";
import { sayUnseenCauses } from "./say-outcome.ts";
import { groupByPath, listedVerdicts } from "./tally.ts";
import { count } from "./wording.ts";

/** What the runner keeps of each level in one step; later ones are dropped without a word. */
const LEVEL_LIMIT = 10;

const LEVELS: readonly { readonly severity: Severity; readonly command: AnnotationCommand }[] = [
  { severity: "error", command: "error" },
  { severity: "warning", command: "warning" },
  { severity: "info", command: "notice" },
];

/** What is annotated, before anything is said of what is left out. */
interface Annotation {
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/**
 * Annotations as workflow commands, one a line: errors first, then warnings, then notices, ten of
 * each, files taking turns so that none of them crowds out the others, what existed before the
 * change (told with `isAll`) last. If there are more, the tenth says how many. What repeats in many seeds is one annotation, at its first place, and
 * comes before the others of its level. Errors start with what keeps the run from passing though
 * no finding says so, and with the files that could not be judged. Empty for a run that is clean.
 */
export function github(run: LintRun, options: ReportOptions): string {
  const remarks = listedVerdicts(options).map((verdict) => toRemarks(run, verdict, options));
  return LEVELS.flatMap(({ severity, command }) => {
    const found = remarks.map((all) => all.filter((remark) => remark.severity === severity));
    const turns = found.flatMap((all) => inTurns([...groupByPath(all).values()], LEVEL_LIMIT));
    const first = severity === "error" ? toRunAnnotations(run, options) : [];
    const shown = [...first, ...turns.map(toAnnotation)].slice(0, LEVEL_LIMIT);
    const hidden = first.length + found.flat().length - shown.length;
    return shown.map(({ properties, message }, index) => {
      const more = index === LEVEL_LIMIT - 1 ? sayMore(hidden, command) : "";
      return `${toWorkflowCommand(command, properties, `${message}${more}`)}\n`;
    });
  }).join("");
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

function sayMore(hidden: number, command: AnnotationCommand): string {
  if (hidden === 0) return "";
  const more = count(hidden, `more ${command}`);
  return `\n\n${more} not annotated, as GitHub shows ${LEVEL_LIMIT}: see the job summary or the log`;
}
