/**
 * The contract between seedlint and its rules: types, `defineRule`, and the pure functions that
 * rules share. It has no dependency.
 *
 * @packageDocumentation
 */
export * from "./asymmetries.js";
export type * from "./collection.js";
export * from "./cycles.js";
export * from "./dates.js";
export type * from "./diagnostic.js";
export * from "./excerpts.js";
export type * from "./finding.js";
export { findClosest } from "./closest.js";
export * from "./json.js";
export type * from "./message.js";
export * from "./pointer.js";
export * from "./references.js";
export * from "./relation-graph.js";
export * from "./rule.js";
export type * from "./run.js";
export type * from "./schema.js";
export type * from "./seed.js";
export type * from "./span.js";
export * from "./words.js";
