import { cases } from "./cases-schema.ts";
import { pointer } from "./schema-parts.ts";

const expression = {
  type: "string",
  minLength: 1,
  "x-message": 'Expected a CEL expression such as `self.reviewStatus == "verified"`',
} as const;

const text = { type: "string", minLength: 1, "x-message": "Expected a text" } as const;

const name = {
  type: "string",
  minLength: 1,
  "x-message": "Expected the name of a collection",
} as const;

/** The form of one declared rule of a configuration, as a JSON Schema. */
export const customRule = {
  type: "object",
  description: "A rule of your own, without code: what must hold, in CEL.",
  required: ["require", "message"],
  additionalProperties: false,
  properties: {
    in: {
      description: "The collection, or the collections, whose seeds it judges; by default all.",
      anyOf: [name, { type: "array", items: name, minItems: 1 }],
      "x-message": "Expected the name of a collection or a list of them",
    },
    each: {
      ...pointer,
      description:
        "Judges each value that the pattern matches, `*` for any key or index; `self` is the value. By default `self` is the front matter.",
    },
    when: {
      ...expression,
      description:
        "CEL: the rule applies where this is true. Where a field that it looks at is missing, it is not.",
    },
    require: {
      ...expression,
      description:
        "CEL: what must be true of `self`. With `oldSelf`, the value before the change, it is a rule about changes; with `ref`, one about several seeds. Where a field that it looks at is missing, it is not true.",
    },
    at: {
      ...pointer,
      description: "Where the finding is shown, below `self`; by default `self` itself.",
    },
    message: {
      ...text,
      description:
        "What is wrong, without a full stop. `{{self.url}}` stands for the value, any CEL may stand between the braces.",
    },
    level: { $ref: "#/$defs/level", default: "error" },
    docs: {
      type: "object",
      description: "What `seedlint explain` says about the rule.",
      additionalProperties: false,
      properties: {
        summary: {
          ...text,
          description: "One sentence that starts with Require, Disallow or Enforce.",
        },
        why: { ...text, description: "Why a finding matters." },
        remedy: { ...text, description: "What to do about it." },
        url: { ...text, description: "A page about the rule." },
      },
      "x-message": "Expected texts such as `{ why: Readers follow the link. }`",
    },
    cases,
  },
  "x-message":
    "Expected a rule such as `{ in: policies, require: has(self.url), message: No url }`",
} as const;
