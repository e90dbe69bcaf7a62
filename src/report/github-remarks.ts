import type { Diagnostic, LintRun, RelatedDiagnostic, Repetition, Severity } from "../sdk/index.ts";
import { cutTo } from "../text/cut.ts";
import { showInvisible, showInvisibleInLine } from "../text/invisible.ts";
import { causesOf, toEntries } from "./entries.ts";
import type { ReportOptions } from "./options.ts";
import { Places, type Range } from "./places.ts";
import { sayNumber, sayRepetition } from "./wording.ts";

/** The runner cuts at 4,096 UTF-16 units; what is said in addition must still fit. */
const MESSAGE_LIMIT = 3800;
/** A path or the words of a cause within an addition. */
const NOTE_LIMIT = 500;
const TITLE_LIMIT = 255;
/** How many places of the same finding are named. */
const PLACES = 3;

type Group = readonly [Diagnostic, ...Diagnostic[]];

/** What is said beside a line of a file. */
export interface Remark {
  readonly path: string;
  readonly range: Range;
  readonly severity: Severity;
  readonly title: string;
  /** Printable, of at most {@link MESSAGE_LIMIT} UTF-16 units. */
  readonly message: string;
}

/**
 * What is said of the diagnostics of a verdict that the head has: of those that repeat in many seeds
 * first, at their first place. What the change caused in seeds that it does not touch is said where
 * the change shows it, once for all that say the same, unless that place is gone.
 */
export function toRemarks(
  run: LintRun,
  verdict: "introduced" | "existing",
  options: ReportOptions,
): readonly Remark[] {
  const places = new Places(run.sources);
  const { single, repeated } = toEntries(run, verdict, options);
  return [
    ...repeated.map((repetition) =>
      toRemark([repetition.diagnostics[0]], sayElsewhere(repetition), places),
    ),
    ...groupByCause(single, places).map((group) => toRemark(group, "", places)),
  ];
}

/** Diagnostics that say the same of the same cause in the head together, all others alone. */
function groupByCause(diagnostics: readonly Diagnostic[], places: Places): readonly Group[] {
  const groups = new Map<unknown, [Diagnostic, ...Diagnostic[]]>();
  for (const diagnostic of diagnostics) {
    const { rule, severity, message } = diagnostic;
    const cause = findShownCause(diagnostic, places);
    const key =
      cause === undefined
        ? diagnostic
        : JSON.stringify([rule, severity, message, cause.path, cause.span, cause.message]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()];
}

function toRemark(group: Group, addition: string, places: Places): Remark {
  const [diagnostic] = group;
  const { path, span } = findShownCause(diagnostic, places) ?? diagnostic;
  const note = sayCause(group, places) + sayAge(diagnostic) + addition;
  return {
    path,
    range: places.rangeOf(path, span),
    severity: diagnostic.severity,
    title: cutTo(showInvisibleInLine(diagnostic.rule), TITLE_LIMIT),
    message: `${toShortMessage(diagnostic.message, MESSAGE_LIMIT - note.length)}${note}`,
  };
}

function findShownCause(diagnostic: Diagnostic, places: Places): RelatedDiagnostic | undefined {
  return causesOf([diagnostic]).find(({ path }) => places.has(path));
}

/** As much of a message as there is room for, and that it is cut. */
export function toShortMessage(message: string, limit = MESSAGE_LIMIT): string {
  const text = showInvisible(message);
  if (text.length <= limit) return text;
  const length = sayNumber(text.length);
  return `${cutTo(text, limit)} (cut here: the message has ${length} characters)`;
}

/** Where the findings are, if they are annotated at their cause; the cause, if that is gone. */
function sayCause(group: Group, places: Places): string {
  const shown = findShownCause(group[0], places);
  const cause = shown ?? causesOf(group)[0];
  if (cause === undefined) return "";
  const why = cause.message === "" ? "" : `: ${toNote(cause.message)}`;
  if (shown === undefined) return `\n\nCaused by ${toNote(cause.path)}${why}`;
  const found = group
    .slice(0, PLACES)
    .map(({ path, span }) => `${toNote(path)}:${places.rangeOf(path, span).start.line}`);
  const hidden = group.length - found.length;
  const more = hidden > 0 ? ` and ${sayNumber(hidden)} more` : "";
  return `\n\nFound at ${found.join(", ")}${more}; caused here${why}`;
}

function sayAge({ verdict }: Diagnostic): string {
  return verdict === "existing" ? "\n\nThis was there before the change" : "";
}

function sayElsewhere(repetition: Repetition): string {
  return `\n\nThe same is found ${toNote(sayRepetition(repetition))}: the machine result lists every one`;
}

function toNote(text: string): string {
  return cutTo(showInvisibleInLine(text), NOTE_LIMIT);
}
