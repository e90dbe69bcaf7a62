/** A JSON value, whichever syntax it was written in. Dates stay strings. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/**
 * A mapping in front matter. Keys come from content, so `__proto__` and `constructor` can be own
 * keys: look values up with {@link getAt}, or with `Object.hasOwn` first.
 */
export interface JsonObject {
    readonly [key: string]: Json;
}
/** A JSON pointer (RFC 6901): `""` is the whole front matter, `/links/0` the first link. */
export type Pointer = "" | `/${string}`;
/**
 * A pointer in which `*` stands for any one key or index and a last `**` for everything below:
 * `/analysis/*&#47;score`.
 */
export type PointerPattern = Pointer;
/** True for a mapping, false for a list, a scalar and a missing value. */
export declare function isObject(value: Json | undefined): value is JsonObject;
/** True for a list. (`Array.isArray` alone does not narrow readonly arrays.) */
export declare function isList(value: Json | undefined): value is readonly Json[];
/**
 * Calls `visit` for each value directly below a list or mapping, in document order; never for a
 * scalar. Rules walk through every seed, where iterators would cost more than all the rest.
 */
export declare function forEachChild(value: Json | undefined, visit: (child: Json, key: string | number) => void): void;
