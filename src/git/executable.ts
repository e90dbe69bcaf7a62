import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { GitError, minimumGitVersion } from "./git-error.ts";

const fileName = process.platform === "win32" ? "git.exe" : "git";

/**
 * The absolute path of git, looked up in the absolute folders of `PATH` only.
 *
 * Left to itself, the look-up of a program takes the current folder first on Windows, and
 * elsewhere where `PATH` has a relative part: a program of that name in the repository would run.
 */
export function findGit(environment: NodeJS.ProcessEnv): string {
  for (const folder of searchPath(environment).split(delimiter)) {
    if (isAbsolute(folder) && isExecutable(join(folder, fileName))) return join(folder, fileName);
  }
  throw new GitError("git-missing", "git is not installed, or not in PATH", {
    hint: `Install git ${minimumGitVersion} or newer.`,
  });
}

/** A copy of the environment has lost that Windows does not tell `Path` from `PATH`. */
function searchPath(environment: NodeJS.ProcessEnv): string {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH");
  return (name === undefined ? undefined : environment[name]) ?? "";
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
