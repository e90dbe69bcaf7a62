import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { UserError } from "../sdk/user-error.ts";
import { isAcceptancePath } from "./read-acceptance.ts";
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
 * The configuration that the request names. One of the files that rules come from is taken from
 * them. Any other is the reader's own: it is read from disk, with the schemas beside it, and its
 * patterns are relative to the root. Throws `UserError` if there is none.
 *
 * @param files of the head, or of the commit whose rules hold
 */
export function chooseConfig(
  { root, rules }: Workspace,
  files: SnapshotFiles,
  { cwd, configPath }: LintRequest,
): ChosenConfig {
  if (configPath === undefined) return { configPath, files };
  const file = resolve(cwd, configPath);
  const top = root ?? cwd;
  const path = rules === null ? findInside(top, cwd, configPath) : nameInside(top, cwd, configPath);
  if (path !== undefined && files.entries.has(path)) return { configPath: path, files };
  // What is on disk here is the stranger's, and so are links that lead here.
  const isOfStranger =
    rules !== null && (path !== undefined || findInside(top, cwd, configPath) !== undefined);
  if (isOfStranger) throw missing(configPath, "in the commit whose rules hold");
  if (!existsSync(file) || !statSync(file).isFile()) throw missing(configPath);
  const own = basename(file);
  const readText = async (name: string) => {
    // What is accepted is a matter of the repository, whoever asks.
    if (isAcceptancePath(name)) return files.readText(name);
    const beside = name === own ? file : join(dirname(file), name);
    return existsSync(beside) ? readFileSync(beside, "utf8") : files.readText(name);
  };
  return { configPath: own, files: { ...files, readText } };
}

function missing(configPath: string, where?: string): UserError {
  const message = `The configuration \`${configPath}\` does not exist`;
  return new UserError("config-missing", [
    {
      message: where === undefined ? message : `${message} ${where}`,
      place: { path: configPath },
    },
  ]);
}

/** The path from the root by name alone: no link on the way is followed. */
function nameInside(root: string, cwd: string, path: string): string | undefined {
  const named = relative(realpathSync(root), resolve(realpathSync(cwd), path))
    .split(sep)
    .join("/");
  return named === ".." || named.startsWith("../") ? undefined : named;
}

function findInside(root: string, cwd: string, path: string): string | undefined {
  try {
    return toRequestedPaths(root, cwd, [path])[0];
  } catch (error) {
    if (error instanceof UserError && error.code === "path-outside") return undefined;
    throw error;
  }
}
