/** A place in a configuration file: line and column from 1. */
export interface InputPlace {
    readonly path: string;
    readonly line?: number;
    readonly column?: number;
}
/** One thing that is wrong with what the user gave. */
export interface InputProblem {
    /** What is wrong and what was expected; no full stop. */
    readonly message: string;
    readonly place?: InputPlace;
    /** What to do about it. */
    readonly hint?: string;
}
/**
 * Something that the user can mend: a flag, a configuration, a missing ref. It is printed without
 * a stack and ends the run with exit code 2.
 */
export declare class UserError extends Error {
    readonly name = "UserError";
    /** Kebab case, stable: `config-invalid`, `git-bad-ref`. */
    readonly code: string;
    /** At least one. */
    readonly problems: readonly InputProblem[];
    constructor(code: string, problems: readonly [InputProblem, ...InputProblem[]], cause?: unknown);
}
