import { lstatSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { GitError, openRepository, type Repository } from "../git/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { LintRequest } from "./request.ts";
import { locationOf, startFolderOf } from "./requested-paths.ts";

/** Where a repository is looked for. */
type PlaceRequest = Pick<LintRequest, "cwd" | "paths" | "environment" | "isConfined">;

/**
 * Opens the repository that a request is about: that of `cwd`, unless the first path is outside of
 * it. A folder within it never passes for another one, since a commit decides what is in it. Throws
 * `GitError`, and `UserError` for a path in a submodule or another repository within.
 */
export async function openRequestedRepository(request: PlaceRequest): Promise<Repository> {
  const { cwd, paths, environment, isConfined = false } = request;
  const options = {
    ...(environment === undefined ? {} : { environment }),
    isBareAllowed: !isConfined,
  };
  const start = startFolderOf(cwd, paths);
  if (start === cwd) return refuseInner(await openRepository(cwd, options), cwd, paths);
  const own = await openRepository(cwd, options).catch(isConfined ? undefined : passIfNone);
  if (own !== undefined && (isConfined || isIn(own, resolve(cwd, paths[0] ?? "")))) {
    return refuseInner(own, cwd, paths);
  }
  own?.close();
  return openRepository(start, options);
}

/** To git, what is in there is no file of the repository: nothing of it would be judged. */
function refuseInner(repository: Repository, cwd: string, paths: readonly string[]): Repository {
  const inner = paths.find((path) => hasOwnGit(startFolderOf(cwd, [path]), repository));
  if (inner === undefined) return repository;
  repository.close();
  const message = `\`${inner}\` is in a repository of its own, such as a submodule`;
  const hint = "Run seedlint in that folder.";
  throw new UserError("path-in-other-repository", [{ message, hint }]);
}

/** True if a folder, or one between it and the root, has a `.git`. */
function hasOwnGit(start: string, repository: Repository): boolean {
  for (let folder = start; isIn(repository, folder); folder = dirname(folder)) {
    if (locationOf(folder) === repository.root) return false;
    if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) !== undefined) return true;
  }
  return false;
}

/** What is in a bare repository is found from the path as well. */
function isIn({ root }: Repository, path: string): boolean {
  return root !== null && relative(root, locationOf(path)).split(sep)[0] !== "..";
}

function passIfNone(error: unknown): undefined {
  if (error instanceof GitError && error.code === "not-a-repository") return undefined;
  throw error;
}
