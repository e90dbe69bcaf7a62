import type { Member } from "../../corpus/identity.ts";
import { createRecords } from "../../corpus/records.ts";
import { getAt, getKey, type Collection, type Pointer, type Records } from "../../sdk/index.ts";
import type { InputPlace } from "../../sdk/user-error.ts";
import { LineIndex } from "../../text/line-index.ts";
import { findSkipReason } from "../find-skip-reason.ts";
import { loadSeed, type LoadedSeed } from "../load.ts";
import type { Project, SeedFile } from "../project.ts";

/** All seeds of a project, as a refactoring looks at them. */
export interface RefactorCorpus {
  readonly project: Project;
  /** In path order, also those whose front matter cannot be read. */
  readonly seeds: readonly LoadedSeed[];
  readonly records: Records;
  /** By name: those with a seed. */
  readonly collections: ReadonlyMap<string, Collection>;
  /** The membership of a path; undefined if it is no place for a seed. */
  readonly memberOf: (path: string) => Member | undefined;
}

/** Parses the files of a project: any order, all of them seeds or what stands where seeds do. */
export async function loadCorpus(
  project: Project,
  files: Iterable<SeedFile>,
  memberOf: RefactorCorpus["memberOf"],
): Promise<RefactorCorpus> {
  const seeds: LoadedSeed[] = [];
  for (const file of files) {
    const loaded = await loadSeed(file);
    if (isSeed(loaded, project)) seeds.push(loaded);
  }
  seeds.sort((a, b) => (a.identity.path < b.identity.path ? -1 : 1));
  return {
    ...{ project, seeds, memberOf },
    records: createRecords(seeds.map(({ identity }) => identity)),
    collections: new Map(seeds.map(({ member }) => [member.collection.name, member.collection])),
  };
}

/** Plain Markdown refers to no record. */
function isSeed({ document, identity }: LoadedSeed, { config }: Project): boolean {
  if (!config.isImplicit) return document.hasFrontMatter;
  return findSkipReason(identity.path, document) === undefined;
}

/** The seeds of a record, one for each locale, in path order. */
export function seedsOf(
  { seeds }: RefactorCorpus,
  collection: string,
  id: string,
): readonly LoadedSeed[] {
  return seeds.filter(({ identity }) => identity.collection === collection && identity.id === id);
}

/** Where the value at a pointer stands, as people read it. */
export function placeAt({ document, identity }: LoadedSeed, pointer: Pointer): InputPlace {
  const span = document.locate(pointer, "value") ?? document.opener;
  return { path: identity.path, ...new LineIndex(document.text).positionAt(span.start) };
}

/** Where the front matter has the id; undefined if the path alone says it. */
export function findIdPointer({ identity, document }: LoadedSeed): Pointer | undefined {
  const at = getKey(identity.fields, "id");
  if (typeof at !== "string") return undefined;
  const value = getAt(document.data, at as Pointer); // The values of fields are pointers.
  const isId = typeof value === "string" || typeof value === "number";
  return isId && String(value) === identity.id ? (at as Pointer) : undefined;
}
