import type { JsonObject } from "../sdk/json.ts";
import { collection } from "./collection-schema.ts";
import { customRule } from "./custom-schema.ts";
import { DEFAULT_AGGREGATE } from "./defaults.ts";
import { pattern, patterns, pointer } from "./schema-parts.ts";

const level = {
  enum: ["off", "info", "warn", "error"],
  description: "How loudly a rule speaks.",
} as const;

const setting = {
  description: "A level, or a list of a level and options.",
  anyOf: [
    level,
    {
      type: "array",
      prefixItems: [
        { $ref: "#/$defs/level" },
        { type: "object", "x-message": "Expected options as a mapping" },
      ],
      items: false,
      minItems: 1,
      maxItems: 2,
    },
  ],
  "x-message": "Expected a level or a list of a level and options",
} as const;

const override = {
  type: "object",
  description: "Other levels or options for some seeds; the last that fits wins.",
  required: ["rules"],
  additionalProperties: false,
  properties: {
    files: patterns,
    when: {
      type: "object",
      propertyNames: pointer,
      description: "Values that the seed has at pointers; a list stands for any of its items.",
      "x-message": "Expected values by JSON pointer",
    },
    rules: { $ref: "#/$defs/rules" },
  },
  "x-message": "Expected an override such as `{ files: drafts/**, rules: { body-present: off } }`",
} as const;

/**
 * The form of a configuration, as a JSON Schema of draft 2020-12. `x-message` says what is
 * expected; rules and their options, which differ between installations, are checked apart.
 */
export const configSchema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "seedlint configuration",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string", description: "Where an editor finds this schema." },
    extends: {
      description:
        "Presets, files (`./base.yaml`, relative to this file) and npm packages, whose default export or JSON is a configuration. Later ones win over earlier ones, and this file over all of them: rules and collections are merged by name, overrides and ignores are joined. Patterns of paths are relative to the folder of the configuration that extends; schemas, rules and further files to the file that names them. Where no preset is named, `seedlint:recommended` lies beneath; an empty list is for none.",
      default: ["seedlint:recommended"],
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
      "x-message": "Expected a list of presets, files and packages",
    },
    plugins: {
      type: "array",
      items: { type: "string", minLength: 1, "x-message": "Expected a package or a file" },
      default: [],
      description:
        "npm packages, or files (`./tools/plugin.ts`, relative to this file), whose rules may be set, as `house/no-draft`, and whose presets may be extended, as `plugin:house/recommended`. A package is looked for from this file's folder.",
      "x-message": "Expected a list of packages and files",
    },
    collections: {
      type: "object",
      additionalProperties: { $ref: "#/$defs/collection" },
      description: "The collections by name.",
      "x-message": "Expected collections by name",
    },
    custom: {
      type: "object",
      propertyNames: {
        pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        "x-message": "Expected an id in kebab case such as `score-moves-slowly`",
      },
      additionalProperties: { $ref: "#/$defs/customRule" },
      description:
        "Rules of your own by id, without code. Levels are set in `rules` as of any other.",
      "x-message": "Expected rules by id",
    },
    rules: { $ref: "#/$defs/rules" },
    overrides: {
      type: "array",
      items: { $ref: "#/$defs/override" },
      default: [],
      description: "Settings for some seeds, in order.",
      "x-message": "Expected a list of overrides",
    },
    ignores: {
      type: "array",
      items: pattern,
      default: [],
      description: "Patterns of paths that are no seeds, relative to the configuration's folder.",
      "x-message": "Expected a list of patterns",
    },
    aggregate: {
      type: "integer",
      minimum: 1,
      default: DEFAULT_AGGREGATE,
      description:
        "What a rule says of more seeds of a collection than this, in the same words, is one entry with examples for people; programs get every one.",
      "x-message": "Expected a number of seeds such as `20`",
    },
    suppressions: {
      type: "object",
      additionalProperties: false,
      description: "What suppressions may do, in `seedlint.suppressions.yaml` and in bodies.",
      properties: {
        ownFindings: {
          type: "boolean",
          description:
            "True if a change may suppress what it introduces itself. By default it may where it is trusted, and a fork may not. What the base says holds.",
          "x-message": "Expected `true` or `false`",
        },
      },
      "x-message": "Expected a mapping such as `{ ownFindings: false }`",
    },
  },
  "x-message": "Expected a mapping",
  $defs: {
    level,
    collection,
    customRule,
    override,
    rules: {
      type: "object",
      description: "Settings by rule id, or by the path of a rule: `./rules/no-draft-words.ts`.",
      additionalProperties: setting,
      "x-message": "Expected settings by rule id",
    },
  },
};
