import type { Collection, Relation } from "../sdk/collection.ts";
import type { PointerPattern } from "../sdk/json.ts";
import { parsePointer } from "../sdk/pointer.ts";
import { defaultFields, defaultRelations } from "./defaults.ts";
import type { RawCollection, RawRelation } from "./raw-config.ts";

/** A collection as rules see it, with what the configuration leaves out. */
export function resolveCollection(name: string, raw: RawCollection): Collection {
  const { excerpt, locales = {}, relations } = raw;
  return {
    name,
    files: [raw.files].flat(),
    slugged: raw.slugged ?? false,
    fields: { ...defaultFields, ...raw.fields },
    locales: {
      values: locales.values ?? [],
      neutral: locales.neutral ?? [],
      translated: locales.translated ?? {},
    },
    relations: relations?.map((each) => toRelation(each, name)) ?? defaultRelations(name),
    excerpt: excerpt && { field: excerpt.field, of: excerpt.of ?? "body", max: excerpt.max },
    derived: raw.derived ?? [],
    schema: raw.schema,
  };
}

/**
 * The collections with each relation on both of its sides. A relation to another collection that
 * has an inverse is, seen from there, a relation like any other, so it need be configured once.
 */
export function mirrorRelations(collections: readonly Collection[]): readonly Collection[] {
  return collections.map((collection) => {
    const own = new Set(collection.relations.map(({ from }) => from));
    const mirrored = collections
      .filter((other) => other !== collection)
      .flatMap((other) =>
        other.relations.flatMap(({ from, to, inverse }): readonly Relation[] =>
          to !== collection.name || inverse === undefined || own.has(inverse)
            ? []
            : [{ name: lastName(inverse), from: inverse, to: other.name, inverse: from, acyclic: false }],
        ),
      );
    return { ...collection, relations: [...collection.relations, ...mirrored] };
  });
}

function toRelation(raw: RawRelation, collection: string): Relation {
  return {
    name: raw.name ?? lastName(raw.from),
    from: raw.from,
    to: raw.to ?? collection,
    inverse: raw.inverse,
    acyclic: raw.acyclic ?? false,
  };
}

/** The last key that names something: `links` for a list of `/links`. */
function lastName(pattern: PointerPattern): string {
  return parsePointer(pattern).findLast((key) => !/^(?:\*{1,2}|\d+)$/.test(key)) ?? pattern;
}
