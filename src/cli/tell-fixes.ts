import { loadDiff } from "../report/index.ts";
import { sayOutcome } from "../report/say-outcome.ts";
import { count, sayNumber } from "../report/wording.ts";
import type { FailurePolicy } from "../session/exit-code.ts";
import type { Fixes } from "../session/fix.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import type { Terminal } from "./terminal.ts";

/** So many things of one kind are told one by one. */
const LIMIT = 10;

/** How a run that mends is told. */
interface TellOptions extends FailurePolicy {
  readonly isDryRun: boolean;
}

/**
 * Tells what became of fixes, on standard error: how many were made, which were not and why. A dry
 * run prints its diff to standard output, and says in one sentence what would remain.
 */
export async function tellFixes(
  fixes: Fixes,
  options: TellOptions,
  { stdout, stderr }: Terminal,
): Promise<void> {
  const { isDryRun } = options;
  if (isDryRun) await stdout.write((await loadDiff())(fixes.files));
  const lines = [
    ...sayPaths(fixes.restored, "Put back, since a run that wrote it was killed"),
    sayFixed(fixes, isDryRun),
    ...sayPaths(fixes.unstaged, "Fixed in the index alone, since the file has unstaged changes"),
    ...sayLeft(fixes),
    ...sayKnown(fixes, options),
    ...(isDryRun ? [`What remains: ${sayOutcome(fixes.run, options)}`] : []),
  ];
  await stderr.write(lines.map((line) => `${escapeTerminalLine(line)}\n`).join(""));
}

/** `Fixed 3 problems in 2 files`. */
function sayFixed({ fixedCount, files }: Fixes, isDryRun: boolean): string {
  const done = isDryRun ? "Would fix" : "Fixed";
  if (files.length === 0) return `${done} nothing`;
  return `${done} ${count(fixedCount, "problem")} in ${count(files.length, "file")}`;
}

function sayPaths(paths: readonly string[], what: string): readonly string[] {
  return cut(paths.map((path) => `${what}: ${path}`));
}

function sayLeft({ left }: Fixes): readonly string[] {
  return cut(left.map(({ path, rule, reason }) => `Not fixed: ${path}: ${rule}: ${reason}`));
}

/** What a baseline accepts is left alone until somebody asks for it. */
function sayKnown({ run }: Fixes, { isAll = false }: TellOptions): readonly string[] {
  if (isAll || run.base !== null) return [];
  const known = run.diagnostics.filter(
    ({ verdict, isFixable }) => verdict === "existing" && isFixable,
  );
  if (known.length === 0) return [];
  const pronoun = known.length === 1 ? "it" : "them";
  const problems = count(known.length, "fixable problem");
  return [`Left as the baseline has ${pronoun}: ${problems}; --all mends ${pronoun} too`];
}

function cut(lines: readonly string[]): readonly string[] {
  const rest = lines.length - LIMIT;
  return rest > 0 ? [...lines.slice(0, LIMIT), `… and ${sayNumber(rest)} more`] : lines;
}
