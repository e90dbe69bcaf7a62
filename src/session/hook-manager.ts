import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { HookFolders } from "../git/hook-folders.ts";
import { version } from "../sdk/version.ts";
import { hookCommand } from "./hook-script.ts";

/** A tool that runs the hooks of a repository, as its configuration file says. */
export interface HookManager {
  readonly name: string;
  /** The absolute path of its configuration. */
  readonly path: string;
  readonly text: string;
  /** What to add to it, lines of YAML. */
  readonly addition: string;
}

interface KnownManager {
  readonly name: string;
  readonly files: readonly string[];
  readonly addition: string;
}

const lefthookNames = ["lefthook", ".lefthook", ".config/lefthook"];

const known: readonly KnownManager[] = [
  {
    name: "lefthook",
    files: lefthookNames.flatMap((name) =>
      ["yml", "yaml", "toml", "json", "jsonc"].map((extension) => `${name}.${extension}`),
    ),
    addition: `pre-commit:
  jobs:
    - name: seedlint
      run: ${hookCommand}`,
  },
  {
    name: "pre-commit",
    files: [".pre-commit-config.yaml"],
    addition: `repos:
  - repo: https://github.com/seedlint/seedlint
    rev: v${version}
    hooks:
      - id: seedlint`,
  },
];

/** The manager that the root of a worktree has a configuration of; undefined if it has none. */
export function findHookManager(root: string): HookManager | undefined {
  for (const { name, files, addition } of known) {
    const path = files.map((file) => join(root, file)).find(isFile);
    if (path !== undefined) return { name, path, text: readFileSync(path, "utf8"), addition };
  }
  return undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Where husky keeps the hooks that people write, and whether git starts them already. */
interface HuskyFolder {
  /** Absolute. */
  readonly folder: string;
  readonly isActive: boolean;
}

/**
 * The folder of husky, if the repository uses it. From version 9 on git is pointed at `.husky/_`,
 * which starts what is in `.husky`; before, at `.husky` itself. Where git is pointed elsewhere, it
 * reads no hook of husky.
 */
export function findHusky(root: string, { hooks, common }: HookFolders): HuskyFolder | undefined {
  const candidate = basename(hooks) === "_" ? dirname(hooks) : hooks;
  if (basename(candidate) === ".husky") return { folder: candidate, isActive: true };
  if (relative(join(common, "hooks"), hooks) !== "") return undefined;
  const folder = join(root, ".husky");
  return existsSync(folder) ? { folder, isActive: false } : undefined;
}
