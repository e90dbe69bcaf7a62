import { posix } from "node:path";
import { findClosest, toPointer, type Collection } from "../sdk/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import type { OpenedProject } from "./open-project.ts";
import type { MemberEntry } from "./read-seeds.ts";
import type { SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** How many folders a hint names. */
const MAX_FOLDERS = 3;

/** Throws `UserError` for a collection that no file belongs to: nothing of it would be judged. */
export function refuseEmptyCollections(
  members: ReadonlyMap<OpenedProject, readonly MemberEntry[]>,
  { head, base }: Workspace,
  files: SnapshotFiles,
): void {
  const problems = [...members].flatMap(([opened, seeds]) => {
    const names = new Set(seeds.map(({ member }) => member.collection.name));
    return opened.project.config.collections
      .filter(({ name }) => !names.has(name))
      .map((collection) => toProblem(collection, opened, files));
  });
  // What a change concerns may well be nothing.
  const hasSeeds = base !== null || [...members.values()].some((seeds) => seeds.length > 0);
  const nothing = { message: `There is no Markdown file in the ${head.kind}, so nothing to judge` };
  const [first = hasSeeds ? undefined : nothing, ...others] = problems;
  if (first !== undefined) throw new UserError("no-seeds", [first, ...others]);
}

function toProblem(
  { name, files: patterns }: Collection,
  { project: { config } }: OpenedProject,
  { entries }: SnapshotFiles,
): InputProblem {
  const { directory, placeOf } = config;
  const place = placeOf(toPointer(["collections", name, "files"]));
  const shown = patterns.map((pattern) => `\`${pattern}\``).join(", ");
  const folder = directory === "" ? "the repository's root" : `\`${directory}\``;
  const relative = `Patterns are relative to ${folder}, the folder of the configuration.`;
  return {
    message: `Collection \`${name}\` has no seed: no path matches ${shown}`,
    ...(place === undefined ? {} : { place }),
    hint: `${relative}${sayFolders(patterns, listFolders(entries.keys(), directory))}`,
  };
}

/** The folders that have Markdown files, relative to `directory`, each once, in path order. */
function listFolders(paths: Iterable<string>, directory: string): readonly string[] {
  const prefix = directory === "" ? "" : `${directory}/`;
  const folders = [...paths]
    .filter((path) => path.startsWith(prefix) && /\.(?:md|markdown)$/i.test(path))
    .map((path) => posix.dirname(path.slice(prefix.length)));
  return [...new Set(folders)].toSorted();
}

/** The folder that was most likely meant, else the first ones. */
function sayFolders(patterns: readonly string[], folders: readonly string[]): string {
  const [first] = folders;
  if (first === undefined) return " There is no Markdown file below it.";
  const included = patterns.filter((pattern) => !pattern.startsWith("!"));
  const meant = included
    .map((pattern) => findClosest(posix.dirname(pattern), folders))
    .find((folder) => folder !== undefined);
  if (meant !== undefined) return ` Did you mean \`${meant}\`?`;
  const shown = folders.slice(0, MAX_FOLDERS).map((folder) => `\`${folder}\``);
  const more = folders.length > MAX_FOLDERS ? " and others" : "";
  return ` Markdown files are in ${shown.join(", ")}${more}.`;
}
