import { existsSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { GitError, indexSnapshot, openRepository } from "../git/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { locationOf, startFolderOf } from "./requested-paths.ts";

/**
 * Throws `UserError` for files that a report would destroy: what git tracks where it stands, and
 * what is in a folder of git itself. To be called before anything is judged.
 *
 * @param files as the user named them, relative to `cwd`
 */
export async function refuseReportFiles(
  files: readonly string[],
  { cwd, environment }: { readonly cwd: string; readonly environment: NodeJS.ProcessEnv },
): Promise<void> {
  const problems: InputProblem[] = [];
  for (const file of files) {
    const owner = await findOwner(resolve(cwd, file), environment);
    if (owner === undefined) continue;
    const message = `The report would be written over ${owner}`;
    problems.push({ message, place: { path: file }, hint: "Name another file." });
  }
  const [first, ...others] = problems;
  if (first !== undefined) throw new UserError("report-unwritable", [first, ...others]);
}

/** Whose a file is that must not be overwritten; undefined if it is nobody's. */
async function findOwner(
  path: string,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  // The name may be tracked that a link has, or the file that it leads to.
  const locations = [locationOf(path), ...(existsSync(path) ? [realpathSync(path)] : [])];
  if (locations.some((location) => /[\\/]\.git(?:[\\/]|$)/i.test(location))) {
    return "what git keeps in `.git`";
  }
  for (const location of locations) {
    if (await isTracked(location, environment)) return "a file that git tracks";
  }
  return undefined;
}

async function isTracked(location: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  // Only a file that is there can be lost.
  if (!existsSync(location)) return false;
  try {
    const repository = await openRepository(startFolderOf(location, [".."]), { environment });
    try {
      const { root } = repository;
      if (root === null) return false;
      const path = relative(realpathSync(root), location).split(sep).join("/");
      return (await indexSnapshot(repository).list()).some((entry) => entry.path === path);
    } finally {
      repository.close();
    }
  } catch (error) {
    // Where there is no repository, or none that git reads, nothing of it can be lost.
    if (error instanceof GitError) return false;
    throw error;
  }
}
