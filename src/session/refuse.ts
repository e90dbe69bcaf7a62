import type { PathChange } from "../git/index.ts";
import { findClosest } from "../sdk/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { isWithin } from "./requested-paths.ts";
import type { SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** Throws `UserError` for each path that was asked for and is neither in the head nor changed. */
export function refuseMissingPaths(
  { requestedPaths, head }: Workspace,
  { entries }: SnapshotFiles,
  changes: readonly PathChange[] = [],
): void {
  const known = [...entries.keys(), ...changes.map(({ path }) => path)];
  const problems = requestedPaths
    .filter((folder) => !known.some((path) => isWithin(folder, path)))
    .map((path): InputProblem => {
      const closest = findClosest(path, known);
      const hint =
        closest === undefined
          ? "Files that git ignores are not looked at."
          : `Did you mean \`${closest}\`?`;
      return { message: `There is no file at \`${path || "."}\` in the ${head.kind}`, hint };
    });
  const [first, ...others] = problems;
  if (first !== undefined) throw new UserError("path-missing", [first, ...others]);
}
