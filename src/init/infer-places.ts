import { findImplicitMembership } from "../corpus/implicit.ts";
import type { FolderProfile, Profile } from "./profile.ts";

/** A seed and what its path says. */
export interface PlacedSeed {
  readonly path: string;
  readonly folder: FolderProfile;
  /** The position in the folder's profile. */
  readonly row: number;
  /** The folders as segments of a pattern: names, escaped, and captures such as `{locale}`. */
  readonly segments: readonly string[];
  /** The rest of the pattern; `{id}` stands for `stem`. */
  readonly file: string;
  /** What tells the seed from others in its place: the file name without extension and locale. */
  readonly stem: string;
  readonly locale: string | undefined;
}

/** The segments of folders, the locale among them and the parts of the file name. */
interface Parts {
  readonly path: string;
  readonly folder: FolderProfile;
  readonly row: number;
  readonly folders: readonly string[];
  readonly stem: string;
  /** From the dot on. */
  readonly extension: string;
}

/** The least share of the smaller of two locales' seeds that the other has too. */
const MIN_OVERLAP = 0.3;

/** Reads the path of every seed: which parts of it are locale, year, id. */
export function placeSeeds({ folders }: Profile): readonly PlacedSeed[] {
  const parts = folders.flatMap(toParts);
  const localized = findLocaleFolders(parts);
  const suffixed = findSuffixedFolders(parts);
  const placed = parts.map((each) => place(each, localized, suffixed));
  return foldRecordFolders(placed);
}

function toParts(folder: FolderProfile): readonly Parts[] {
  const folders = folder.path === "" ? [] : folder.path.split("/");
  const prefix = folder.path === "" ? "" : `${folder.path}/`;
  return folder.seeds.map((name, row) => {
    const dot = name.lastIndexOf(".");
    const [stem, extension] = [name.slice(0, dot), name.slice(dot)];
    return { path: `${prefix}${name}`, folder, row, folders, stem, extension };
  });
}

const isLocale = (name: string): boolean =>
  findImplicitMembership(`${name}/seed.md`).locale !== undefined;

/** The folders whose children are locales: what stands in one stands in another as well. */
function findLocaleFolders(seeds: readonly Parts[]): ReadonlySet<string> {
  const below = new Map<string, Map<string, Set<string>>>();
  for (const { folders, stem } of seeds) {
    for (const [index, folder] of folders.entries()) {
      if (!isLocale(folder)) continue;
      const rest = [...folders.slice(index + 1), stem].join("/");
      addTo(below, folders.slice(0, index).join("/"), folder, rest);
    }
  }
  return new Set([...below].filter(([, locales]) => isShared(locales)).map(([path]) => path));
}

/** The folders in which the seeds' names end with a locale: `about.fr.md`. */
function findSuffixedFolders(seeds: readonly Parts[]): ReadonlySet<string> {
  const bases = new Map<string, Map<string, Set<string>>>();
  const unsuffixed = new Set<string>();
  for (const { folder, stem } of seeds) {
    const { base, suffix } = splitSuffix(stem);
    if (suffix === undefined) unsuffixed.add(folder.path);
    else addTo(bases, folder.path, suffix, base);
  }
  const found = [...bases].filter(([path, locales]) => !unsuffixed.has(path) && isShared(locales));
  return new Set(found.map(([path]) => path));
}

function splitSuffix(stem: string): { readonly base: string; readonly suffix?: string } {
  const dot = stem.lastIndexOf(".");
  const suffix = stem.slice(dot + 1);
  return dot > 0 && isLocale(suffix) ? { base: stem.slice(0, dot), suffix } : { base: stem };
}

function addTo(
  map: Map<string, Map<string, Set<string>>>,
  path: string,
  locale: string,
  name: string,
): void {
  const locales = map.get(path) ?? new Map<string, Set<string>>();
  map.set(path, locales);
  locales.set(locale, (locales.get(locale) ?? new Set()).add(name));
}

function isShared(locales: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [largest, ...others] = [...locales.values()].toSorted((a, b) => b.size - a.size);
  return others.some((names) => {
    const shared = [...names].filter((name) => largest?.has(name)).length;
    return shared >= names.size * MIN_OVERLAP && shared > 0;
  });
}

function place(
  { path, folder, row, folders, stem, extension }: Parts,
  localized: ReadonlySet<string>,
  suffixed: ReadonlySet<string>,
): PlacedSeed {
  const position = folders.findIndex(
    (name, index) => isLocale(name) && localized.has(folders.slice(0, index).join("/")),
  );
  const names = folders.map((name, index) => {
    return index === position ? "{locale}" : (toDatePart(folders, index) ?? escapePattern(name));
  });
  const file = escapePattern(extension);
  const seed = { path, folder, row, segments: names };
  const { base, suffix } = splitSuffix(stem);
  if (position === -1 && suffix !== undefined && suffixed.has(folder.path)) {
    return { ...seed, file: `{id}.{locale}${file}`, stem: base, locale: suffix };
  }
  return { ...seed, file: `{id}${file}`, stem, locale: folders[position] };
}

/** Years, and months and days below them. */
function toDatePart(folders: readonly string[], index: number): string | undefined {
  const isYear = (at: number) => /^(?:19|20)\d\d$/.test(folders[at] ?? "");
  const isTwoDigits = (at: number) => /^\d{1,2}$/.test(folders[at] ?? "");
  if (isYear(index)) return "{year}";
  if (isYear(index - 1) && isTwoDigits(index)) return "{month}";
  return isYear(index - 2) && isTwoDigits(index - 1) && isTwoDigits(index) ? "{day}" : undefined;
}

/** A text as a pattern that matches it alone. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\*?[\]{}!+@]/g, (character) => `\\${character}`);
}

/** How many folders with one seed each make a habit. */
const MIN_RECORD_FOLDERS = 3;

/** `posts/spring/index.md` and `posts/spring/spring.md` are the record `spring` of `posts`. */
function foldRecordFolders(seeds: readonly PlacedSeed[]): readonly PlacedSeed[] {
  const counts = new Map<string, number>();
  for (const seed of seeds) {
    if (!isAlone(seed)) continue;
    const parent = seed.segments.slice(0, -1).join("/");
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return seeds.map((seed) => {
    const parent = seed.segments.slice(0, -1);
    if (!isAlone(seed) || (counts.get(parent.join("/")) ?? 0) < MIN_RECORD_FOLDERS) return seed;
    const folderName = seed.folder.path.slice(seed.folder.path.lastIndexOf("/") + 1);
    const inner = seed.stem === folderName ? "{id}" : escapePattern(seed.stem);
    const file = `{id}/${seed.file.replace("{id}", inner)}`;
    return { ...seed, segments: parent, file, stem: folderName };
  });
}

function isAlone({ folder, segments, stem, file }: PlacedSeed): boolean {
  const last = segments.at(-1);
  if (last === undefined || last.startsWith("{")) return false;
  const folderName = folder.path.slice(folder.path.lastIndexOf("/") + 1);
  const isSole = file.includes("{locale}") || folder.seeds.length === 1;
  return isSole && (stem === folderName || /^(?:index|readme)$/i.test(stem));
}
