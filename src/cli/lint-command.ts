import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { loadReporter, type ReportOptions } from "../report/index.ts";
import type { LintRun, RuleMeta } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { version } from "../sdk/version.ts";
import { RuleTimes } from "../session/rule-times.ts";
import { refuseReportFiles } from "../session/refuse-report-files.ts";
import { toTimingTable } from "./timing-table.ts";
import { tuneFor } from "./tune.ts";
import { exitCodeOf } from "../session/exit-code.ts";
import { fix } from "../session/fix.ts";
import { lint } from "../session/lint.ts";
import type { LintRequest } from "../session/request.ts";
import { toFixMode } from "./fix-options.ts";
import { toSnapshots, toTargets, type FormatTarget, type LintOptions } from "./lint-options.ts";
import type { Output, Terminal } from "./terminal.ts";

/** Lints, prints in every format that was asked for, and returns the exit code. */
export async function runLintCommand(
  terminal: Terminal,
  paths: readonly string[],
  options: LintOptions,
): Promise<number> {
  if (paths.includes("")) {
    // An empty variable of the shell would otherwise stand for the whole folder.
    throw new UserError("usage", [
      { message: "A path is empty", hint: "Leave it out, or give `.`." },
    ]);
  }
  const mode = toFixMode(options);
  const isDryRun = mode === "dry-run";
  // On standard output a dry run has its diff.
  const targets = toTargets(options).filter(({ file }) => !isDryRun || file !== undefined);
  await refuseReportFiles(
    targets.flatMap(({ file }) => file ?? []),
    terminal,
  );
  const startedAt = performance.now();
  const rules = new Map<string, RuleMeta>();
  const times = options.timing === undefined ? undefined : new RuleTimes();
  const request = {
    cwd: terminal.cwd,
    paths,
    ...toSnapshots(options),
    ...(options.config === undefined ? {} : { configPath: options.config }),
    ...(options.today === undefined ? {} : { today: options.today }),
    levels: options.rule,
    isAll: options.all === true,
    ...(options.ratchet === undefined ? {} : { ratchets: true }),
    tracesChains: targets.some(({ name }) => name === "markdown"),
    ...toRemedies(targets),
    rules,
    ...(times === undefined ? {} : { times }),
    ...(options.threads === undefined ? {} : { threadCount: options.threads }),
    onSeedCount: tuneFor,
    environment: terminal.environment,
  };
  const takesSuggestions = options.unsafeFixes === true;
  const fixed = mode === "none" ? undefined : await fix({ ...request, takesSuggestions, isDryRun });
  let isUnfinished = false;
  const onUnfinished = (): void => void (isUnfinished = true);
  const run = fixed?.run ?? (await lint({ ...request, isCached: options.cache, onUnfinished }));
  if (isUnfinished) await terminal.stderr.write(UNFINISHED);
  const durationMs = performance.now() - startedAt;
  if (times !== undefined) await terminal.stderr.write(toTimingTable(times, durationMs));
  for (const target of targets) {
    await print(target, run, { ...options, durationMs, rules }, terminal);
  }
  const { failOn, maxWarnings } = options;
  const policy = { failOn, maxWarnings, isAll: options.all === true };
  if (fixed !== undefined) {
    const { tellFixes } = await import("./tell-fixes.ts");
    await tellFixes(fixed, { ...policy, isDryRun }, terminal);
  }
  return exitCodeOf(run, policy);
}

const UNFINISHED = `warning: A run that was to write files was killed halfway, so some of them may be mended and others not.
  \`seedlint --fix\` first puts back what it had begun; what was staged or committed since stays.
`;

/**
 * Which remedies the formats have as edits of text. Suggestions may be thousands, and each costs as
 * much as reading its seed: only rdjson, which is made for them, has those too.
 */
function toRemedies(targets: readonly FormatTarget[]): Pick<LintRequest, "remedies"> {
  const names = new Set(targets.map(({ name }) => name));
  if (names.has("rdjson")) return { remedies: "all" };
  return names.has("json") || names.has("sarif") ? { remedies: "safe" } : {};
}

/** What the reports tell beside what was found. */
interface RunFacts {
  readonly durationMs: number;
  readonly rules: ReadonlyMap<string, RuleMeta>;
}

async function print(
  { name, file }: FormatTarget,
  run: LintRun,
  asked: LintOptions & RunFacts,
  { cwd, stdout }: Terminal,
): Promise<void> {
  const { all, quiet, failOn, maxWarnings, color, durationMs, rules } = asked;
  const hasFixed = asked.fix === true || asked.fixDryRun === true;
  const options: ReportOptions = {
    tool: { name: "seedlint", version },
    cwd,
    isAll: all === true,
    quiet: quiet === true,
    failOn,
    maxWarnings,
    durationMs,
    rules,
    ...(hasFixed ? { fixes: asked.unsafeFixes === true ? "unsafe" : "safe" } : {}),
    ...(file === undefined ? decorationsOf(stdout, color) : {}),
  };
  const report = await loadReporter(name);
  const text = report(run, options);
  if (file === undefined) await stdout.write(text);
  else await writeReport(resolve(cwd, file), text, file);
}

function decorationsOf({ hasColor, hasHyperlinks }: Output, wanted: boolean | undefined) {
  return { color: wanted ?? hasColor, hyperlinks: (wanted ?? true) && hasHyperlinks };
}

async function writeReport(path: string, text: string, shownPath: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      "report-unwritable",
      [{ message: `The report cannot be written: ${reason}`, place: { path: shownPath } }],
      error,
    );
  }
}
