import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../sdk/user-error.ts";
import type { LintRequest } from "./request.ts";
import { toRequestedPaths } from "./requested-paths.ts";
import type { SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** The configuration that every path is judged by, and the files with what it names. */
export interface ChosenConfig {
  /** From the repository root; undefined where configurations are found by path. */
  readonly configPath: string | undefined;
  readonly files: SnapshotFiles;
}

/**
 * The configuration that the request names. One of the files that are judged is taken from them.
 * Any other is the reader's own: it is read from disk, with the schemas beside it, and its patterns
 * are relative to the root. Throws `UserError` if there is none.
 */
export function chooseConfig(
  { root }: Workspace,
  files: SnapshotFiles,
  { cwd, configPath }: LintRequest,
): ChosenConfig {
  if (configPath === undefined) return { configPath, files };
  const file = resolve(cwd, configPath);
  const path = findInside(root ?? cwd, cwd, configPath);
  if (path !== undefined && files.entries.has(path)) return { configPath: path, files };
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new UserError("config-missing", [
      {
        message: `The configuration \`${configPath}\` does not exist`,
        place: { path: configPath },
      },
    ]);
  }
  const own = basename(file);
  const readText = async (name: string) => {
    const beside = name === own ? file : join(dirname(file), name);
    return existsSync(beside) ? readFileSync(beside, "utf8") : files.readText(name);
  };
  return { configPath: own, files: { ...files, readText } };
}

function findInside(root: string, cwd: string, path: string): string | undefined {
  try {
    return toRequestedPaths(root, cwd, [path])[0];
  } catch (error) {
    if (error instanceof UserError && error.code === "path-outside") return undefined;
    throw error;
  }
}
