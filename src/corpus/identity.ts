import {
  getAt,
  type Collection,
  type JsonObject,
  type Pointer,
  type SeedIdentity,
} from "../sdk/index.ts";

/** A path that belongs to a collection. */
export interface Member {
  readonly path: string;
  readonly collection: Collection;
  /** What each `{name}` of the collection's pattern matched in the path. */
  readonly captures: Readonly<Record<string, string>>;
}

/**
 * Who a seed is: its id by the front matter, else by its path; its locale by its path, else by the
 * front matter. The path decides on the locale because that is where a program looks for it.
 */
export function identify(member: Member, data: JsonObject | undefined): SeedIdentity {
  const { path, collection, captures } = member;
  return {
    path,
    collection: collection.name,
    id: toName(data, collection.fields["id"]) ?? capture(captures, "id"),
    locale: capture(captures, "locale") ?? toName(data, collection.fields["locale"]),
  };
}

/**
 * Nothing that long is a name. A record is called by its name in each finding, so that a text of
 * megabytes in its place would make reports of gigabytes.
 */
const NAME_LIMIT = 1000;

function toName(data: JsonObject | undefined, pointer: Pointer | undefined): string | undefined {
  if (pointer === undefined) return undefined;
  const value = getAt(data, pointer);
  if (typeof value === "number") return String(value);
  const isName = typeof value === "string" && value.length <= NAME_LIMIT && value.trim() !== "";
  return isName ? value : undefined;
}

function capture(captures: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(captures, name) ? captures[name] : undefined;
}
