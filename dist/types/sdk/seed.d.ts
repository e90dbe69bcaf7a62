import type { Root } from "mdast";
import type { FieldName } from "./collection.js";
import type { Json, JsonObject, Pointer, PointerPattern } from "./json.js";
import type { Located } from "./pointer.js";
import type { Span } from "./span.js";
/** What tells one record's text from another's. */
export interface SeedIdentity {
    /** Relative to the repository root, with `/`. */
    readonly path: string;
    /** The name of the collection. */
    readonly collection: string;
    /**
     * The value of the `id` field, else what `{id}` captures from the path; a number is written as a
     * string. Undefined if there is neither.
     */
    readonly id: string | undefined;
    /** What `{locale}` captures from the path, else the value of the `locale` field. */
    readonly locale: string | undefined;
}
/** One seed file, parsed. Immutable; what is costly is computed when first asked for. */
export interface Seed extends SeedIdentity {
    /** What the front matter says. Prefer {@link get}, which is safe for any key. */
    readonly data: JsonObject;
    /** What each `{name}` of the collection's pattern matched in the path. */
    readonly captures: Readonly<Record<string, string>>;
    readonly body: Body;
    /** The value at a pointer, or of a named field of the collection; undefined if it is absent. */
    get(at: Pointer | FieldName): Json | undefined;
    /** Every value that the pattern matches, in document order. */
    select(pattern: PointerPattern): readonly Located[];
}
/** What follows the front matter. Spans are offsets from the start of the body. */
export interface Body {
    /** The Markdown source. */
    readonly source: string;
    /** The text without markup, a block (paragraph, heading, list item …) an entry, in order. */
    readonly blocks: readonly TextBlock[];
    /** The Markdown syntax tree (mdast, CommonMark). Its offsets count from the start of the body. */
    readonly tree: Root;
}
/** The plain text of one block of the body. */
export interface TextBlock {
    readonly kind: "paragraph" | "heading" | "item" | "quote" | "code" | "cell";
    readonly text: string;
    readonly span: Span;
}
