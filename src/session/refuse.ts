import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PathChange } from "../git/index.ts";
import { findClosest } from "../sdk/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import type { SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** How many paths are told; who gives thousands has one mistake. */
const MAX_TOLD = 10;

/** Throws `UserError` for each path that was asked for and is neither in the head nor changed. */
export function refuseMissingPaths(
  { requestedPaths, head, root }: Workspace,
  { entries }: SnapshotFiles,
  changes: readonly PathChange[] = [],
): void {
  const known = new Set(
    [...entries.keys(), ...changes.map(({ path }) => path)].flatMap(withFolders),
  );
  const missing = requestedPaths.filter((path) => path !== "" && !known.has(path));
  const problems = missing.slice(0, MAX_TOLD).map((path): InputProblem => {
    // Of what is on disk, the worktree lacks what git ignores, and folders without anything else.
    if (head.kind === "worktree" && existsSync(join(root ?? "", path))) return toIgnored(path);
    const closest = findClosest(path, known);
    const hint =
      closest === undefined
        ? "Files that git ignores are not looked at."
        : `Did you mean \`${closest}\`?`;
    return { message: `There is no file at \`${path}\` in the ${head.kind}`, hint };
  });
  const [first, ...others] = problems;
  if (first === undefined) return;
  const rest = missing.length - problems.length;
  const more = rest > 0 ? [{ message: `There is no file at ${rest} more paths` }] : [];
  throw new UserError("path-missing", [first, ...others, ...more]);
}

function toIgnored(path: string): InputProblem {
  return {
    message: `git ignores \`${path}\`, or has nothing to look at in it`,
    hint: "To judge files whatever git says of them: `seedlint --no-git`.",
  };
}

/** A path and every folder that it is in. */
function withFolders(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
    folders.push(path.slice(0, at));
  }
  return [...folders, path];
}
