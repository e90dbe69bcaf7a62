/**
 * What a change touches along one relation that must have no cycle: each record that it touches,
 * those that can be reached from it, and those from which it can be reached.
 */
export interface RelationChains {
    /** What messages call the relation. */
    readonly relation: string;
    /** The collection of the records; null where they are of any. */
    readonly collection: string | null;
    /** The records that the change touches, then the others by distance from them; equals by id. */
    readonly records: readonly ChainRecord[];
    /** The references among these records, by `from`, then `to`; each once, whichever side says it. */
    readonly links: readonly ChainLink[];
}
/** A record, whatever locales it has. */
export interface ChainRecord {
    readonly id: string;
    /** `missing`: it is referred to and neither is nor was there; `same`: the change leaves it alone. */
    readonly state: "added" | "changed" | "deleted" | "missing" | "same";
}
/** A reference of one record to another, by their ids. */
export interface ChainLink {
    readonly from: string;
    readonly to: string;
    readonly state: "added" | "removed" | "same";
}
