import type { Suggestion } from "./fix.js";
import { type Json, type Pointer } from "./json.js";
/** What a version of a record says at a place. */
export interface Statement {
    readonly path: string;
    readonly locale: string;
    /** Undefined if it says nothing. */
    readonly value: Json | undefined;
}
/**
 * What each locale says at a pointer, to be written into all that say something else: a suggestion a
 * value, that which is expected first.
 */
export declare function suggestAgreement(at: Pointer, expected: Json | undefined, statements: readonly Statement[]): readonly Suggestion[];
