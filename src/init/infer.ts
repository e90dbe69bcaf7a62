import type { PointerPattern } from "../sdk/index.ts";
import type { Inferred } from "./evidence.ts";
import { inferExcerpt, type InferredExcerpt } from "./infer-excerpt.ts";
import { inferFields, type InferredField } from "./infer-fields.ts";
import { inferFiles, type InferredFiles } from "./infer-files.ts";
import { groupSeeds, type SeedGroup } from "./infer-groups.ts";
import { inferIdentity, type Identity } from "./infer-identity.ts";
import { inferLocales, type InferredLocales } from "./infer-locales.ts";
import { nameGroups } from "./infer-names.ts";
import { placeSeeds } from "./infer-places.ts";
import { inferRelations, type InferredRelation } from "./infer-relations.ts";
import { inferSchema, type Schema } from "./infer-schema.ts";
import { inferVocabulary, type Vocabulary } from "./infer-vocabulary.ts";
import type { Profile } from "./profile.ts";
import { countReadable, createTable, readScalars, type Table } from "./table.ts";

/** Everything that was inferred of one kind of seeds. */
export interface InferredCollection {
  readonly name: string;
  readonly seeds: number;
  readonly files: InferredFiles;
  /** Undefined for seeds too few to have a schema in common. */
  readonly schema: Schema | undefined;
  readonly pathId: Identity["pathId"];
  readonly fields: readonly Inferred<InferredField>[];
  readonly locales: InferredLocales | undefined;
  readonly excerpt: Inferred<InferredExcerpt> | undefined;
  readonly relations: readonly InferredRelation[];
  readonly derived: readonly Inferred<PointerPattern>[];
}

/** Fewer seeds have no schema. */
const MIN_FOR_SCHEMA = 3;

/** What the profile of a repository says of its collections, in the order of their names. */
export function inferCollections(profile: Profile): readonly InferredCollection[] {
  const scalars = readScalars(profile);
  const groups = groupSeeds(placeSeeds(profile));
  const names = nameGroups(groups);
  const subjects = groups
    .map((group, index) => toSubject(group, names[index] ?? "", createTable(group, scalars)))
    // Files that only look as if they had front matter are no collection.
    .filter(({ group, table }) => countReadable(table) * 2 > group.seeds.length)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const relations = inferRelations(subjects);
  return subjects.map((subject) => inferCollection(subject, { relations, groups, profile }));
}

/** A group with all that several inferences need. */
interface Subject {
  readonly name: string;
  readonly group: SeedGroup;
  readonly table: Table;
  readonly identity: Identity;
  readonly idSet: ReadonlySet<string>;
  readonly vocabularies: ReadonlyMap<PointerPattern, Vocabulary>;
}

function toSubject(group: SeedGroup, name: string, table: Table): Subject {
  const identity = inferIdentity(table);
  const vocabularies = new Map<PointerPattern, Vocabulary>();
  for (const column of table.columns.values()) {
    if (column.pointer === identity.idAt?.value) continue;
    const vocabulary = inferVocabulary(table, column, identity.locales);
    if (vocabulary !== undefined) vocabularies.set(column.pointer, vocabulary);
  }
  const { ids, idAt, pathId } = identity;
  // A name in a path that is there twice names no record.
  const isNamed = idAt !== undefined || pathId.kind === "name";
  const stems = group.seeds.map(({ stem }) => stem);
  const idSet = new Set(isNamed ? (idAt === undefined ? stems : ids) : []);
  return { name, group, table, identity, vocabularies, idSet };
}

function inferCollection(
  { name, group, table, identity, vocabularies }: Subject,
  {
    relations,
    groups,
    profile,
  }: {
    readonly relations: readonly InferredRelation[];
    readonly groups: readonly SeedGroup[];
    readonly profile: Profile;
  },
): InferredCollection {
  const { length: seeds } = group.seeds;
  const referring = findReferring(name, relations);
  // What refers to records is as open as the records are.
  const words = new Map([...vocabularies].filter(([pointer]) => !referring.has(pointer)));
  return {
    name,
    seeds,
    files: inferFiles(group, identity, { groups, profile }),
    schema: seeds < MIN_FOR_SCHEMA ? undefined : inferSchema(table, words),
    pathId: identity.pathId,
    fields: inferFields(table, identity),
    locales: inferLocales(table, identity, words),
    excerpt: inferExcerpt(table),
    relations: relations.filter(({ of }) => of === name),
    derived: relations.flatMap(({ derived }) =>
      derived?.in === name
        ? [{ value: derived.pointer, evidence: "always agrees with the other side, and sorted" }]
        : [],
    ),
  };
}

/** Where seeds of a collection refer to records, on either side of a relation. */
function findReferring(
  name: string,
  relations: readonly InferredRelation[],
): ReadonlySet<PointerPattern | undefined> {
  return new Set(
    relations.flatMap(({ of, from, to, inverse }) => [
      ...(of === name ? [from] : []),
      ...(to === name ? [inverse] : []),
    ]),
  );
}
