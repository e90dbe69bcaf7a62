import { templateNames } from "./presets.ts";
import { patterns, pointer } from "./schema-parts.ts";

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

/** The form of one collection of a configuration, as a JSON Schema. */
export const collection = {
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
