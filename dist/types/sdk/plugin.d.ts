import type { JsonObject } from "./json.js";
import type { Rule } from "./rule.js";
/** Rules and presets that a package shares; its default export. */
export interface Plugin {
    /**
     * What its rules and presets are called by: those of the plugin `house` are `house/no-draft` and
     * `plugin:house/recommended`. Absent, it is the package's name without `seedlint-plugin-`.
     */
    readonly name?: string;
    /** Each keeps its id, with the plugin's name before it. All are off until something sets them. */
    readonly rules?: readonly Rule[] | Readonly<Record<string, Rule>>;
    /**
     * By name, what a configuration file would say: `{ rules: { "house/no-draft": "warn" } }`. Paths of
     * schemas are relative to the file that the package's name leads to.
     */
    readonly presets?: Readonly<Record<string, JsonObject>>;
}
/**
 * Defines a plugin. For which major version of seedlint it is, its `package.json` says, by
 * `peerDependencies`: `{ "seedlint": "^0.1.0" }`.
 */
export declare function definePlugin(plugin: Plugin): Plugin;
