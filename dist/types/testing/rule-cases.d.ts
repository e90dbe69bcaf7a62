import type { JsonObject, JsonSchema } from "../sdk/index.js";
/** Content that a rule finds nothing wrong with. */
export interface ValidCase {
    /** By path. The seeds of a repository that has nothing else. */
    readonly files: Readonly<Record<string, string>>;
    /**
     * The seeds before a change, all of them. The case is then judged as that change: what it did not
     * introduce is not reported. What a rule reports in a seed that the change deletes is marked here.
     */
    readonly base?: Readonly<Record<string, string>>;
    /** What `seedlint.config.yaml` says; without it and `collection`, nothing is configured. */
    readonly config?: JsonObject;
    /**
     * One collection of the configuration, `seeds`, in place of writing `config`. It has every
     * Markdown file unless it says otherwise.
     */
    readonly collection?: JsonObject;
    /** The JSON Schema of that collection. */
    readonly schema?: JsonSchema;
    /** Options of the rule; its defaults for those that are absent. */
    readonly options?: JsonObject;
    /** `YYYY-MM-DD`; 1 January 2026 unless it is said. */
    readonly today?: string;
}
/** Content that a rule reports. */
export interface InvalidCase extends ValidCase {
    /** Each reported span is marked: `id: «water»`. */
    readonly files: Readonly<Record<string, string>>;
    /** For each mark, in order, the path and the message: `b.md Id … is already used by a.md`. */
    readonly reports: readonly string[];
}
/** Cases by what they show. The first of each kind is what the page of the rule shows. */
export interface RuleCases {
    readonly valid: Readonly<Record<string, ValidCase>>;
    readonly invalid: Readonly<Record<string, InvalidCase>>;
}
