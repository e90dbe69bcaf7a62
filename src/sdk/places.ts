import type { Collection, FieldName } from "./collection.ts";
import type { Pointer, PointerPattern } from "./json.ts";

type Places = readonly (FieldName | Pointer)[];

/** The options of a rule are the same for every seed of a collection. */
const known = new WeakMap<Places, WeakMap<Collection, readonly PointerPattern[]>>();

/**
 * The patterns of the places that an option names, as fields of the collection or as pointers, in
 * order and each once: two names may be of one field. A field that the collection does not have is
 * left out.
 */
export function toPatterns(places: Places, collection: Collection): readonly PointerPattern[] {
  const byCollection = known.get(places) ?? new WeakMap<Collection, readonly PointerPattern[]>();
  known.set(places, byCollection);
  const patterns = byCollection.get(collection) ?? readPatterns(places, collection);
  byCollection.set(collection, patterns);
  return patterns;
}

function readPatterns(places: Places, { fields }: Collection): readonly PointerPattern[] {
  const patterns = places.flatMap((place) => (isPointer(place) ? place : (fields[place] ?? [])));
  return [...new Set(patterns)];
}

function isPointer(place: string): place is Pointer {
  return place.startsWith("/");
}
