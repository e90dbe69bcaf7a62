import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text as readText } from "node:stream/consumers";
import { node, projectRoot } from "./seedlint.ts";

/** What a runner gives a step. */
export interface StepRequest {
  /** The folder that `actions/checkout` has filled. */
  readonly workspace: string;
  /** A fixture of `fixtures/events`; the event is the part before its first dot. */
  readonly event: string;
  /** The object ids that take the places of `{{base}}`, `{{head}}` and `{{merge}}`. */
  readonly oids?: Readonly<Record<string, string>>;
  /** The value of `GITHUB_SHA`. */
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Wins over everything else; an empty value takes a variable away. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A program, with its first arguments, that runs the step; only `runStep` looks at it. */
  readonly under?: readonly string[];
}

/** What a step left behind. */
export interface StepResult {
  readonly exitCode: number | null;
  /** Standard output and standard error; the runner reads commands from both. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** What is run: that of another bundle where the environment names its folder. */
const action = path.join(
  process.env["SEEDLINT_E2E_DIST"] ?? path.join(projectRoot, "dist"),
  "action.js",
);

/** Runs `dist/action.js` to its end with the variables and files that a runner sets. */
export function runStep(request: StepRequest): StepResult {
  const folder = mkdtempSync(path.join(tmpdir(), "seedlint-step-"));
  try {
    const files = writeRunnerFiles(folder, request);
    const [program, ...words] = [...(request.under ?? []), node, action] as const;
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd: request.workspace,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: environmentOf(request, folder, files),
    });
    return toResult(status, `${stdout}${stderr}`, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As {@link runStep}, while this process goes on: for a step that talks to a server in it. */
export async function startStep(request: StepRequest): Promise<StepResult> {
  const folder = mkdtempSync(path.join(tmpdir(), "seedlint-step-"));
  try {
    const files = writeRunnerFiles(folder, request);
    const child = spawn(node, [action], {
      cwd: request.workspace,
      stdio: ["ignore", "pipe", "pipe"],
      env: environmentOf(request, folder, files),
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.on("error", reject).on("close", resolve);
    });
    const [stdout, stderr] = await Promise.all([readText(child.stdout), readText(child.stderr)]);
    return toResult(await ended, `${stdout}${stderr}`, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toResult(exitCode: number | null, log: string, files: RunnerFiles): StepResult {
  return {
    exitCode,
    log,
    outputs: parseOutputs(readFileSync(files.output, "utf8")),
    summary: readFileSync(files.summary, "utf8"),
  };
}

interface RunnerFiles {
  readonly event: string;
  readonly output: string;
  readonly summary: string;
}

function writeRunnerFiles(folder: string, { event, oids = {} }: StepRequest): RunnerFiles {
  const files = {
    event: path.join(folder, "event.json"),
    output: path.join(folder, "output"),
    summary: path.join(folder, "summary"),
  };
  const fixture = readFileSync(path.join(projectRoot, "fixtures/events", `${event}.json`), "utf8");
  const payload = fixture.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => oids[name] ?? "");
  writeFileSync(files.event, payload);
  writeFileSync(files.output, "");
  writeFileSync(files.summary, "");
  return files;
}

function environmentOf(
  { workspace, event, sha, inputs = {}, environment = {} }: StepRequest,
  folder: string,
  files: RunnerFiles,
): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|GITHUB_|RUNNER_|INPUT_|FORCE_COLOR$|NO_COLOR$)/.test(name),
  );
  const given = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  const variables: NodeJS.ProcessEnv = {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.split(".", 1)[0],
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_SHA: sha,
    GITHUB_REF: "refs/pull/42/merge",
    GITHUB_REPOSITORY: "norvale/register",
    GITHUB_SERVER_URL: "https://github.com",
    RUNNER_TEMP: folder,
    ...Object.fromEntries(given),
    ...environment,
  };
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
}

/** The file of outputs: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const entries = text.matchAll(/^([^\n]+?)<<(\S+)\n([^]*?)\n\2$/gm);
  return Object.fromEntries(Array.from(entries, ([, name, , value]) => [name ?? "", value ?? ""]));
}
