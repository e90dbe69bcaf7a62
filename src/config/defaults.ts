import type { Collection, Relation } from "../sdk/collection.ts";
import type { Pointer } from "../sdk/json.ts";

/** In how many seeds of a collection the same is said one by one to people. */
export const DEFAULT_AGGREGATE = 20;

/** Where the named fields stand unless a configuration says otherwise. */
export const defaultFields: Readonly<Record<string, Pointer>> = {
  id: "/id",
  title: "/title",
  description: "/description",
  locale: "/lang",
  published: "/pubDate",
  audited: "/provenance/lastAuditDate",
  author: "/provenance/author",
  reviewer: "/provenance/reviewer",
  review: "/reviewStatus",
  status: "/status",
  source: "/source",
  url: "/url",
  year: "/year",
};

/** The relation that every collection has unless its configuration names relations. */
export function defaultRelations(to: string): readonly Relation[] {
  const from = "/evolution/supersedes/*";
  const inverse = "/evolution/supersededBy";
  return [{ name: "supersedes", from, to, inverse, acyclic: true }];
}

/** The collection that a folder is where nothing is configured; its seeds may refer to any. */
export function implicitCollection(name: string): Collection {
  return {
    name,
    files: [],
    slugged: false,
    fields: defaultFields,
    locales: { values: [], neutral: [], translated: {} },
    relations: defaultRelations("*"),
    excerpt: undefined,
    derived: [],
    schema: undefined,
  };
}
