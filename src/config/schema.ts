import type { JsonObject } from "../sdk/json.ts";
import { DEFAULT_AGGREGATE } from "./defaults.ts";
import { templateNames } from "./presets.ts";

const pointer = {
  type: "string",
  format: "json-pointer",
  "x-message": "Expected a JSON pointer such as `/provenance/reviewer`",
} as const;

const pattern = {
  type: "string",
  minLength: 1,
  "x-message": "Expected a pattern such as `content/{locale}/{id}.md`",
} as const;

const patterns = {
  description: "Patterns of paths, relative to the configuration's folder; `!` excludes.",
  anyOf: [pattern, { type: "array", items: pattern, minItems: 1 }],
  "x-message": "Expected a list of patterns",
} as const;

const relation = {
  type: "object",
  description: "How the seeds of the collection refer to records.",
  required: ["from"],
  additionalProperties: false,
  properties: {
    name: {
      type: "string",
      minLength: 1,
      description: "What messages call the relation; by default the last named key of `from`.",
    },
    from: { ...pointer, description: "Where the references stand; `*` for any key or index." },
    to: {
      type: "string",
      description: "The collection referred to, `*` for any; by default the collection itself.",
    },
    inverse: { ...pointer, description: "Where the record referred to names the referring one." },
    acyclic: {
      type: "boolean",
      default: false,
      description: "True if no record may reach itself along the relation.",
    },
  },
  "x-message": "Expected a relation such as `{ from: /links/*, to: pages }`",
} as const;

const locales = {
  type: "object",
  description: "The languages of the collection and what they share.",
  additionalProperties: false,
  properties: {
    values: {
      type: "array",
      items: { type: "string", minLength: 1, "x-message": "Expected a locale such as `zh-CN`" },
      default: [],
      description: "The locales in which every record exists.",
      "x-message": "Expected a list of locales",
    },
    neutral: {
      type: "array",
      items: pointer,
      default: [],
      description: "Values that are equal in every locale; a last `**` for all below.",
      "x-message": "Expected a list of JSON pointers",
    },
    translated: {
      type: "object",
      propertyNames: pointer,
      additionalProperties: {
        type: "object",
        "x-message": "Expected a value in the first locale and its translation",
      },
      default: {},
      description:
        "For a pointer, values in the first locale and their translation; with more than two locales, a translation for each.",
      "x-message": "Expected translations by JSON pointer",
    },
  },
  "x-message": "Expected locales such as `{ values: [en, zh] }`",
} as const;

const excerpt = {
  type: "object",
  description: "A field that repeats the body, whole or in part.",
  required: ["field"],
  additionalProperties: false,
  properties: {
    field: { ...pointer, description: "Where the field stands." },
    of: {
      enum: ["body", "free"],
      default: "body",
      description: "`body`: the body or an excerpt of it; `free`: written independently.",
    },
    max: {
      type: "integer",
      minimum: 1,
      description: "The greatest length that the consumer takes, in UTF-16 units.",
    },
  },
  "x-message": "Expected an excerpt such as `{ field: /description, of: body }`",
} as const;

const collection = {
  type: "object",
  description:
    "Seeds of one kind. `files` may be left to a configuration that extends this one, or to one that this one extends.",
  additionalProperties: false,
  properties: {
    extends: {
      enum: templateNames,
      description:
        "A preset that says what the collection does not: schema, fields, neutral values, excerpt, relations. `fields` and `locales` are merged key by key; of the others the collection's own holds whole.",
    },
    files: patterns,
    schema: {
      type: "string",
      minLength: 1,
      description:
        "The JSON Schema of the front matter, relative to the folder of the file that names it; or `seedlint:policy` for the one of that preset.",
      "x-message": "Expected the path of a JSON Schema",
    },
    slugged: {
      type: "boolean",
      default: false,
      description: "True where the id in a path is the slug of the id in the front matter.",
    },
    fields: {
      type: "object",
      additionalProperties: pointer,
      description: "Where each named field stands; what is not named keeps its default.",
      "x-message": "Expected JSON pointers by field name",
    },
    locales,
    excerpt,
    relations: {
      type: "array",
      items: relation,
      description: "By default `supersedes`, at `/evolution/supersedes/*`, within the collection.",
      "x-message": "Expected a list of relations",
    },
    derived: {
      type: "array",
      items: pointer,
      default: [],
      description: "Values that a program recomputes, so that they do not count as content.",
      "x-message": "Expected a list of JSON pointers",
    },
  },
  "x-message": "Expected a collection such as `{ files: content/*.md }`",
} as const;

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
    collections: {
      type: "object",
      additionalProperties: { $ref: "#/$defs/collection" },
      description: "The collections by name.",
      "x-message": "Expected collections by name",
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
  },
  "x-message": "Expected a mapping",
  $defs: {
    level,
    collection,
    override,
    rules: {
      type: "object",
      description: "Settings by rule id, or by the path of a rule: `./rules/no-draft-words.ts`.",
      additionalProperties: setting,
      "x-message": "Expected settings by rule id",
    },
  },
};
