import { dirname, resolve } from "node:path";
import { getInput } from "@actions/core";
import type { ReportOptions } from "../report/index.ts";
import { hasOnlyUnread } from "../report/outcome.ts";
import { sayOutcome } from "../report/say-outcome.ts";
import type { LintRun, RuleMeta } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { version } from "../sdk/version.ts";
import { openCheckout } from "../session/checkout.ts";
import { exitCodeOf, type ExitCode } from "../session/exit-code.ts";
import { lint } from "../session/lint.ts";
import { refuseReportFiles } from "../session/refuse-report-files.ts";
import type { LintRequest } from "../session/request.ts";
import { findObjectId, isTrusted } from "./event.ts";
import { announce } from "./announce.ts";
import type { Setting } from "./checks/judged.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import { annotate, printError, printReport, say } from "./log.ts";
import { setErrorOutput, setOutputs, writeSummary } from "./publish.ts";
import { readRunContext, type RunContext } from "./read-event.ts";
import { readShown } from "./read-shown.ts";
import { writeReportFiles } from "./report-files.ts";
import { refuseLinks } from "./refuse-links.ts";
import { settle, type Settled } from "./settle.ts";
import type { SettledBase } from "./settle-base.ts";
import { concludeRun, sayBasis, sayMends, sayVerdict } from "./wording.ts";

/** Runs the step. Whatever keeps it from judging is told, and ends it with exit code 2. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<ExitCode> {
  try {
    return await judge(environment);
  } catch (error) {
    printError(error);
    await setErrorOutput();
    return 2;
  }
}

async function judge(environment: NodeJS.ProcessEnv): Promise<ExitCode> {
  const startedAt = performance.now();
  const inputs = readInputs((name) => getInput(name));
  // Rules of the house run in this process, and git inherits its variables.
  delete environment["INPUT_TOKEN"];
  const context = readRunContext(environment);
  const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
  const folder = resolve(workspace, inputs.workingDirectory);
  if (!isTrusted(context)) {
    const files = inputs.reports.map(({ file }) => dirname(resolve(folder, file)));
    const paths = inputs.paths.map((path) => resolve(folder, path));
    refuseLinks(workspace, [folder, ...files, ...paths]);
  }
  const reportFiles = inputs.reports.map(({ file }) => file);
  await refuseReportFiles(reportFiles, { cwd: folder, environment });

  const settled = await settleSides(context, inputs, { folder, environment });
  const { base } = settled;
  const basis = sayBasis(settled, inputs.isAll);
  say(basis);
  if (base.kind === "none") for (const attempt of base.attempts) say(`  ${attempt}`);

  const rules = new Map<string, RuleMeta>();
  const run = await lint({ ...toRequest(inputs, settled, { folder, environment }), rules });
  const options = toReportOptions(run, inputs, context, performance.now() - startedAt);
  return tell(run, { context, inputs, folder, environment }, { basis, base, rules, options });
}

/** How a run is told. */
interface Telling {
  readonly basis: string;
  readonly base: SettledBase;
  readonly rules: ReadonlyMap<string, RuleMeta>;
  readonly options: ReportOptions;
}

/** Tells what was found to everybody who is to know. The files come first: they may fail the run. */
async function tell(
  run: LintRun,
  { context, inputs, folder, environment }: Place & Setting,
  { basis, base, rules, options }: Telling,
): Promise<ExitCode> {
  printReport(run, options);
  const mends = inputs.review ? sayMends(run, options) : "";
  if (inputs.summary) await writeSummary(run, [basis, mends], options);
  const reports = inputs.reports.map((target) => ({
    ...target,
    file: resolve(folder, target.file),
  }));
  const problem = await writeReportFiles(run, reports, { ...options, rules });
  const exitCode = problem === undefined ? exitCodeOf(run, inputs) : 2;
  const conclusion = concludeRun(run, exitCode);
  const shownSources = await readShown(run, { context, policy: inputs, folder, environment });
  const told = { ...options, shownSources, elsewhere: nameReports(inputs) };
  await announce({ run, conclusion, basis, options: told }, { context, inputs, environment });
  annotateBasis(basis, base);
  if (hasOnlyUnread(run)) annotate("error", sayOutcome(run, options));
  if (problem !== undefined) throw problem;
  await setOutputs(run, conclusion, reports);
  say(sayVerdict(run, exitCode, options));
  return exitCode;
}

interface Place {
  /** The absolute folder that the inputs are relative to. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

async function settleSides(
  context: RunContext,
  inputs: Inputs,
  { folder, environment }: Place,
): Promise<Settled> {
  const checkout = await openCheckout(folder, environment).catch(explainMissingCheckout);
  try {
    return await settle(context, inputs, checkout);
  } finally {
    checkout.close();
  }
}

/** Says what is missing in the words of a workflow. */
function explainMissingCheckout(error: unknown): never {
  if (!(error instanceof UserError) || error.code !== "git-not-a-repository") throw error;
  const [{ message } = { message: error.message }] = error.problems;
  const hint = "The step `actions/checkout` has to come first, in the same folder.";
  throw new UserError(error.code, [{ message, hint }], error);
}

function toRequest(
  inputs: Inputs,
  { head, base, rules }: Settled,
  { folder, environment }: Place,
): LintRequest {
  const { paths, configPath, levels, today, isAll, ratchets } = inputs;
  return {
    cwd: folder,
    paths,
    head: { kind: "commit", ref: head.isCheckedOut ? "HEAD" : head.oid },
    ...(base.kind === "commit" ? { base: { kind: "commit", ref: base.ref } } : {}),
    ...(rules === undefined ? {} : { rulesFrom: rules.oid }),
    ...(configPath === undefined ? {} : { configPath }),
    levels,
    ...(today === undefined ? {} : { today }),
    isAll,
    ratchets,
    tracesChains: inputs.summary,
    ...(inputs.review ? { remedies: "all" } : {}),
    isConfined: true,
    environment,
  };
}

function toReportOptions(
  run: LintRun,
  { isAll, quiet, failOn, maxWarnings }: Inputs,
  context: RunContext,
  durationMs: number,
): ReportOptions {
  const blobUrl = findBlobUrl(run, context);
  return {
    tool: { name: "seedlint", version },
    isAll,
    quiet,
    failOn,
    maxWarnings,
    settings: "inputs",
    durationMs,
    ...(blobUrl === undefined ? {} : { blobUrl }),
  };
}

/** Where everything that was found is told, beside the log. */
function nameReports({ summary, reports }: Inputs): readonly string[] {
  return [...(summary ? ["the job summary"] : []), ...reports.map(({ file }) => file)];
}

/** Where the files of the head are shown, if it is a commit of the repository of the event. */
function findBlobUrl({ head: { oid } }: LintRun, context: RunContext): string | undefined {
  const named = [
    "/pull_request/head/sha",
    "/pull_request/merge_commit_sha",
    "/workflow_run/head_sha",
  ] as const;
  const known = [context.sha, ...named.map((pointer) => findObjectId(context, pointer))];
  if (oid === null || !known.includes(oid)) return undefined;
  return context.repositoryUrl && `${context.repositoryUrl}/blob/${oid}`;
}

/** Comes last, since the runner shows ten annotations a level and those of findings go first. */
function annotateBasis(basis: string, base: SettledBase): void {
  if (base.kind === "commit" || base.attempts.length === 0) return;
  annotate("notice", `${basis}\nWith \`fetch-depth: 0\`, \`actions/checkout\` gets every commit.`);
}
