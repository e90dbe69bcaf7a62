import type { Collection, Relation } from "../sdk/collection.ts";
import type { JsonObject, PointerPattern } from "../sdk/json.ts";
import { parsePointer } from "../sdk/pointer.ts";
import { defaultFields, defaultRelations } from "./defaults.ts";
import { mergeCollection } from "./merge-collections.ts";
import { templateOf } from "./presets.ts";
import type { RawCollection, RawRelation } from "./raw-config.ts";

/** A collection as rules see it, with what the configuration leaves out. */
export function resolveCollection(name: string, own: RawCollection): Collection {
  const raw = overTemplate(own);
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

/** What a collection says, over what it says it extends. */
function overTemplate(own: RawCollection): RawCollection {
  const template = own.extends === undefined ? undefined : templateOf(own.extends);
  // Both were checked for their form, which merging by key keeps.
  return template === undefined
    ? own
    : (mergeCollection(
        template as JsonObject,
        own as unknown as JsonObject,
      ) as unknown as RawCollection);
}

/**
 * The collections with each relation on both of its sides. A relation to another collection that
 * has an inverse is, seen from there, a relation like any other, so it need be configured once.
 */
export function mirrorRelations(collections: readonly Collection[]): readonly Collection[] {
  return collections.map((collection) => {
    const own = new Set(collection.relations.map(({ from }) => toList(from)));
    const mirrored = collections
      .filter((other) => other !== collection)
      .flatMap((other) =>
        other.relations.flatMap(({ from, to, inverse }): readonly Relation[] =>
          to !== collection.name || inverse === undefined || own.has(toList(inverse))
            ? []
            : [
                {
                  name: lastName(inverse),
                  from: inverse,
                  to: other.name,
                  inverse: from,
                  acyclic: false,
                },
              ],
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

/** A list stands for its items, so `/links` and `/links/*` are the same references. */
function toList(pattern: PointerPattern): string {
  return pattern.replace(/\/\*$/, "");
}

/** The last key that names something: `links` for a list of `/links`. */
function lastName(pattern: PointerPattern): string {
  return parsePointer(pattern).findLast((key) => !/^(?:\*{1,2}|\d+)$/.test(key)) ?? pattern;
}
