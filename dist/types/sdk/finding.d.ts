import type { FieldName } from "./collection.js";
import type { Edit, Suggestion } from "./fix.js";
import type { Pointer } from "./json.js";
import type { MessageId, Messages, PlaceholdersOf } from "./message.js";
import type { Span } from "./span.js";
/** A place in a seed. Without `at` and `span` it is the seed as a whole. */
export interface Place {
    /** A pointer into the front matter, or the name of a field of the collection. */
    readonly at?: Pointer | FieldName;
    /** True for the key at the pointer, not its value. */
    readonly key?: boolean;
    /** A range of the text that is the value (or key), as offsets in the parsed text; else all of it. */
    readonly part?: Span;
    /** A range of the body, as offsets from the body's start. */
    readonly span?: Span;
}
/** A second place that explains a finding. */
export interface RelatedPlace extends Place {
    /** The path of the seed; the finding's own if absent. */
    readonly in?: string;
    readonly message?: string;
}
/**
 * What a rule yields: a fact about the content. How it is told, how grave it is and where exactly
 * it stands is the engine's business.
 */
export type Finding<M extends Messages = Messages> = {
    readonly [K in MessageId<M>]: Place & {
        readonly message: K;
        readonly related?: readonly RelatedPlace[];
        /**
         * What mends the finding in the only way there is, so that nobody has to look at it. The edits
         * are made together or not at all; each is of the finding's own seed unless it says `in`.
         */
        readonly fix?: readonly Edit[];
        /** Ways to mend it of which a person chooses one, the likeliest first. */
        readonly suggestions?: readonly Suggestion[];
    } & DataOf<M[K]>;
}[MessageId<M>];
/** A finding of a corpus rule, which names the seed that it is about. */
export type CorpusFinding<M extends Messages = Messages> = Finding<M> & {
    /** The path of the seed. */
    readonly in: string;
};
type DataOf<Text extends string | undefined> = Text extends string ? string extends Text ? {
    readonly data?: Readonly<Record<string, string | number>>;
} : [PlaceholdersOf<Text>] extends [never] ? {
    readonly data?: never;
} : {
    readonly data: Readonly<Record<PlaceholdersOf<Text>, string | number>>;
} : never;
export {};
