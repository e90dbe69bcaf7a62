/** The statuses of a record that applies, as records in English and Chinese have them. */
export declare const inForceStatuses: readonly string[];
/** The statuses of a record that another one has replaced. */
export declare const supersededStatuses: readonly string[];
