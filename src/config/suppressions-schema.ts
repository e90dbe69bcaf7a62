import type { JsonObject } from "../sdk/json.ts";
import { patterns, pointer } from "./schema-parts.ts";

const rule = { type: "string", minLength: 1, "x-message": "Expected the id of a rule" } as const;

const entry = {
  type: "object",
  description: "What a rule says of some seeds, accepted for a reason.",
  required: ["rule", "reason"],
  anyOf: [{ required: ["record"] }, { required: ["files"] }],
  additionalProperties: false,
  properties: {
    record: {
      type: "string",
      minLength: 1,
      description: "The collection and the id of a record: `policies/clean-air-2023`.",
      "x-message": "Expected a collection and an id such as `policies/clean-air-2023`",
    },
    locale: {
      type: "string",
      minLength: 1,
      description: "Of the record; every locale if absent.",
      "x-message": "Expected a locale such as `en`",
    },
    files: {
      ...patterns,
      description:
        "Patterns of paths, relative to this file's folder, for seeds without an id or many at once; `!` excludes.",
    },
    rule: {
      description: "The id of a rule, or a list of them.",
      anyOf: [rule, { type: "array", items: rule, minItems: 1 }],
      "x-message": "Expected the id of a rule, or a list of them",
    },
    pointer: {
      ...pointer,
      description:
        "The value that is meant, with all below it; `*` stands for any key or item. Every place if absent.",
    },
    value: {
      description:
        "What stands where the rule speaks. Once something else stands there, nothing is accepted any more.",
    },
    reason: {
      type: "string",
      minLength: 1,
      description: "Why it is accepted, for those who come later.",
      "x-message": "Expected a reason",
    },
    until: {
      type: "string",
      description: "The last day on which it is accepted, `YYYY-MM-DD`; for good if absent.",
      "x-message": "Expected a day such as `2026-12-31`",
    },
  },
  "x-message": "Expected an entry such as `{ record: policies/x, rule: review-gate, reason: … }`",
} as const;

/** The form of a file of suppressions, as a JSON Schema of draft 2020-12; an empty file is none. */
export const suppressionsSchema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "seedlint suppressions",
  type: "array",
  items: entry,
  "x-message": "Expected a list of suppressions",
};
