/**
 * Plain data. It is checked when the case is run: the type of JSON would refuse lists of mappings
 * with different keys, of which the compiler makes mappings with keys that may be undefined.
 */
type Data = object;
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
    readonly config?: Data;
    /**
     * One collection of the configuration, `seeds`, in place of writing `config`. It has every
     * Markdown file unless it says otherwise.
     */
    readonly collection?: Data;
    /** The JSON Schema of that collection. */
    readonly schema?: Data | boolean;
    /** Options of the rule; its defaults for those that are absent. */
    readonly options?: Data;
    /** `YYYY-MM-DD`; 1 January 2026 unless it is said. */
    readonly today?: string;
}
/** Content that a rule reports. */
export interface InvalidCase extends ValidCase {
    /** Each reported span is marked: `id: «water»`. */
    readonly files: Readonly<Record<string, string>>;
    /** For each mark, in order, the path and the message: `b.md Id … is already used by a.md`. */
    readonly reports: readonly string[];
    /**
     * By path, the files that differ after all fixes of the case are made, without marks. Absent if
     * the rule offers no fix there: one that is offered and not written here fails the case.
     */
    readonly fixed?: Readonly<Record<string, string>>;
    /**
     * By the title of a suggestion, the files that differ after that one alone is made. Each
     * suggestion that is offered stands here; absent if there is none.
     */
    readonly suggested?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
/** Cases by what they show. The first of each kind is what the page of the rule shows. */
export interface RuleCases {
    readonly valid: Readonly<Record<string, ValidCase>>;
    readonly invalid: Readonly<Record<string, InvalidCase>>;
}
export {};
