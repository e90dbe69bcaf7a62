import type { PointerPattern } from "./json.js";
import { type Reference, type RelationReferences, type Room } from "./references.js";
import type { CorpusContext } from "./rule.js";
/** A reference that the record on its other side does not answer. */
export interface Asymmetry {
    /**
     * `unanswered`: the other names nobody as its inverse; `contradicted`: it names others;
     * `unlisted`: the inverse names a record that does not refer to this one.
     */
    readonly kind: "unanswered" | "contradicted" | "unlisted";
    /** The seed with the reference, its record, and the reference. */
    readonly path: string;
    readonly id: string;
    readonly reference: Reference;
    /** The seed that should answer. */
    readonly otherPath: string;
    /** What the other seed says instead; empty where it says nothing. */
    readonly answers: readonly Reference[];
    /** Where the other seed should say it; with a last `*` where a list is expected. */
    readonly expectedAt: PointerPattern;
    /** The room that it has there, where it says nothing. */
    readonly room: Room | undefined;
}
type References = readonly RelationReferences[];
type Context = Pick<CorpusContext<References>, "facts" | "factsOf" | "unread" | "collection" | "collectionOf" | "records">;
/**
 * The one-sided references of a relation: first those that are not answered, then inverses that
 * are not listed, each in path order. A seed is compared with the other record's seed in the same
 * locale, where that exists. Each cause is told once: references to records that do not exist or
 * cannot be read, and references along a cycle of a relation that must have none, are left to the
 * rules about those.
 *
 * Where the inverse stands in another collection, it is a relation of that one, whose check finds
 * the references that are not answered here.
 *
 * @param index the position of the relation among those of the collection
 */
export declare function findAsymmetries(context: Context, index: number): readonly Asymmetry[];
export {};
