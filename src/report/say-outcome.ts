import type { Diagnostic, LintRun } from "../sdk/index.ts";
import {
  countedIn,
  findFailure,
  hasGap,
  hasOnlyUnread,
  outcomeOf,
  type Failure,
  type Policy,
} from "./outcome.ts";
import { countSeverities, hasVerdicts, ofVerdict } from "./tally.ts";
import { count, nameSeed, nameSetting, sayFindings, sayNumber } from "./wording.ts";

/** What the run comes to, and why it is that, in one sentence without a full stop. */
export function sayOutcome(run: LintRun, policy: Policy): string {
  switch (outcomeOf(run, policy)) {
    case "unjudged":
      return `${sayUnjudged(run)}, so the run is no pass`;
    case "failed":
      return join("; ", sayFailure(run, policy), sayFixed(run));
    case "empty":
      return sayEmpty(run);
    case "passed":
      return sayPassed(run, policy);
    case "clean":
      return join("; ", sayClean(run, policy), sayThanks(run));
  }
}

/** What keeps a run from passing that neither an error nor a failed file shows, a sentence each. */
export function sayUnseenCauses(run: LintRun, policy: Policy): readonly string[] {
  const failure = findFailure(run, policy);
  const limit = failure?.cause === "error" ? undefined : sayFailure(run, policy);
  return [sayGap(run), sayUnread(run), limit].filter((cause) => cause !== undefined);
}

function sayUnjudged(run: LintRun): string {
  const { failed } = run.counts;
  if (failed > 0) return `${count(failed, "seed")} could not be judged`;
  return run.hasCrashed ? "A rule crashed" : (sayGap(run) ?? sayUnread(run) ?? "");
}

function sayUnread(run: LintRun): string | undefined {
  if (!hasOnlyUnread(run)) return undefined;
  return "No seed that changed could be judged: symbolic links or submodules are in their places";
}

function sayGap(run: LintRun): string | undefined {
  if (!hasGap(run)) return undefined;
  const { selected, linted, skipped, failed } = run.counts;
  const known = sayNumber(linted + skipped + failed);
  return `Of ${count(selected, "selected seed")} only ${known} are accounted for`;
}

function sayEmpty({ base, counts, seedCount }: LintRun): string {
  if (counts.selected > 0) return "No seed was linted, all were skipped";
  return base === null ? "No seeds were found" : `0 of ${count(seedCount, "seed")} changed`;
}

/** With new rules all seeds are judged, but only those that changed are known to be clean. */
function sayClean(run: LintRun, policy: Policy): string {
  const { linted } = run.counts;
  if (run.ruleChange !== undefined && policy.isAll !== true) {
    return `Nothing new in ${count(linted, "seed")}`;
  }
  const word = nameSeed(run, policy);
  return linted === 1 ? `The one ${word} is clean` : `All ${count(linted, word)} are clean`;
}

/** What a run that passes has all the same. */
function sayPassed(run: LintRun, policy: Policy): string {
  const counted = countedIn(run, policy);
  if (!hasVerdicts(run)) return `No errors, but ${sayWhere(run, counted)}`;
  if (counted.some(({ verdict }) => verdict === "introduced")) {
    const kind = policy.isAll === true ? "errors" : "new errors";
    return join("; ", `No ${kind}, but ${sayNews(run, counted)}`, sayThanks(run));
  }
  if (run.counts.linted === 0 && run.deletedCount > 0) {
    return join("; ", sayDeleted(run), sayThanks(run), sayExisting(run));
  }
  return join("; ", join(" and ", "Nothing new", sayThanks(run)), sayExisting(run));
}

function sayDeleted({ deletedCount }: LintRun): string {
  return `${count(deletedCount, "deleted seed")} ${deletedCount === 1 ? "breaks" : "break"} nothing`;
}

function sayExisting(run: LintRun): string | undefined {
  const existing = ofVerdict(run, "existing");
  if (existing.length === 0) return undefined;
  const were = existing.length === 1 ? "was" : "were";
  const found = sayFindings(countSeverities(existing));
  return run.base === null ? `the baseline has ${found}` : `${found} ${were} there before`;
}

function sayFailure(run: LintRun, policy: Policy): string | undefined {
  const failure = findFailure(run, policy);
  if (failure === undefined) return undefined;
  if (failure.cause === "max-warnings") return sayTooMany(run, failure, policy);
  if (failure.cause === "ratchet") return sayGrown(run, policy);
  const news = sayNews(run, failure.diagnostics);
  if (failure.cause === "fail-on") {
    return `${news}, while ${nameSetting("fail-on", policy)} is ${policy.failOn}`;
  }
  const isOld = !failure.diagnostics.some(({ verdict }) => verdict === "introduced");
  return isOld ? `Nothing new, but ${news}` : news;
}

function sayTooMany({ base }: LintRun, { diagnostics }: Failure, policy: Policy): string {
  const word = base !== null && policy.isAll !== true ? "new warning" : "warning";
  const limit = sayNumber(policy.maxWarnings ?? 0);
  const setting = nameSetting("max-warnings", policy);
  return `${count(diagnostics.length, word)}, more than the ${limit} of ${setting}`;
}

/** `audit-fresh has 2 findings more than before, list-items 1, which ratchet forbids`. */
function sayGrown({ ratchet = [] }: LintRun, policy: Policy): string {
  const [first, ...others] = ratchet.slice(0, GROWN_LIMIT);
  const more = ratchet.length - 1 - others.length;
  const parts = [
    `\`${first?.rule ?? ""}\` has ${count(first?.added ?? 0, "finding")} more than before`,
    ...others.map(({ rule, added }) => `\`${rule}\` ${sayNumber(added)}`),
    ...(more > 0 ? [count(more, "more rule")] : []),
  ];
  return `${parts.join(", ")}, which ${nameSetting("ratchet", policy)} forbids`;
}

/** How many rules that have grown are named. */
const GROWN_LIMIT = 5;

/** `3 fixed`; undefined if nothing is. */
function sayFixed(run: LintRun): string | undefined {
  const { length } = ofVerdict(run, "fixed");
  return length === 0 ? undefined : `${sayNumber(length)} fixed`;
}

function sayThanks(run: LintRun): string | undefined {
  const fixed = sayFixed(run);
  return fixed && `${fixed}, thank you`;
}

/** `1 new error in 1 seed and 2 existing errors in 2 seeds`; with nothing to compare with, none is new. */
function sayNews(run: LintRun, diagnostics: readonly Diagnostic[]): string {
  if (!hasVerdicts(run)) return sayWhere(run, diagnostics);
  const sayKind = (verdict: Diagnostic["verdict"], kind: string) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.verdict === verdict);
    return found.length === 0 ? undefined : sayWhere(run, found, kind);
  };
  return join(" and ", sayKind("introduced", "new"), sayKind("existing", "existing"));
}

/** `2 errors in 2 seeds`; a change can break more seeds than it touches, and only those are linted. */
function sayWhere(
  { base, counts }: LintRun,
  diagnostics: readonly Diagnostic[],
  kind = "",
): string {
  const seedCount = new Set(diagnostics.map(({ path }) => path)).size;
  const isBeyond = base !== null && seedCount > counts.linted;
  const whose = isBeyond ? " that the change affects" : "";
  return `${sayFindings(countSeverities(diagnostics), kind)} in ${count(seedCount, "seed")}${whose}`;
}

function join(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(separator);
}
