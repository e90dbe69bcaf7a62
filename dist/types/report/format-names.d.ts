/** The names of the formats, in the order in which help lists them. */
export declare const formatNames: readonly ["pretty", "json", "github", "markdown", "sarif", "junit", "gitlab", "rdjson"];
export type FormatName = (typeof formatNames)[number];
