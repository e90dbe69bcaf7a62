import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
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
 * The paths relative to `root`, with `/`; `""` is the root itself. A path need not exist on disk,
 * since it may be in the index or a commit. Throws `UserError` for a path outside the root.
 */
export function toRequestedPaths(
  root: string,
  cwd: string,
  paths: readonly string[],
): readonly string[] {
  return paths.map((path) => {
    const wanted = relative(realpathSync(root), realpathOf(resolve(cwd, path)))
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

/** The real path of the part that exists, then the rest as it is. */
function realpathOf(path: string): string {
  const rest: string[] = [];
  let existing = path;
  while (!existsSync(existing) && dirname(existing) !== existing) {
    rest.unshift(existing.slice(dirname(existing).length).replace(/^[\\/]/, ""));
    existing = dirname(existing);
  }
  return join(realpathSync(existing), ...rest);
}

/** True if `path` is `folder` or below it; both relative with `/`. */
export function isWithin(folder: string, path: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
