import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { TemporaryRepository } from "../../../src/testing/temporary-repository.ts";
import { cli, node, seedlint } from "./seedlint.ts";

/** How a git command ended. */
export interface GitEnded {
  readonly isDone: boolean;
  /** What the user saw. */
  readonly output: string;
}

/** How a git command is run. */
interface GitOptions {
  /** The root of the repository if absent. */
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs git as a user would, whom a hook may refuse. */
export function tryGit(
  { root }: TemporaryRepository,
  words: readonly string[],
  { cwd = root, environment }: GitOptions = {},
): GitEnded {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const { status, stdout, stderr } = spawnSync("git", words, {
    cwd,
    encoding: "utf8",
    env: {
      ...Object.fromEntries(inherited),
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
      GIT_AUTHOR_NAME: "Author",
      GIT_AUTHOR_EMAIL: "author@example.org",
      GIT_COMMITTER_NAME: "Author",
      GIT_COMMITTER_EMAIL: "author@example.org",
      GIT_EDITOR: "true",
      LC_ALL: "C",
      ...environment,
    },
  });
  return { isDone: status === 0, output: `${stdout}${stderr}` };
}

const program = `#!/bin/sh\nexec "${node}" "${cli}" "$@"\n`;

/** Writes a program `seedlint` that starts `dist/`, and returns the folder that it is in. */
export function addProgram(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "seedlint"), program, { mode: 0o755 });
  return folder;
}

/** Installs seedlint, as npm would, and its hook. */
export function installHook(repository: TemporaryRepository): void {
  addProgram(path.join(repository.root, "node_modules/.bin"));
  repository.write(".git/info/exclude", "node_modules\n");
  const { exitCode, stderr } = seedlint(["hook", "install"], { cwd: repository.root });
  if (exitCode !== 0) throw new Error(`The hook was not installed: ${stderr}`);
}
