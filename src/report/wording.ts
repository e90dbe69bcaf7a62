import type { LintRun, Repetition } from "../sdk/index.ts";
import { cutTo } from "../text/cut.ts";
import { presentIn, tally, type Tally } from "./tally.ts";

/** A name from a configuration or a path may be of any length. */
const COLLECTION_LIMIT = 100;

/** What a run comes to, gravest first: the first that holds is told. */
export type Outcome = "unjudged" | "failed" | "empty" | "passed" | "clean";

/** What the run comes to. It is unjudged if anything in it is: that must never look like a pass. */
export function outcomeOf(run: LintRun): Outcome {
  const { selected, linted, skipped, failed } = run.counts;
  if (run.hasCrashed || failed > 0 || selected !== linted + skipped + failed) return "unjudged";
  const { error, warning, info } = tally(run.diagnostics);
  if (error > 0) return "failed";
  if (linted === 0) return "empty";
  return warning + info > 0 ? "passed" : "clean";
}

/** The outcome in one sentence without a full stop. */
export function sayOutcome(run: LintRun): string {
  const { selected, linted } = run.counts;
  const counts = tally(run.diagnostics);
  const files = new Set(presentIn(run).map(({ path }) => path)).size;
  switch (outcomeOf(run)) {
    case "unjudged":
      return `${sayUnjudged(run)}, so the run is no pass`;
    case "failed":
      return `${sayFindings(counts)} in ${count(files, "seed")}`;
    case "empty":
      if (selected > 0) return "No seed was linted, all were skipped";
      return run.base === null ? "No seeds were found" : "No seed has changed";
    case "passed":
      return `No errors, but ${sayFindings(counts)} in ${count(files, "seed")}`;
    case "clean":
      return linted === 1 ? "The one seed is clean" : `All ${count(linted, "seed")} are clean`;
  }
}

function sayUnjudged({ counts, hasCrashed }: LintRun): string {
  const { selected, linted, skipped, failed } = counts;
  if (failed > 0) return `${count(failed, "seed")} could not be judged`;
  if (hasCrashed) return "A rule crashed";
  return `Of ${count(selected, "selected seed")} only ${linted + skipped} are accounted for`;
}

/** `2 errors, 1 warning`; severities without a finding are left out, `no findings` if all are. */
export function sayFindings({ error, warning, info }: Tally): string {
  const parts = [
    [error, "error"],
    [warning, "warning"],
    [info, "info"],
  ] as const;
  const present = parts.filter(([number]) => number > 0);
  return present.map(([number, word]) => count(number, word)).join(", ") || "no findings";
}

/** `2,336`. By hand, because the first use of `toLocaleString` takes 20 ms. */
export function sayNumber(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** `1 seed`, `2,336 seeds`. */
export function count(number: number, word: string): string {
  return `${sayNumber(number)} ${word}${number === 1 ? "" : "s"}`;
}

/** `210 ms`, `1.2 s`. */
export function sayDuration(durationMs: number): string {
  return durationMs < 1000 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1000).toFixed(1)} s`;
}

/** `1,338 times in 1,012 seeds of policies`; the collection is not escaped. */
export function sayRepetition({ diagnostics, seedCount }: Repetition): string {
  const { collection } = diagnostics[0];
  const whose = collection === null ? "" : ` of ${cutTo(collection, COLLECTION_LIMIT)}`;
  const seeds = `in ${count(seedCount, "seed")}${whose}`;
  return diagnostics.length === seedCount ? seeds : `${count(diagnostics.length, "time")} ${seeds}`;
}
