import type { PathChange } from "../git/index.ts";
import { findClosest } from "../sdk/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import type { OpenedProject } from "./open-project.ts";
import type { MemberEntry } from "./read-seeds.ts";
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

/** Throws `UserError` for a collection that no file belongs to: nothing of it would be judged. */
export function refuseEmptyCollections(
  members: ReadonlyMap<OpenedProject, readonly MemberEntry[]>,
  { head }: Workspace,
): void {
  const problems = [...members].flatMap(([opened, seeds]) => {
    const { collections, source, directory } = opened.project.config;
    const names = new Set(seeds.map(({ member }) => member.collection.name));
    return collections
      .filter(({ name }) => !names.has(name))
      .map(({ name, files }): InputProblem => {
        const patterns = files.map((pattern) => `\`${pattern}\``).join(", ");
        const folder = directory === "" ? "the repository's root" : `\`${directory}\``;
        return {
          message: `Collection \`${name}\` has no seed: no path matches ${patterns}`,
          ...(source === null ? {} : { place: { path: source } }),
          hint: `Patterns are relative to ${folder}, the folder of the configuration.`,
        };
      });
  });
  const hasSeeds = [...members.values()].some((seeds) => seeds.length > 0);
  const nothing = { message: `There is no Markdown file in the ${head.kind}, so nothing to judge` };
  const [first = hasSeeds ? undefined : nothing, ...others] = problems;
  if (first !== undefined) throw new UserError("no-seeds", [first, ...others]);
}
