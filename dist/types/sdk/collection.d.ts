import type { Json, JsonObject, Pointer, PointerPattern } from "./json.js";
/** The roles that built-in rules know; a configuration may name others. */
export type FieldName = "id" | "title" | "description" | "locale" | "published" | "audited" | "author" | "reviewer" | "review" | "status" | "source" | "url" | "year" | (string & Record<never, never>);
/** How seeds of one collection refer to records of this or another collection. */
export interface Relation {
    /** What messages call the relation; the last named key of `from` unless configured. */
    readonly name: string;
    /** Where the references stand in the referring seed. */
    readonly from: PointerPattern;
    /** The collection that is referred to; `*` for any. */
    readonly to: string;
    /** Where the seed that is referred to names the referring one in turn. */
    readonly inverse: PointerPattern | undefined;
    /** True if no record may reach itself along the relation. */
    readonly acyclic: boolean;
}
/** The languages of a collection and what they share. */
export interface Locales {
    /** The locales in which every record exists, in the configured order; empty if not configured. */
    readonly values: readonly string[];
    /** Values that are equal in every locale. */
    readonly neutral: readonly PointerPattern[];
    /** For a pattern, the value in the first locale and its translation in the others. */
    readonly translated: Readonly<Record<`/${string}`, Readonly<Record<string, Json>>>>;
}
/** A field that repeats the body, whole or in part. */
export interface Excerpt {
    readonly field: Pointer;
    /** `body`: the field is the body or an excerpt of it; `free`: it is written independently. */
    readonly of: "body" | "free";
    /** The greatest length that the consumer of the field takes, in UTF-16 units. */
    readonly max: number | undefined;
}
/** Seeds of one kind, as rules see them. */
export interface Collection {
    readonly name: string;
    /**
     * The patterns of the paths, relative to the configuration's folder, as configured:
     * `src/content/policies/{locale}/{id}.md`. Empty where nothing is configured, so that rules
     * about paths have no claim to check.
     */
    readonly files: readonly string[];
    /** True where the id in a path is the slug of the id in the front matter. */
    readonly slugged: boolean;
    /** The pointer of each named field. */
    readonly fields: Readonly<Record<string, Pointer>>;
    readonly locales: Locales;
    readonly relations: readonly Relation[];
    readonly excerpt: Excerpt | undefined;
    /** Values that a program recomputes, so that they do not count as content. */
    readonly derived: readonly PointerPattern[];
    /** The path of the JSON Schema, as configured. */
    readonly schema: string | undefined;
}
/** A JSON Schema, as data. */
export type JsonSchema = JsonObject | boolean;
