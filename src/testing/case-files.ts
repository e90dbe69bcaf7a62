import { posix } from "node:path";
import type { Member } from "../corpus/identity.ts";
import type { ProjectFiles, SeedFile } from "../engine/project.ts";
import type { ValidCase } from "./rule-cases.ts";

/** Texts by path. */
export type Texts = ValidCase["files"];

/**
 * The files of a case, which are all files that there are; with a version before, the change.
 *
 * @throws Error for a path that no collection has
 */
export function toProjectFiles(
  { files, base }: Pick<ValidCase, "files" | "base">,
  memberAt: (path: string) => Member | undefined,
): ProjectFiles {
  if (base === undefined) return { head: toSeedFiles(files, () => true, memberAt) };
  const paths = [...Object.keys(files), ...Object.keys(base)];
  const changedPaths = new Set(
    paths.filter((path) => files[path] !== base[path]).map((path) => posix.normalize(path)),
  );
  const isChanged = (path: string) => changedPaths.has(posix.normalize(path));
  const former = Object.fromEntries(Object.entries(base).filter(([path]) => isChanged(path)));
  return {
    head: toSeedFiles(files, isChanged, memberAt),
    base: { files: toSeedFiles(former, () => false, memberAt), changedPaths, reportsAll: false },
  };
}

function toSeedFiles(
  files: Texts,
  isSelected: (path: string) => boolean,
  memberAt: (path: string) => Member | undefined,
): readonly SeedFile[] {
  return Object.entries(files).map(([path, text]) => {
    const found = memberAt(path);
    if (found === undefined) throw new Error(`No collection of the case has \`${path}\``);
    const member = { ...found, isRequested: true, isSelected: isSelected(path) };
    return { member, bytes: Buffer.from(text) };
  });
}
