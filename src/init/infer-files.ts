import { compilePathPattern } from "../corpus/path-pattern.ts";
import { formatNoun, type Inferred } from "./evidence.ts";
import type { SeedGroup } from "./infer-groups.ts";
import type { Identity } from "./infer-identity.ts";
import { escapePattern } from "./infer-places.ts";
import type { Profile } from "./profile.ts";

/** Where the seeds of a collection are. */
export interface InferredFiles {
  /** Patterns, those that exclude at the end. */
  readonly patterns: readonly Inferred<string>[];
  /** How many files match and have no front matter, where they are too many to be errors. */
  readonly plain: number;
}

/** Names of files that stand among seeds and are none. */
const ABOUT_FOLDER =
  /^(?:_index|readme|contributing|changelog|license|code_of_conduct|security|template|_template)(?:[._-].*)?\.(?:md|markdown)$/i;
/** The share of files without front matter, to the seeds, that are seeds with an error. */
const MAX_STRAYS = 0.05;
/** Longer lists are not read. */
const MAX_LISTED = 10;
/** Beside so many other files, a few seeds are named one by one. */
const MAX_NAMED = 5;

/** The patterns of a group, and of what they match beside its seeds. */
export function inferFiles(
  group: SeedGroup,
  { pathId, isPathLocaleOff, locales }: Identity,
  { groups, profile }: { readonly groups: readonly SeedGroup[]; readonly profile: Profile },
): InferredFiles {
  const toFile = (file: string) => {
    const named = pathId.kind === "none" ? file.replaceAll("{id}", "*") : file;
    return isPathLocaleOff ? named.replace("{locale}", "{language}") : named;
  };
  const found = findPatterns(group, toFile, profile);
  const names = [...new Set(locales)].flatMap((locale) => locale ?? []);
  const matcher = compilePathPattern(
    found.map(({ value }) => value),
    isPathLocaleOff ? [] : names,
  );
  const isMatched = (path: string) => matcher.match(path) !== undefined;
  const plain = listOthers(profile).filter(isMatched);
  const strays = plain.filter((path) => !ABOUT_FOLDER.test(nameOf(path)));
  const about = plain.filter((path) => ABOUT_FOLDER.test(nameOf(path)));
  const isError = strays.length <= Math.max(1, group.seeds.length * MAX_STRAYS);
  const isListed = !isError && strays.length <= MAX_LISTED;
  return {
    patterns: [
      ...found,
      ...excludeGroups(group, groups, isMatched),
      ...excludeNames([...about, ...(isListed ? strays : [])], group),
    ],
    plain: isError || isListed ? 0 : strays.length,
  };
}

function findPatterns(
  { segments, depth, seeds }: SeedGroup,
  toFile: (file: string) => string,
  profile: Profile,
): readonly Inferred<string>[] {
  const folder = profile.folders.find(({ path }) => path === segments.join("/"));
  if (seeds.length <= MAX_NAMED && (folder?.others.length ?? 0) >= seeds.length) {
    return seeds.map(({ path }) => ({ value: escapePattern(path), evidence: "" }));
  }
  const base = segments.map((segment) => `${toFile(segment)}/`).join("");
  const counts = new Map<string, number>();
  for (const { file } of seeds) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, count]) => ({
      value: `${base}${depth}${toFile(file)}`,
      evidence: formatNoun(count, "seed"),
    }));
}

function listOthers({ folders }: Profile): readonly string[] {
  return folders.flatMap(({ path, others }) =>
    others.map((name) => (path === "" ? name : `${path}/${name}`)),
  );
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** What keeps the seeds of other groups out. */
function excludeGroups(
  group: SeedGroup,
  groups: readonly SeedGroup[],
  isMatched: (path: string) => boolean,
): readonly Inferred<string>[] {
  return groups
    .filter((other) => other !== group && other.seeds.some(({ path }) => isMatched(path)))
    .map(({ segments }) => ({
      value: `!${segments.join("/")}/**`,
      evidence: "a collection of its own",
    }));
}

/** What keeps files without front matter out: by name where a name is there more than once. */
function excludeNames(
  paths: readonly string[],
  { segments }: SeedGroup,
): readonly Inferred<string>[] {
  const byName = new Map<string, string[]>();
  for (const path of paths) byName.set(nameOf(path), [...(byName.get(nameOf(path)) ?? []), path]);
  return [...byName].map(([name, [first = "", ...others]]) => {
    const base = segments.length === 0 ? "" : `${segments.join("/")}/`;
    const evidence = /^_index/i.test(name) ? "a page about its folder" : "no front matter";
    const value = others.length === 0 ? escapePattern(first) : `${base}**/${escapePattern(name)}`;
    return { value: `!${value}`, evidence };
  });
}
