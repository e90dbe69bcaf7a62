import type { Pointer } from "./json.js";
import type { RelationReferences } from "./references.js";
import type { Fact } from "./rule.js";
/** Where one record says that it, or the other, is in the relation. */
export interface EdgePlace {
    readonly path: string;
    readonly pointer: Pointer;
}
/** For each record the records that it refers to, and where that is said first. */
export type RelationGraph = ReadonlyMap<string, ReadonlyMap<string, EdgePlace>>;
/**
 * The graph of one relation over the records of one collection, in path order; the locales of a
 * record are one node. An inverse counts as the reference that it answers; the reference itself
 * gives the place if both exist.
 *
 * @param index the position of the relation among those of the collection
 */
export declare function buildRelationGraph(facts: readonly Fact<readonly RelationReferences[]>[], index: number): RelationGraph;
/** The graph without places, as the functions for graphs take it. */
export declare function toGraph(graph: RelationGraph): ReadonlyMap<string, readonly string[]>;
/**
 * Tells whether a reference from one record to another is part of a cycle of the relation, so that
 * neither can be held to be right.
 */
export declare const createCycleTest: (facts: readonly Fact<readonly Readonly<{
    from: readonly import("./references.js").Reference[];
    inverse: readonly import("./references.js").Reference[];
    fromRoom?: import("./references.js").Room;
    inverseRoom?: import("./references.js").Room;
}>[]>[], index: number) => (id: string, otherId: string) => boolean;
