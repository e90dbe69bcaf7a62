import type { Fact } from "./rule.js";
/** The fact of a seed that has an id and a locale. */
export type Version<F> = Fact<F> & {
    readonly id: string;
    readonly locale: string;
};
/**
 * The versions of each record, a locale each, for records that have several: in the order of the
 * locales, then of those that are not among them. Of two seeds with one id and locale, the first
 * by path counts.
 */
export declare function groupVersions<F>(facts: readonly Fact<F>[], locales: readonly string[]): readonly (readonly Version<F>[])[];
