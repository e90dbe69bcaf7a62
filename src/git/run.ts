import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { statSync } from "node:fs";
import { errorOfExit, GitError } from "./git-error.ts";
import { findGit } from "./executable.ts";
import { hardenedArguments, hardenedEnvironment, type PlumbingCommand } from "./hardening.ts";

/** Where git runs and what it inherits. */
export interface GitContext {
  /** Absolute path of the folder that git runs in. */
  readonly folder: string;
  /** Flags of git itself that name the repository, such as `--git-dir=…`. */
  readonly globals: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

export interface GitOutput {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** A tree that contains itself many times over has listings without end. */
const maxOutputBytes = 256 * 1024 * 1024;

/**
 * Starts a plumbing command, hardened and without a shell: the one place where git runs.
 * Throws `GitError` when git or the folder is missing.
 */
export function startGit(
  context: GitContext,
  command: PlumbingCommand,
  args: readonly string[],
): ChildProcessWithoutNullStreams {
  // A missing folder and a missing program are the same error to `spawn`.
  if (statSync(context.folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new GitError("no-such-folder", `There is no folder ${context.folder}`);
  }
  return spawn(findGit(context.environment), hardenedArguments(command, args, context.globals), {
    cwd: context.folder,
    env: hardenedEnvironment(command, context.environment),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
}

interface RunOptions {
  /** The statuses by which it has succeeded; 0 if absent. */
  readonly accept?: readonly number[];
  /** What it reads from standard input; nothing if absent. */
  readonly input?: Uint8Array;
}

/**
 * Runs a plumbing command to its end and returns what it wrote, as bytes.
 * Throws `GitError` with git's own words unless it ends with one of the statuses in `accept`.
 */
export async function runGit(
  context: GitContext,
  command: PlumbingCommand,
  args: readonly string[],
  { accept = [0], input }: RunOptions = {},
): Promise<GitOutput> {
  const child = startGit(context, command, args);
  child.stdin.on("error", () => {}).end(input);
  const stdout = collect(child.stdout, () => child.kill());
  const stderr = collect(child.stderr, () => child.kill());
  const status = await ended(child);
  if (stdout.isOverflowing()) {
    throw new GitError("failed", `git ${command} lists more than ${maxOutputBytes} bytes`);
  }
  const words = stderr.bytes().toString("utf8");
  if (status === null || !accept.includes(status)) {
    throw errorOfExit(command, { status, stderr: words });
  }
  return { status, stdout: stdout.bytes(), stderr: words };
}

/** The exit status once all output has been read; null after a signal. */
function ended(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on("error", (cause) => {
      reject(new GitError("failed", `git could not be started: ${cause.message}`, { cause }));
    });
    child.on("close", resolve);
  });
}

function collect(stream: NodeJS.ReadableStream, onOverflow: () => void) {
  const chunks: Buffer[] = [];
  let byteLength = 0;
  stream.on("data", (chunk: Buffer) => {
    byteLength += chunk.length;
    if (byteLength > maxOutputBytes) onOverflow();
    else chunks.push(chunk);
  });
  return {
    bytes: () => Buffer.concat(chunks),
    isOverflowing: () => byteLength > maxOutputBytes,
  };
}
