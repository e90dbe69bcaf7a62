import type { DataDocument } from "../config/data-document.ts";
import { parseConfigText } from "../config/parse-config.ts";
import { POLICY_SCHEMA } from "../config/policy-template.ts";
import { openSkeleton, type SkeletonHints } from "../config/schema-skeleton.ts";
import {
  getAt,
  isList,
  isObject,
  parsePointer,
  selectAll,
  type Collection,
  type Json,
  type JsonObject,
  type Pointer,
} from "../sdk/index.ts";
import { schemaPathOf } from "./load-schemas.ts";
import type { OpenedProject } from "./open-project.ts";

/** Who a new seed is. */
export interface NewIdentity {
  readonly id: string;
  readonly locale: string | undefined;
}

/** The values of a new seed. */
export type CreateValues = (identity: NewIdentity) => JsonObject;

/**
 * Prepares the values of new seeds of a collection: what its JSON Schema requires, else the given
 * fields; id, locale and today's date are filled in.
 *
 * @param fields the names of the fields to write where there is no schema
 */
export async function openSeedValues(
  { project, readText }: OpenedProject,
  collection: Collection,
  fields: readonly string[],
): Promise<CreateValues> {
  const { today, config } = project;
  const path = schemaPathOf(collection, config);
  if (path === undefined) {
    return (identity) => {
      const values = knownValues(collection, identity, today);
      return fields.reduce<JsonObject>((seed, field) => {
        const pointer = collection.fields[field];
        if (pointer === undefined) return seed;
        return setAt(seed, parsePointer(pointer), values.get(pointer) ?? "");
      }, {});
    };
  }
  const create = await openSkeleton(await readSchema(path, readText), readText);
  return (identity) => {
    const hints: SkeletonHints = { today, values: knownValues(collection, identity, today) };
    return translate(create(hints), collection, identity.locale);
  };
}

async function readSchema(
  path: string,
  readText: OpenedProject["readText"],
): Promise<DataDocument> {
  if (path !== POLICY_SCHEMA) return parseConfigText((await readText(path)) ?? "", path);
  const { policySchema } = await import("../config/policy-schema.ts");
  return { path, value: policySchema, placeOf: () => ({ path }) };
}

function knownValues(
  { fields }: Collection,
  { id, locale }: NewIdentity,
  today: string,
): ReadonlyMap<Pointer, Json> {
  const byField: Readonly<Record<string, Json | undefined>> = {
    id,
    locale,
    published: today,
    audited: today,
    year: Number(today.slice(0, 4)),
  };
  return new Map(
    Object.entries(byField).flatMap(([field, value]): readonly (readonly [Pointer, Json])[] => {
      const pointer = fields[field];
      return pointer === undefined || value === undefined ? [] : [[pointer, value]];
    }),
  );
}

/** Values of the first locale as another one writes them. */
function translate(
  seed: JsonObject,
  { locales: { values, translated } }: Collection,
  locale: string | undefined,
): JsonObject {
  if (locale === undefined || locale === values[0]) return seed;
  return Object.entries(translated).reduce<JsonObject>((whole, [pattern, vocabulary]) => {
    // Keys of `translated` were checked to be pointers.
    return selectAll(whole, pattern as Pointer).reduce<JsonObject>((part, { pointer, value }) => {
      const word = typeof value === "string" ? getAt(vocabulary, `/${value}`) : undefined;
      const own = isObject(word) ? word[locale] : word;
      return own === undefined ? part : setAt(part, parsePointer(pointer), own);
    }, whole);
  }, seed);
}

/** A copy in which the value at the keys is another one. */
function setAt(root: JsonObject, [key, ...rest]: readonly string[], value: Json): JsonObject {
  if (key === undefined) return root;
  const child = Object.hasOwn(root, key) ? root[key] : undefined;
  if (rest.length === 0) return { ...root, [key]: value };
  if (isList(child)) {
    const index = Number(rest[0]);
    const items = child.map((item, position) => {
      if (position !== index) return item;
      return isObject(item) && rest.length > 1 ? setAt(item, rest.slice(1), value) : value;
    });
    return { ...root, [key]: items };
  }
  return { ...root, [key]: setAt(isObject(child) ? child : {}, rest, value) };
}
