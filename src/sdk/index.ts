/**
 * The contract between seedlint and its rules: types, `defineRule`, and the pure functions that
 * rules share. It has no dependency.
 *
 * @packageDocumentation
 */
export * from "./asymmetries.ts";
export * from "./body-plugins.ts";
export type * from "./chains.ts";
export type * from "./collection.ts";
export { coversPointer } from "./covers-pointer.ts";
export * from "./cycles.ts";
export * from "./dates.ts";
export { findDateReadings } from "./date-readings.ts";
export * from "./differences.ts";
export * from "./equality.ts";
export type * from "./diagnostic.ts";
export * from "./excerpts.ts";
export type * from "./finding.ts";
export type * from "./fix.ts";
export { findClosest } from "./closest.ts";
export * from "./foreign-text.ts";
export * from "./invisibles.ts";
export * from "./joined-list.ts";
export * from "./json.ts";
export { describeListDifference } from "./list-difference.ts";
export * from "./memo.ts";
export * from "./mend-asymmetry.ts";
export * from "./mend-disagreement.ts";
export * from "./mend-invisible.ts";
export * from "./mend-violation.ts";
export { quoteJson } from "./quote-json.ts";
export { rememberByFacts } from "./remember-by-facts.ts";
export type * from "./message.ts";
export { outlineOf, type LocatedList, type Outline } from "./outline.ts";
export * from "./placeholders.ts";
export { toPatterns } from "./places.ts";
export * from "./plugin.ts";
export * from "./pointer.ts";
export * from "./records.ts";
export * from "./references.ts";
export * from "./relation-graph.ts";
export * from "./rule.ts";
export type * from "./run.ts";
export type * from "./schema.ts";
export type * from "./seed.ts";
export * from "./sentences.ts";
export * from "./slip.ts";
export { inForceStatuses, supersededStatuses } from "./statuses.ts";
export { hasSubstance } from "./substance.ts";
export { toSlug } from "./slug.ts";
export type * from "./span.ts";
export * from "./texts.ts";
export * from "./violations.ts";
export * from "./versions.ts";
export * from "./vocabulary.ts";
export * from "./word-pairs.ts";
export * from "./words.ts";
export * from "./write-excerpt.ts";
export * from "./writing.ts";
