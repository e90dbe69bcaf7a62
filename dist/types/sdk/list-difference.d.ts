import type { Json } from "./json.js";
/** How a list differs from one that it should equal, as a verb and its object: ``lacks `a` ``. */
export declare function describeListDifference(actual: readonly Json[], expected: readonly Json[]): string;
