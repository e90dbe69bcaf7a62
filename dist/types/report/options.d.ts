import type { RuleMeta, Severity } from "../sdk/index.js";
/** Who made a result. */
export interface Tool {
    readonly name: string;
    readonly version: string;
}
/** How a run is told. Each reporter reads what concerns its format. */
export interface ReportOptions {
    readonly tool: Tool;
    /** The reader's folder, absolute: people get paths relative to it, else to the root. */
    readonly cwd?: string;
    /** True to write colours (ECMA-48 SGR); false if absent. */
    readonly color?: boolean;
    /** True to link rule ids to their pages (OSC 8); false if absent. */
    readonly hyperlinks?: boolean;
    /** True to list existing diagnostics too, and to let them count; false if absent. */
    readonly isAll?: boolean;
    /** True to show errors only, with a count of the rest; false if absent. What machines compare or keep is always whole. */
    readonly quiet?: boolean;
    /** Which fixes the run has made before it judged: those are not offered; none if absent. */
    readonly fixes?: "safe" | "unsafe";
    /** From which severity on a diagnostic fails the run; `error` if absent. */
    readonly failOn?: Severity;
    /** How many warnings a run may have; any number if absent. */
    readonly maxWarnings?: number | undefined;
    /** Where the reader sets these: as `--fail-on` or as `fail-on`; `flags` if absent. */
    readonly settings?: "flags" | "inputs";
    /** How many diagnostics people get; 200 if absent. */
    readonly limit?: number;
    /** How long the run took; not told if absent, so that the same input gives the same bytes. */
    readonly durationMs?: number | undefined;
    /** The rules that may speak, by id, their pages included; what diagnostics tell of them if absent. */
    readonly rules?: ReadonlyMap<string, RuleMeta>;
    /** The URL that a path is appended to for a link to the file: `https://…/blob/<oid>`. */
    readonly blobUrl?: string;
    /**
     * The texts of files of which GitHub shows another version than the one that was judged, by path:
     * annotations stand at the lines of these.
     */
    readonly shownSources?: ReadonlyMap<string, string>;
    /**
     * Where else everything that was found is told, beside the log, as nouns in the order in which they
     * are named: `the job summary`, `results.json`; nowhere if absent. Not escaped.
     */
    readonly elsewhere?: readonly string[];
}
