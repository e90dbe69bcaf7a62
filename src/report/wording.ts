import type { Diagnostic, LintRun, Repetition, Verdict } from "../sdk/index.ts";
import { cutTo } from "../text/cut.ts";
import type { ReportOptions } from "./options.ts";
import { countSeverities, type Severities } from "./tally.ts";

/** A name from a configuration or a path may be of any length. */
const COLLECTION_LIMIT = 100;

/**
 * `2 errors, 1 warning`, with a kind `2 new errors, 1 new warning`; severities without a finding are
 * left out, `no findings` if all are.
 */
export function sayFindings({ error, warning, info }: Severities, kind = ""): string {
  const parts = [
    [error, "error"],
    [warning, "warning"],
    [info, "info"],
  ] as const;
  const present = parts.filter(([number]) => number > 0);
  return (
    present.map(([number, word]) => count(number, `${kind} ${word}`.trim())).join(", ") ||
    "no findings"
  );
}

/**
 * `1 error, 600 warnings, 200 shown`: what a file has of one verdict, and how many of it are shown
 * unless all are.
 */
export function sayShown(diagnostics: readonly Diagnostic[], shownCount: number): string {
  const counts = sayFindings(countSeverities(diagnostics), kindOf(diagnostics[0]?.verdict));
  return shownCount === diagnostics.length ? counts : `${counts}, ${sayNumber(shownCount)} shown`;
}

/** What findings of a verdict are called where others stand beside them; most are introduced. */
export function kindOf(verdict: Verdict | undefined): "existing" | "" {
  return verdict === "existing" ? "existing" : "";
}

/** What those are that the run selected: with new rules or all seeds, not only changed ones. */
export function nameSeed(
  { base, ruleChange }: LintRun,
  { isAll = false }: Pick<ReportOptions, "isAll">,
): "changed seed" | "seed" {
  return base !== null && ruleChange === undefined && !isAll ? "changed seed" : "seed";
}

/** What lists existing findings too; `write` writes the name of the setting. */
export function nameAll(
  { settings }: Pick<ReportOptions, "settings">,
  write: (name: string) => string = String,
): string {
  return settings === "inputs" ? `the input ${write("all")}` : write("--all");
}

/** How a setting is written where the reader sets it: `--fail-on` or, as an input, `fail-on`. */
export function nameSetting(
  name: "fail-on" | "max-warnings" | "ratchet",
  { settings }: Pick<ReportOptions, "settings">,
): string {
  return settings === "inputs" ? name : `--${name}`;
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
