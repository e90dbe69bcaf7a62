import { posix } from "node:path";
import { replaceCapture } from "../../corpus/replace-capture.ts";
import { UserError, type InputProblem } from "../../sdk/user-error.ts";
import type { LoadedSeed } from "../load.ts";
import { findNameProblem, findPathProblem, foldId, toName } from "./check-id.ts";
import { findIdPointer, type RefactorCorpus } from "./corpus.ts";
import type { RefactorPlan } from "./plan.ts";
import { refusal, refuseAll } from "./refuse.ts";

/** Another id for a record. */
export interface Renaming {
  readonly id: string;
  readonly newId: string;
  /** Every path of the snapshot. */
  readonly paths: Iterable<string>;
}

/** The new path of each seed whose path says the id, and what a person should know of it. */
export function planMoves(
  { memberOf }: RefactorCorpus,
  seeds: readonly LoadedSeed[],
  { id, newId, paths }: Renaming,
): Pick<RefactorPlan, "moves" | "notes"> {
  const moves = new Map<string, string>();
  for (const seed of seeds) {
    const { member, identity } = seed;
    const { slugged, name } = member.collection;
    if (!Object.hasOwn(member.captures, "id")) continue;
    refuseOtherName(member.captures["id"] ?? "", id, { slugged, path: identity.path });
    const value = toName(newId, slugged);
    refuseName(value, newId, { isSlug: slugged, hasField: findIdPointer(seed) !== undefined });
    const match = (path: string) => {
      const found = memberOf(path);
      return found?.collection.name === name ? found.captures : undefined;
    };
    const path = replaceCapture(identity.path, { name: "id", value, match });
    if (path === undefined) throw noPlace(identity.path, newId, member.collection.files);
    const problem = findPathProblem(path);
    if (problem !== undefined) throw refusal("id-invalid", problem, "Choose a shorter id.");
    if (path !== identity.path) moves.set(identity.path, path);
  }
  const all = [...paths];
  refuseOccupied(moves, all);
  return { moves, notes: noteLeftBehind(moves, all) };
}

/** A path that says another id cannot say the new one: nobody knows which of the two is right. */
function refuseOtherName(
  captured: string,
  id: string,
  { slugged, path }: { readonly slugged: boolean; readonly path: string },
): void {
  const isSame = captured.normalize("NFC") === toName(id, slugged).normalize("NFC");
  if (isSame || captured === id) return;
  throw new UserError("path-differs", [
    {
      message: `The path says \`${captured}\`, and the front matter \`${id}\``,
      place: { path },
      hint: "Make them agree first (`id-matches-path`).",
    },
  ]);
}

function refuseName(
  name: string,
  newId: string,
  { isSlug, hasField }: { readonly isSlug: boolean; readonly hasField: boolean },
): void {
  if (isSlug && (name === "" || (!hasField && name !== newId))) {
    const hint = name === "" ? "Use letters or digits." : `Write it as \`${name}\`.`;
    throw refusal(
      "id-invalid",
      `\`${newId}\` is no slug, which paths of this collection have`,
      hint,
    );
  }
  const problem = findNameProblem(name);
  if (problem !== undefined) {
    throw refusal("id-invalid", problem, "The path has the id, so it must be a name of a file.");
  }
}

function noPlace(path: string, newId: string, files: readonly string[]): UserError {
  const patterns = files.map((pattern) => `\`${pattern}\``).join(", ");
  return new UserError("id-invalid", [
    {
      message: `No path for \`${newId}\` in place of this one fits ${patterns}`,
      place: { path },
      hint: "Choose an id that the pattern captures.",
    },
  ]);
}

function refuseOccupied(moves: ReadonlyMap<string, string>, paths: readonly string[]): void {
  const wanted = new Map([...moves.values()].map((path) => [foldId(path), path]));
  const problems: InputProblem[] = [];
  const targets = new Set(moves.values());
  for (const path of paths) {
    const target = wanted.get(foldId(path));
    if (target === undefined || moves.has(path)) continue;
    problems.push({
      message: `The file would be renamed to \`${target}\`, where there is this one`,
      place: { path },
      hint: "Choose another id, or move that file first.",
    });
  }
  if (targets.size < moves.size) {
    problems.push({ message: "Two files would have the same name", hint: "Choose another id." });
  }
  refuseAll("path-taken", problems);
}

/** Other files of a folder that is the record's own. */
function noteLeftBehind(
  moves: ReadonlyMap<string, string>,
  paths: readonly string[],
): readonly string[] {
  const folders = [...moves].flatMap(([path, moved]) => {
    const folder = posix.dirname(path);
    return folder === posix.dirname(moved) ? [] : [folder];
  });
  return folders.flatMap((folder) => {
    const left = paths.filter((path) => path.startsWith(`${folder}/`) && !moves.has(path));
    return left.map((path) => `\`${path}\` stays where it is, beside a file that moves`);
  });
}
