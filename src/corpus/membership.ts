import type { Collection } from "../sdk/index.ts";
import type { Member } from "./identity.ts";
import { findImplicitMembership } from "./implicit.ts";
import { compilePathPattern } from "./path-pattern.ts";

/** Finds the collections that a path belongs to; none for a path that is no seed. */
export type FindMembers = (path: string) => readonly Member[];

/**
 * Membership by the patterns of configured collections.
 *
 * @param directory the folder of the configuration, which patterns are relative to; `""` is the root
 */
export function createMembership(
  collections: readonly Collection[],
  directory: string,
): FindMembers {
  const compiled = collections.map((collection) => ({
    collection,
    pattern: compilePathPattern(collection.files, collection.locales.values),
  }));
  const prefix = directory === "" ? "" : `${directory}/`;
  return (path) => {
    if (!path.startsWith(prefix)) return [];
    const inner = path.slice(prefix.length);
    return compiled.flatMap(({ collection, pattern }) => {
      const captures = pattern.match(inner);
      return captures === undefined ? [] : [{ path, collection, captures }];
    });
  };
}

/**
 * Membership where nothing is configured: every Markdown file, its folder the collection.
 *
 * @param createCollection makes the collection of a name; called once for each
 */
export function createImplicitMembership(
  createCollection: (name: string) => Collection,
): FindMembers {
  const collections = new Map<string, Collection>();
  return (path) => {
    if (!/\.(?:md|markdown)$/i.test(path)) return [];
    const { collection: name, locale } = findImplicitMembership(path);
    const collection = collections.get(name) ?? createCollection(name);
    collections.set(name, collection);
    return [{ path, collection, captures: locale === undefined ? {} : { locale } }];
  };
}
