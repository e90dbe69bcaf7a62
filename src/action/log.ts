import { inspect } from "node:util";
import { endGroup, info, startGroup } from "@actions/core";
import { formats, type ReportOptions } from "../report/index.ts";
import type { LintRun } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { cutTo } from "../text/cut.ts";
import { showInvisible } from "../text/invisible.ts";
import { escapeTerminal } from "../text/terminal.ts";
import { toWorkflowCommand, type AnnotationCommand } from "../text/workflow-command.ts";

/** The runner cuts at 4,096 UTF-16 units. */
const ANNOTATION_LIMIT = 4000;

/** Writes text for people; no line of it is a command. */
export function say(text: string): void {
  info(escapeTerminal(text));
}

/** Writes an annotation about the run as a whole. */
export function annotate(command: AnnotationCommand, message: string): void {
  info(toWorkflowCommand(command, { title: "seedlint" }, toAnnotationText(message)));
}

/** Writes the report for people, in a group. */
export function printReport(run: LintRun, options: ReportOptions): void {
  startGroup("seedlint");
  // The reporters have made their texts inert themselves.
  info(formats.pretty(run, options).trimEnd());
  endGroup();
}

/** Writes an annotation for each finding that a reader wants, as far as the runner shows them. */
export function printAnnotations(run: LintRun, options: ReportOptions): void {
  const annotations = formats.github(run, options);
  if (annotations !== "") info(annotations.trimEnd());
}

/** Writes what kept the run from judging: an annotation a problem, and the stack of a bug. */
export function printError(error: unknown): void {
  if (!(error instanceof UserError)) {
    printBug(error);
    return;
  }
  for (const { message, hint, place } of error.problems) {
    const properties = {
      ...(place === undefined ? {} : toProperties(place)),
      title: `seedlint: ${error.code}`,
    };
    const text = hint === undefined ? message : `${message}\n${hint}`;
    info(toWorkflowCommand("error", properties, toAnnotationText(text)));
  }
}

function toProperties({
  path,
  line,
  column,
}: NonNullable<UserError["problems"][number]["place"]>): Readonly<Record<string, string | number>> {
  return {
    file: path,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { col: column }),
  };
}

function printBug(error: unknown): void {
  // The stack, and those of its causes.
  say(inspect(error));
  annotate("error", "seedlint failed for a reason of its own: the stack is in the log");
}

function toAnnotationText(message: string): string {
  return cutTo(showInvisible(message), ANNOTATION_LIMIT);
}
