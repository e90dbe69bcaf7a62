import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { configNames } from "../config/find-config.ts";
import { UserError } from "../sdk/user-error.ts";

/** The folder that a run starts from: that of the first path, so that any repository can be named. */
export function startFolderOf(cwd: string, paths: readonly string[]): string {
  const [first] = paths;
  if (first === undefined) return cwd;
  let folder = resolve(cwd, first);
  while (!existsSync(folder) || !statSync(folder).isDirectory()) folder = dirname(folder);
  return folder;
}

/**
 * The folder that a run without git starts from: the nearest one that has a configuration, upwards
 * from what all paths have in common; else that itself. Throws `UserError` for a path outside of
 * `cwd` at which there is nothing: the folders around it were not meant.
 */
export function folderRootOf(cwd: string, paths: readonly string[]): string {
  for (const path of paths) refuseMissingElsewhere(cwd, path);
  const [first = cwd, ...others] = paths.map((path) => startFolderOf(cwd, [path]));
  let common = first;
  while (others.some((folder) => !isBelow(common, folder))) common = dirname(common);
  for (let folder = common; ; folder = dirname(folder)) {
    if ([...configNames].some((name) => existsSync(join(folder, name)))) return folder;
    if (dirname(folder) === folder) return common;
  }
}

function refuseMissingElsewhere(cwd: string, path: string): void {
  const wanted = resolve(cwd, path);
  if (existsSync(wanted) || isBelow(cwd, wanted)) return;
  const kind = /\.(?:md|markdown)$/i.test(path) ? "file" : "folder";
  throw new UserError("path-missing", [{ message: `There is no ${kind} \`${path}\`` }]);
}

function isBelow(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith("..");
}

/**
 * The paths relative to `root`, with `/`; `""` is the root itself. A path need not exist on disk,
 * since it may be in the index or a commit. Throws `UserError` for a path outside the root.
 */
export function toRequestedPaths(
  root: string,
  cwd: string,
  paths: readonly string[],
): readonly string[] {
  return paths.map((path) => {
    const wanted = relative(realpathSync(root), locationOf(resolve(cwd, path)))
      .split(sep)
      .join("/");
    if (wanted !== ".." && !wanted.startsWith("../")) return wanted;
    throw new UserError("path-outside", [
      {
        message: `\`${path}\` is outside of ${root}`,
        hint: "Run seedlint once for each repository.",
      },
    ]);
  });
}

/** Where a path stands: the folders on its way may be links, the path itself is not followed. */
export function locationOf(path: string): string {
  const rest = [basename(path)];
  let existing = dirname(path);
  while (!existsSync(existing)) {
    rest.unshift(basename(existing));
    existing = dirname(existing);
  }
  return existing === path ? path : join(realpathSync(existing), ...rest);
}

/** True if `path` is `folder` or below it; both relative with `/`. */
export function isWithin(folder: string, path: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
