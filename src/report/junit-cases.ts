import type { Diagnostic, LintRun, PathReason } from "../sdk/index.ts";
import { GRAVITY } from "./by-gravity.ts";
import type { ReportOptions } from "./options.ts";
import { findFailure, outcomeOf } from "./outcome.ts";
import { Places } from "./places.ts";
import { sayOutcome } from "./say-outcome.ts";
import { groupByPath, listedVerdicts } from "./tally.ts";
import { kindOf, sayNumber } from "./wording.ts";

/** What a test server shows of a seed, or of the run as a whole. Nothing in it is escaped. */
export interface TestCase {
  /** `seedlint.content/en`: servers group by what stands before the first dot. */
  readonly suite: string;
  readonly name: string;
  /** The path of the seed; undefined for the run. */
  readonly file?: string;
  readonly result: "passed" | "failure" | "error" | "skipped";
  /** In a list, one line; empty if it passed. */
  readonly message: string;
  /** The kind of failure: the id of a rule, or why nothing is known. */
  readonly type: string;
  /** All there is to say, a line each. */
  readonly text: string;
}

/**
 * The run as a whole first, then each seed that the run knows of by path in code-unit order: those
 * that it selected, and those elsewhere that it has something to say of.
 */
export function toTestCases(run: LintRun, options: ReportOptions): readonly TestCase[] {
  const context = { options, places: new Places(run.sources) };
  const verdicts = new Set<string>(listedVerdicts(options));
  const listed = run.diagnostics.filter(({ verdict }) => verdicts.has(verdict));
  // What comes later wins: a file may be told of more than once.
  const cases = new Map([
    ...run.linted.map((path) => [path, toPassed(path, options)] as const),
    ...run.skipped.map((skipped) => [skipped.path, toSkipped(skipped, options)] as const),
    ...[...groupByPath(listed)].map(
      ([path, found]) => [path, toJudged(path, found, context)] as const,
    ),
    ...run.failed.map((failed) => [failed.path, toError(failed, options)] as const),
  ]);
  const paths = [...cases.keys()].toSorted();
  return [toRunCase(run, options), ...paths.flatMap((path) => cases.get(path) ?? [])];
}

/** Fails for what no seed fails for alone. */
function toRunCase(run: LintRun, options: ReportOptions): TestCase {
  const { name } = options.tool;
  const outcome = sayOutcome(run, options);
  const told = {
    suite: `${name}.run`,
    name: "the run as a whole",
    message: outcome,
    text: outcome,
  };
  if (outcomeOf(run, options) === "unjudged") return { ...told, result: "error", type: "unjudged" };
  const cause = findFailure(run, options)?.cause;
  const isOfRun = cause === "max-warnings" || cause === "ratchet";
  return { ...told, result: isOfRun ? "failure" : "passed", type: isOfRun ? cause : "" };
}

interface Context {
  readonly options: ReportOptions;
  readonly places: Places;
}

function toJudged(path: string, found: readonly Diagnostic[], context: Context): TestCase {
  const { failOn = "error", quiet = false } = context.options;
  const failing = found.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]);
  const shown = quiet
    ? found.filter((each) => each.severity === "error" || failing.includes(each))
    : found;
  const passed = toPassed(path, context.options);
  const text = shown.map((diagnostic) => sayDiagnostic(diagnostic, context.places)).join("\n");
  const [first, ...more] = failing;
  if (first === undefined) return { ...passed, text };
  const others = more.length === 0 ? "" : ` (and ${sayNumber(more.length)} more)`;
  const message = `${first.message}${others}`;
  return { ...passed, result: "failure", message, type: first.rule, text };
}

function toPassed(path: string, { tool }: ReportOptions): TestCase {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  const suite = folder === "" ? tool.name : `${tool.name}.${folder}`;
  return { suite, name: path, file: path, result: "passed", message: "", type: "", text: "" };
}

function toSkipped({ path, reason }: PathReason, options: ReportOptions): TestCase {
  return { ...toPassed(path, options), result: "skipped", message: reason };
}

function toError({ path, reason }: PathReason, options: ReportOptions): TestCase {
  const message = `The seed could not be judged: ${reason}`;
  return { ...toPassed(path, options), result: "error", message, type: "unjudged", text: message };
}

/** `en/a.md:3:5 error Id `water` is taken (id-unique)`, and its related places below. */
function sayDiagnostic(diagnostic: Diagnostic, places: Places): string {
  const { severity, message, rule, related, verdict } = diagnostic;
  const level = `${kindOf(verdict)} ${severity}`.trim();
  return [
    `${sayPlace(diagnostic, places)} ${level} ${message} (${rule})`,
    ...related.map((place) => `  ${sayPlace(place, places)} ${place.message}`.trimEnd()),
  ].join("\n");
}

function sayPlace({ path, span }: Pick<Diagnostic, "path" | "span">, places: Places): string {
  const { line, column } = places.rangeOf(path, span).start;
  return `${path}:${line}:${column}`;
}
