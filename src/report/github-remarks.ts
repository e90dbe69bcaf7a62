import type { Diagnostic, LintRun, Severity } from "../sdk/index.ts";
import { cutTo } from "../text/cut.ts";
import { showInvisible, showInvisibleInLine } from "../text/invisible.ts";
import { SEVERITIES } from "./by-gravity.ts";
import { Difference } from "./difference.ts";
import { causesOf } from "./entries.ts";
import { order } from "./github-order.ts";
import { findTopics, severityOf, type Survey, type Topic } from "./github-topics.ts";
import type { ReportOptions } from "./options.ts";
import { Places } from "./places.ts";
import { ShownPlaces, type ShownRange } from "./shown-places.ts";
import { listedVerdicts } from "./tally.ts";
import { sayNumber, sayRepetition } from "./wording.ts";

/** The runner cuts at 4,096 UTF-16 units; what is said in addition must still fit. */
const MESSAGE_LIMIT = 3800;
/** A path or the words of a cause within an addition. */
const NOTE_LIMIT = 500;
const TITLE_LIMIT = 255;
/** How many places of the same finding are named. */
const PLACES = 3;

/** What is said beside a line of a file. */
export interface Remark {
  readonly path: string;
  /** In the version of the file that GitHub shows. */
  readonly range: ShownRange;
  readonly severity: Severity;
  readonly title: string;
  /** Printable, of at most 3,800 UTF-16 units. */
  readonly message: string;
}

/** What there is to say of a run, in the order in which a reader needs it. */
export class RemarkPlan {
  /**
   * Introduced before existing, errors before warnings before infos, then as {@link order} has it:
   * whoever shows only the first ones leaves out the least.
   */
  readonly topics: readonly Topic[];
  readonly #places: ShownPlaces;

  constructor(run: LintRun, options: ReportOptions) {
    const places = new Places(run.sources);
    const survey = { run, options, difference: new Difference(run, places) };
    this.topics = listedVerdicts(options).flatMap((verdict) => planVerdict(survey, verdict));
    this.#places = new ShownPlaces(run, options, places);
  }

  /** Says a topic. */
  toRemark(topic: Topic): Remark {
    const { path, span } = topic;
    const [diagnostic] = topic.diagnostics;
    const range = this.#places.rangeOf(path, span);
    const note = sayNote(topic, range, this.#places);
    return {
      path,
      range,
      severity: diagnostic.severity,
      title: cutTo(showInvisibleInLine(diagnostic.rule), TITLE_LIMIT),
      message: `${toShortMessage(diagnostic.message, MESSAGE_LIMIT - note.length)}${note}`,
    };
  }
}

/** Everything there is to say of a run, in the order of {@link RemarkPlan}. */
export function toRemarks(run: LintRun, options: ReportOptions): readonly Remark[] {
  const plan = new RemarkPlan(run, options);
  return plan.topics.map((topic) => plan.toRemark(topic));
}

function planVerdict(survey: Survey, verdict: "introduced" | "existing"): readonly Topic[] {
  const topics = findTopics(survey, verdict);
  return SEVERITIES.flatMap((severity) => {
    const equals = topics.filter((topic) => severityOf(topic) === severity);
    return order(equals, survey.difference);
  });
}

/** As much of a message as there is room for, and that it is cut. */
export function toShortMessage(message: string, limit = MESSAGE_LIMIT): string {
  const text = showInvisible(message);
  if (text.length <= limit) return text;
  const length = sayNumber(text.length);
  return `${cutTo(text, limit)} (cut here: the message has ${length} characters)`;
}

/** What is said beside the message, each in a paragraph of its own. */
function sayNote(topic: Topic, { missingLine }: ShownRange, places: ShownPlaces): string {
  const notes = [
    sayCause(topic, places),
    sayAge(topic.diagnostics[0]),
    sayRepeated(topic, places),
    sayMissing(missingLine),
  ];
  return notes.map((note) => (note === "" ? "" : `\n\n${note}`)).join("");
}

/** Where the findings are, if they are annotated at their cause; else the cause. */
function sayCause({ cause, diagnostics }: Topic, places: ShownPlaces): string {
  const named = cause ?? causesOf(diagnostics)[0];
  if (named === undefined) return "";
  const why = named.message === "" ? "" : `: ${toNote(named.message)}`;
  if (cause !== undefined) return `Found at ${listPlaces(diagnostics, places)}; caused here${why}`;
  const line = places.has(named.path) ? `:${lineOf(named, places)}` : "";
  return `Caused by ${toNote(named.path)}${line}${why}`;
}

function sayAge({ verdict }: Diagnostic): string {
  return verdict === "existing" ? "This was there before the change" : "";
}

function sayRepeated({ repetition, cause, diagnostics }: Topic, places: ShownPlaces): string {
  if (repetition !== undefined) {
    const often = toNote(sayRepetition(repetition));
    return `The same is found ${often}: the machine result lists every one`;
  }
  const [, ...others] = diagnostics;
  if (cause !== undefined || others.length === 0) return "";
  const lines = others.slice(0, PLACES).map((each) => sayNumber(lineOf(each, places)));
  const word = others.length === 1 ? "line" : "lines";
  return `The same is found in ${word} ${lines.join(", ")}${sayRest(others)} of this file`;
}

function sayMissing(missingLine: number | undefined): string {
  if (missingLine === undefined) return "";
  return `This is line ${missingLine} of the merge with the base branch; the pull request itself does not have it`;
}

function listPlaces(diagnostics: readonly Diagnostic[], places: ShownPlaces): string {
  const shown = diagnostics
    .slice(0, PLACES)
    .map((each) => `${toNote(each.path)}:${lineOf(each, places)}`);
  return `${shown.join(", ")}${sayRest(diagnostics)}`;
}

function sayRest({ length }: readonly Diagnostic[]): string {
  return length > PLACES ? ` and ${sayNumber(length - PLACES)} more` : "";
}

function lineOf({ path, span }: Pick<Diagnostic, "path" | "span">, places: ShownPlaces): number {
  return places.rangeOf(path, span).start.line;
}

function toNote(text: string): string {
  return cutTo(showInvisibleInLine(text), NOTE_LIMIT);
}
