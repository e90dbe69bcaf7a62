import type { Edit, Suggestion } from "./fix.js";
import type { SchemaViolation } from "./schema.js";
import type { Seed } from "./seed.js";
/** What mends a violation: a fix, or ways of which a person chooses; neither where nothing is known. */
export interface ViolationMend {
    readonly fix?: readonly Edit[];
    readonly suggestions?: readonly Suggestion[];
}
/**
 * What mends what a schema says of a seed.
 *
 * @param all what it says besides
 */
export declare function mendViolation(violation: SchemaViolation, seed: Seed, all: readonly SchemaViolation[]): ViolationMend;
