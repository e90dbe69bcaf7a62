import manifest from "../../package.json" with { type: "json" };

/** The version of the package. */
export const version: string = manifest.version;

/** Where the program is at home. */
export const homeUrl = "https://github.com/seedlint/seedlint";

/** Where the pages about rules are. */
export const rulePagesUrl = `${homeUrl}/blob/main/docs/rules/`;
