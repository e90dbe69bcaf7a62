import type {
  Diagnostic,
  LintRun,
  RelatedDiagnostic,
  Repetition,
  Severity,
  Span,
  Verdict,
} from "../sdk/index.ts";
import { DISTANCES, type Difference } from "./difference.ts";
import { causesOf, toEntries } from "./entries.ts";
import { groupBy, type Group } from "./group-by.ts";
import type { ReportOptions } from "./options.ts";

/** What is to be said beside one place of a file. */
export interface Topic {
  readonly path: string;
  readonly span: Span;
  /** Those that it is about: of one rule, message, severity and verdict. */
  readonly diagnostics: Group<Diagnostic>;
  /** If it is said at what caused them, not where they are. */
  readonly cause?: RelatedDiagnostic;
  /** If it is one place that stands for all of them. */
  readonly repetition?: Repetition;
  /** True if it is also said at the cause. */
  readonly isEcho?: boolean;
}

/** What the topics of a run are found by. */
export interface Survey {
  readonly run: LintRun;
  readonly options: ReportOptions;
  readonly difference: Difference;
}

/**
 * What there is to say of one verdict: what repeats in many seeds once, at its place nearest to the
 * change; what the change caused in other seeds where the change shows it, once for all that say the
 * same, and again, as an echo, where each is; all else where it is.
 */
export function findTopics(survey: Survey, verdict: Verdict): readonly Topic[] {
  const { single, repeated } = toEntries(survey.run, verdict, survey.options);
  const caused = single.filter((diagnostic) => findShownCause(diagnostic, survey.run));
  const alone = single.filter((diagnostic) => !findShownCause(diagnostic, survey.run));
  return [
    ...repeated.map((repetition) => toRepeatedTopic(repetition, survey)),
    ...groupBy(caused, (diagnostic) => toCauseKey(diagnostic, survey.run)).map((group) =>
      toCauseTopic(group, survey.run),
    ),
    ...alone.map(toOwnTopic),
    ...caused.map((diagnostic) => ({ ...toOwnTopic(diagnostic), isEcho: true })),
  ];
}

/** The severity of all that a topic is about. */
export function severityOf({ diagnostics: [{ severity }] }: Topic): Severity {
  return severity;
}

/** What says the same in the same file as one topic, at the first place; other topics as they are. */
export function collapse(topics: readonly Topic[]): readonly Topic[] {
  return groupBy(topics, toSameWords).map(([first, ...others]) => {
    const [diagnostic, ...more] = first.diagnostics;
    const diagnostics = [...more, ...others.flatMap((topic) => topic.diagnostics)];
    return { ...first, diagnostics: [diagnostic, ...diagnostics] };
  });
}

function toSameWords(topic: Topic): unknown {
  const { path, diagnostics, cause, repetition, isEcho } = topic;
  const [{ rule, message }] = diagnostics;
  if (cause !== undefined || repetition !== undefined) return topic;
  return JSON.stringify([path, rule, message, isEcho]);
}

function toOwnTopic(diagnostic: Diagnostic): Topic {
  return { path: diagnostic.path, span: diagnostic.span, diagnostics: [diagnostic] };
}

/** At the cause, if all have the same one. */
function toRepeatedTopic(repetition: Repetition, { run, difference }: Survey): Topic {
  const { diagnostics } = repetition;
  const causes = new Set(diagnostics.map((diagnostic) => toCauseKey(diagnostic, run)));
  const topic = toCauseTopic(diagnostics, run);
  if (causes.size === 1 && topic.cause !== undefined) return { ...topic, repetition };
  const nearest = DISTANCES.map((distance) =>
    diagnostics.find(({ path, span }) => difference.distanceTo(path, span) === distance),
  ).find((diagnostic) => diagnostic !== undefined);
  return { ...toOwnTopic(nearest ?? diagnostics[0]), diagnostics, repetition };
}

function toCauseTopic(diagnostics: Group<Diagnostic>, run: LintRun): Topic {
  const cause = findShownCause(diagnostics[0], run);
  if (cause === undefined) return toOwnTopic(diagnostics[0]);
  return { path: cause.path, span: cause.span, diagnostics, cause };
}

function toCauseKey(diagnostic: Diagnostic, run: LintRun): unknown {
  const { rule, severity, message } = diagnostic;
  const cause = findShownCause(diagnostic, run);
  return JSON.stringify([rule, severity, message, cause?.path, cause?.span, cause?.message]);
}

/** The first cause that can be annotated: that of a seed that is gone cannot. */
function findShownCause(
  diagnostic: Diagnostic,
  { sources }: Pick<LintRun, "sources">,
): RelatedDiagnostic | undefined {
  return causesOf([diagnostic]).find(({ path }) => sources.has(path));
}
