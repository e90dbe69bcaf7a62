import { RemarkPlan } from "../../report/github-remarks.ts";
import type { ReportOptions } from "../../report/index.ts";
import type { Diagnostic, LintRun, Remedy } from "../../sdk/index.ts";
import type { LineRange } from "../../text/changed-lines.ts";
import { toLineReplacement, type LineReplacement } from "../../text/line-replacement.ts";
import { drawMarker, keyOfSuggestion } from "./comment-key.ts";
import { drawComment } from "./draw-comment.ts";
import { ShownLines } from "./shown-lines.ts";
import type { SuggestedComment } from "./suggested-comment.ts";

/** What a review of a run is to say. */
export interface ReviewPlan {
  /** The keys of all suggestions that hold, also of those that cannot be shown where they belong. */
  readonly known: ReadonlySet<string>;
  /** Each beside lines of its own; safe fixes before suggestions, then the most important first. */
  readonly comments: readonly SuggestedComment[];
}

/** What a plan is made for. */
export interface ReviewSetting {
  /** The step, as markers have it. */
  readonly scope: string;
  /** True if the head of the pull request itself was judged, not a merge of it. */
  readonly isHead: boolean;
}

interface Proposal {
  readonly key: string;
  readonly path: string;
  readonly diagnostic: Diagnostic;
  readonly remedy: Remedy;
  readonly replacement: LineReplacement;
}

/** Plans the comments of a run whose diagnostics have their remedies. */
export function planReview(
  run: LintRun,
  options: ReportOptions,
  { scope, isHead }: ReviewSetting,
): ReviewPlan {
  const proposals = listDiagnostics(run, options).map((diagnostic) => propose(diagnostic, run));
  const all = proposals.flat();
  const lines = new ShownLines(run, options, isHead);
  const taken = new Map<string, LineRange[]>();
  const settled = new Set<Diagnostic>();
  const comments: SuggestedComment[] = [];
  for (const proposal of bySafety(all)) {
    const { diagnostic, path, key } = proposal;
    const range = settled.has(diagnostic) ? undefined : lines.rangeOf(path, proposal.replacement);
    const body = range && drawComment(proposal, drawMarker(scope, key));
    if (range === undefined || body === undefined) continue;
    // What is beside the same lines is next, once these have changed.
    settled.add(diagnostic);
    const others = taken.get(path) ?? [];
    if (others.some(({ first, last }) => first <= range.last && range.first <= last)) continue;
    taken.set(path, [...others, range]);
    comments.push({ key, path, ...range, body });
  }
  return { known: new Set(all.map(({ key }) => key)), comments };
}

/** Each once, in the order in which a reader needs them. */
function listDiagnostics(run: LintRun, options: ReportOptions): readonly Diagnostic[] {
  const { topics } = new RemarkPlan(run, options);
  return [...new Set(topics.flatMap(({ diagnostics }) => diagnostics))];
}

function bySafety(proposals: readonly Proposal[]): readonly Proposal[] {
  const safe = proposals.filter(({ remedy }) => remedy.isSafe);
  return [...safe, ...proposals.filter(({ remedy }) => !remedy.isSafe)];
}

/** The ways to mend a diagnostic that are one replacement of lines; of safe and others, the safe ones. */
function propose(diagnostic: Diagnostic, { sources }: LintRun): readonly Proposal[] {
  const { remedies = [], fingerprint } = diagnostic;
  const isSafe = remedies.some((remedy) => remedy.isSafe);
  return remedies.flatMap((remedy) => {
    const [path = "", ...others] = new Set(remedy.edits.map((edit) => edit.path));
    const text = sources.get(path);
    if (remedy.isSafe !== isSafe || others.length > 0 || text === undefined) return [];
    const replacement = toLineReplacement(text, remedy.edits);
    if (replacement === undefined) return [];
    const key = keyOfSuggestion(fingerprint, path, replacement);
    return [{ key, path, diagnostic, remedy, replacement }];
  });
}
