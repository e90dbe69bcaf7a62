import manifest from "../../package.json" with { type: "json" };

/** The version of the package. */
export const version: string = manifest.version;

/** Where the pages about rules are. */
export const rulePagesUrl = "https://github.com/seedlint/seedlint/blob/main/docs/rules/";
