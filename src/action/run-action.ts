import { resolve } from "node:path";
import { getInput } from "@actions/core";
import type { ReportOptions } from "../report/index.ts";
import type { LintRun } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { version } from "../sdk/version.ts";
import { openCheckout } from "../session/checkout.ts";
import { exitCodeOf, type ExitCode } from "../session/exit-code.ts";
import { lint } from "../session/lint.ts";
import type { LintRequest } from "../session/request.ts";
import { findObjectId, isFromFork } from "./event.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import { annotate, printError, printRun, say } from "./log.ts";
import { setErrorOutput, setOutputs, writeJsonFile, writeSummary } from "./publish.ts";
import { readRunContext, type RunContext } from "./read-event.ts";
import { settleBase, type SettledBase } from "./settle-base.ts";
import { concludeRun, sayBasis, sayVerdict } from "./wording.ts";

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
  const context = await readRunContext();
  const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
  const folder = resolve(workspace, inputs.workingDirectory);

  const { headOid, base } = await findBase(context, inputs, { folder, environment });
  const basis = sayBasis(headOid, base, inputs.isAll);
  say(basis);
  if (base.kind === "none") for (const attempt of base.attempts) say(`  ${attempt}`);

  const request = toRequest(inputs, base, { folder, environment });
  const run = await lint({ ...request, isCodeAllowed: !isFromFork(context) });
  const exitCode = exitCodeOf(run, inputs);
  const options = toReportOptions(run, inputs, context, performance.now() - startedAt);
  printRun(run, options);
  annotateBasis(basis, base);
  if (inputs.summary) await writeSummary(run, basis, options);
  const jsonFile = inputs.jsonFile === undefined ? undefined : resolve(folder, inputs.jsonFile);
  if (jsonFile !== undefined) writeJsonFile(run, jsonFile, options);
  await setOutputs(run, concludeRun(run, exitCode), jsonFile);
  say(sayVerdict(run, exitCode, options));
  return exitCode;
}

interface Place {
  /** The absolute folder that the inputs are relative to. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

async function findBase(
  context: RunContext,
  inputs: Inputs,
  { folder, environment }: Place,
): Promise<{ readonly headOid: string; readonly base: SettledBase }> {
  const checkout = await openCheckout(folder, environment).catch(explainMissingCheckout);
  try {
    const base = await settleBase(context, inputs, checkout);
    return { headOid: checkout.head.oid, base };
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

function toRequest(inputs: Inputs, base: SettledBase, { folder, environment }: Place): LintRequest {
  const { paths, configPath, today, isAll } = inputs;
  return {
    cwd: folder,
    paths,
    head: { kind: "commit", ref: "HEAD" },
    ...(base.kind === "commit" ? { base: { kind: "commit", ref: base.ref } } : {}),
    ...(configPath === undefined ? {} : { configPath }),
    ...(today === undefined ? {} : { today }),
    isAll,
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

/** Where the files of the head are shown, if it is a commit of the repository of the event. */
function findBlobUrl({ head: { oid } }: LintRun, context: RunContext): string | undefined {
  const known = [context.sha, findObjectId(context, "/pull_request/head/sha")];
  if (oid === null || !known.includes(oid)) return undefined;
  return context.repositoryUrl && `${context.repositoryUrl}/blob/${oid}`;
}

/** Comes last, since the runner shows ten annotations a level and those of findings go first. */
function annotateBasis(basis: string, base: SettledBase): void {
  if (base.kind === "commit" || base.attempts.length === 0) return;
  annotate("notice", `${basis}\nWith \`fetch-depth: 0\`, \`actions/checkout\` gets every commit.`);
}
