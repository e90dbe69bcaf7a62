import type { Diagnostic, Repetition } from "../sdk/index.ts";
import { cutTo } from "../text/cut.ts";
import { tally, type Tally } from "./tally.ts";

/** A name from a configuration or a path may be of any length. */
const COLLECTION_LIMIT = 100;

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

/** `1 error, 600 warnings, 200 shown`: what a file has, and how many of it are shown unless all are. */
export function sayShown(diagnostics: readonly Diagnostic[], shownCount: number): string {
  const counts = sayFindings(tally(diagnostics));
  return shownCount === diagnostics.length ? counts : `${counts}, ${sayNumber(shownCount)} shown`;
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
