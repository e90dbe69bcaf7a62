/**
 * The contract between seedlint and its rules: types, `defineRule`, and the pure functions that
 * rules share. It has no dependency.
 *
 * @packageDocumentation
 */
export * from "./asymmetries.js";
export * from "./body-plugins.js";
export type * from "./chains.js";
export type * from "./collection.js";
export { coversPointer } from "./covers-pointer.js";
export * from "./cycles.js";
export * from "./dates.js";
export { findDateReadings } from "./date-readings.js";
export * from "./differences.js";
export * from "./equality.js";
export type * from "./diagnostic.js";
export * from "./excerpts.js";
export type * from "./finding.js";
export type * from "./fix.js";
export { findClosest } from "./closest.js";
export * from "./foreign-text.js";
export * from "./invisibles.js";
export * from "./joined-list.js";
export * from "./json.js";
export { describeListDifference } from "./list-difference.js";
export * from "./memo.js";
export * from "./mend-asymmetry.js";
export * from "./mend-disagreement.js";
export * from "./mend-invisible.js";
export * from "./mend-violation.js";
export { quoteJson } from "./quote-json.js";
export { rememberByFacts } from "./remember-by-facts.js";
export type * from "./message.js";
export { outlineOf, type LocatedList, type Outline } from "./outline.js";
export * from "./placeholders.js";
export { toPatterns } from "./places.js";
export * from "./plugin.js";
export * from "./pointer.js";
export * from "./records.js";
export * from "./references.js";
export * from "./relation-graph.js";
export * from "./rule.js";
export type * from "./run.js";
export type * from "./schema.js";
export type * from "./seed.js";
export * from "./sentences.js";
export * from "./slip.js";
export { inForceStatuses, supersededStatuses } from "./statuses.js";
export { hasSubstance } from "./substance.js";
export { toSlug } from "./slug.js";
export type * from "./span.js";
export * from "./texts.js";
export * from "./violations.js";
export * from "./versions.js";
export * from "./vocabulary.js";
export * from "./word-pairs.js";
export * from "./words.js";
export * from "./write-excerpt.js";
export * from "./writing.js";
