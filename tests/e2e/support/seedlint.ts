import { spawnSync } from "node:child_process";
import path from "node:path";

/** The Node that starts `dist/`: another one where the environment names it. */
export const node = process.env["SEEDLINT_E2E_NODE"] ?? process.execPath;

/** The root of the project. */
export const projectRoot = path.resolve(import.meta.dirname, "../../..");

/** What is run: that of another bundle where the environment names its folder. */
export const cli = path.join(
  process.env["SEEDLINT_E2E_DIST"] ?? path.join(projectRoot, "dist"),
  "cli.js",
);

/** How a process ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a process runs. */
export interface RunOptions {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What it reads from standard input; nothing if absent. */
  readonly input?: string;
  /** Another `cli.js` than that of the bundle. */
  readonly program?: string;
}

/** Runs `dist/cli.js` to its end, apart from the user's git configuration and colours. */
export function seedlint(
  words: readonly string[],
  { cwd, environment, input = "", program = cli }: RunOptions,
): Ended {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|GITHUB_|INPUT_|CI$|FORCE_COLOR$|NO_COLOR$)/.test(name),
  );
  const ended = spawnSync(node, [program, ...words], {
    cwd,
    encoding: "utf8",
    input,
    maxBuffer: 1 << 28,
    env: {
      ...Object.fromEntries(inherited),
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
      ...environment,
    },
  });
  return { exitCode: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

/** The fields of the machine result that tests look at. */
export interface MachineResult {
  readonly head: { readonly kind: string; readonly oid: string | null };
  readonly base: { readonly kind: string; readonly oid: string | null } | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly diagnostics: readonly MachineDiagnostic[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
  readonly baseline: { readonly paths: readonly string[]; readonly gone: number | null } | null;
}

interface MachineDiagnostic {
  readonly rule: string;
  readonly messageId: string;
  readonly message: string;
  readonly severity: string;
  readonly verdict: string;
  readonly path: string;
  readonly pointer: string | null;
  readonly start: { readonly line: number; readonly column: number; readonly offset: number };
  readonly end: { readonly line: number; readonly column: number; readonly offset: number };
  readonly fingerprint: string;
  readonly related: readonly { readonly path: string; readonly pointer: string | null }[];
}

/** Runs `dist/cli.js --format json` and parses what it prints. */
export function lintJson(
  words: readonly string[],
  options: RunOptions,
): Ended & { readonly result: MachineResult } {
  const ended = seedlint(["--format", "json", ...words], options);
  if (ended.stdout === "") throw new Error(`No result, exit ${ended.exitCode}: ${ended.stderr}`);
  // The format's own tests hold its shape against the published schema.
  return { ...ended, result: JSON.parse(ended.stdout) as MachineResult };
}

/** `path line:column rule` for each diagnostic, in the order of the result. */
export function placesOf({ diagnostics }: MachineResult): readonly string[] {
  return diagnostics.map(
    ({ path: file, start, rule }) => `${file} ${start.line}:${start.column} ${rule}`,
  );
}
