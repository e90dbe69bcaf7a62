import type { RuleTimes } from "../engine/rule-times.js";
import type { Level, RuleMeta } from "../sdk/index.js";
/** The state that is judged. */
export type HeadRequest = {
    readonly kind: "worktree";
} | {
    readonly kind: "index";
} | {
    readonly kind: "commit";
    readonly ref: string;
} | {
    readonly kind: "folder";
} | {
    readonly kind: "merge";
    readonly ref: string;
    readonly into: string;
};
/**
 * The state that the head is compared with: the last commit (nothing before the first one), a
 * commit, or the one at which the head left the history of a commit.
 */
export type BaseRequest = {
    readonly kind: "head";
} | {
    readonly kind: "commit";
    readonly ref: string;
} | {
    readonly kind: "merge-base";
    readonly ref: string;
};
/** What to judge, as a door understood it. */
export interface LintRequest {
    /** The absolute folder that `paths` and `configPath` are relative to. */
    readonly cwd: string;
    /** Files and folders to judge; everything if empty. */
    readonly paths: readonly string[];
    readonly head: HeadRequest;
    /** If given, only seeds that differ from it are judged, and corpus findings that concern them. */
    readonly base?: BaseRequest;
    /** A configuration to use instead of those found. */
    readonly configPath?: string;
    /** Levels that win over the configuration's, by rule id. */
    readonly levels?: ReadonlyMap<string, Level>;
    /** `YYYY-MM-DD`; by default the commit's date for a commit, else the machine's. */
    readonly today?: string;
    /**
     * The commit whose configurations, schemas and rules hold, code included; for a change that is not
     * trusted, of which nothing is run and nothing decides. Absent: those of the head.
     */
    readonly rulesFrom?: string;
    /** False if no code may be run, wherever it comes from; true if absent. */
    readonly isCodeAllowed?: boolean;
    /** True if, with a base, every seed is judged and every existing diagnostic is reported too. */
    readonly isAll?: boolean;
    /** True if the run is to tell, with a base, which chains of records the change touches. */
    readonly tracesChains?: boolean;
    /**
     * Which remedies the run is to tell as edits of text: those that are safe unseen, or suggestions too,
     * of which there may be thousands; none if absent.
     */
    readonly remedies?: "safe" | "all";
    /** True if no rule may have more diagnostics than it had. */
    readonly ratchets?: boolean;
    /**
     * True if what earlier runs have found out of seeds is used, and kept for later ones in the git folder;
     * the result is the same. Of no use to a run that asks for times.
     */
    readonly isCached?: boolean;
    /** So many threads look at seeds; by default as many as pay. The result is the same. */
    readonly threadCount?: number;
    /** Is told how many seeds there are, before any of them is read. */
    readonly onSeedCount?: (count: number) => void;
    /** Is told if a run that wrote files was killed, so that some of them may be half of what was meant. */
    readonly onUnfinished?: () => void;
    /** Takes every rule that may speak, by id, with the address of its page. */
    readonly rules?: Map<string, RuleMeta>;
    /** Takes the time that each rule needs. */
    readonly times?: RuleTimes;
    /**
     * True if no repository but that of `cwd` is looked at, and no bare one: what is checked out may be a
     * stranger's.
     */
    readonly isConfined?: boolean;
    /** What git inherits; by default the environment of this process. */
    readonly environment?: NodeJS.ProcessEnv;
}
