import type { RelationChains } from "./chains.js";
import type { Diagnostic } from "./diagnostic.js";
/** A state of the repository that was read. */
export interface SnapshotInfo {
    readonly kind: "commit" | "index" | "worktree" | "folder" | "merge";
    /**
     * The name it was asked for by: `HEAD`, `origin/main`, of a merge both (`HEAD into main`); null
     * for index, worktree and folder.
     */
    readonly ref: string | null;
    /** The commit's object id; null for what is no commit. */
    readonly oid: string | null;
}
/** A file that was selected and not linted, and why. */
export interface PathReason {
    readonly path: string;
    readonly reason: string;
}
/** What is said in the same words of more seeds of a collection than people read one by one. */
export interface Repetition {
    /** Of one rule, message, severity, verdict and collection; in the order of the run. */
    readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
    readonly seedCount: number;
}
/**
 * What a change does to how seeds are judged: every seed of the head is judged as the base would
 * have judged it, and as the head does.
 */
export interface RuleChange {
    /** The paths that changed: configurations and what they name, in path order. */
    readonly paths: readonly string[];
    /** Rules that say something else than before, by id; empty if the effect is unknown. */
    readonly effects: readonly RuleEffect[];
    /** Why the effect is not known, as a sentence without a full stop; null if it is. */
    readonly unknown: string | null;
}
/** What the baselines of a run come to. */
export interface BaselineInfo {
    /** Where they stand, in path order. */
    readonly paths: readonly string[];
    /** How many known diagnostics no longer occur; null if not every seed was judged. */
    readonly goneCount: number | null;
}
/** A rule that has more diagnostics than it had. */
export interface RuleGrowth {
    readonly rule: string;
    /** From 1. */
    readonly added: number;
}
/** How many diagnostics a rule has and had in the head, each side without what both have. */
export interface RuleEffect {
    readonly rule: string;
    readonly added: number;
    readonly removed: number;
}
/** Everything that one run found: what every reporter gets. */
export interface LintRun {
    /** The absolute folder that paths are relative to; null in a bare repository. */
    readonly root: string | null;
    readonly head: SnapshotInfo;
    readonly base: SnapshotInfo | null;
    /** selected = linted + skipped + failed. */
    readonly counts: {
        readonly selected: number;
        readonly linted: number;
        readonly skipped: number;
        readonly failed: number;
    };
    /** The paths of the seeds that were linted, in code-unit order. */
    readonly linted: readonly string[];
    /** How many files of the head are seeds by the configuration, whether they are judged or not. */
    readonly seedCount: number;
    /** How many seeds of the base the head has no more; a renamed one is none of them. */
    readonly deletedCount: number;
    /** By path in code-unit order, then offset, then rule. */
    readonly diagnostics: readonly Diagnostic[];
    /** What is suppressed, in the same order; none of it is in `diagnostics`. Absent for none. */
    readonly suppressed?: readonly Diagnostic[];
    /** Absent where there is no baseline. */
    readonly baseline?: BaselineInfo;
    /** The rules that have grown, by id; absent unless they may not, `--ratchet`. */
    readonly ratchet?: readonly RuleGrowth[];
    /** Those of `diagnostics` that people are told at once, in order of the first of each. */
    readonly repetitions: readonly Repetition[];
    readonly skipped: readonly PathReason[];
    /** True if a rule crashed: what it would have said is unknown, so the run cannot pass. */
    readonly hasCrashed: boolean;
    readonly failed: readonly PathReason[];
    /** What a change of the configuration, a schema or a rule does; undefined where none changed. */
    readonly ruleChange: RuleChange | undefined;
    /** The chains of records that the change touches; absent or empty unless they were asked for. */
    readonly chains?: readonly RelationChains[];
    /** The decoded text of each file that a diagnostic or a related place names, by path. */
    readonly sources: ReadonlyMap<string, string>;
    /** The same of the base, for fixed diagnostics. */
    readonly baseSources: ReadonlyMap<string, string>;
    /**
     * What each file of `sources` that the change touches was before, by its path in the head; empty
     * text for one that is new. Without a base there is none.
     */
    readonly formerSources: ReadonlyMap<string, string>;
}
