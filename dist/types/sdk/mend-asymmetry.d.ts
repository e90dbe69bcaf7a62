import type { Asymmetry } from "./asymmetries.js";
import type { Edit, Suggestion } from "./fix.js";
/** What mends a finding: a fix, or else ways of which a person chooses. */
export interface AsymmetryMend {
    readonly fix?: readonly Edit[];
    readonly suggestions?: readonly Suggestion[];
}
/**
 * What mends each asymmetry of one relation. The missing reference is written into the other seed
 * where that has room for it and nobody doubts that it belongs there: a record does not refer to
 * itself, no two records claim the one place, and the record is not disputed in any locale.
 *
 * @param isDisputed true for an asymmetry of which nobody knows which side is right
 */
export declare function mendAsymmetries(asymmetries: readonly Asymmetry[], isDisputed: (asymmetry: Asymmetry) => boolean): ReadonlyMap<Asymmetry, AsymmetryMend>;
