import type { JsonObject } from "../sdk/index.ts";

const text = { type: "string" } as const;
const level = { enum: ["off", "info", "warn", "error"] } as const;

const origin = {
  description: "Where the rule comes from.",
  oneOf: [
    toOrigin("built-in"),
    toOrigin("configuration", {
      path: text,
      line: { type: ["integer", "null"], minimum: 1, description: "Null in a program." },
    }),
    toOrigin("file", { path: text }),
    toOrigin("plugin", { name: text }),
  ],
} as const;

/** The form of `seedlint rules --format json`, as a JSON Schema of draft 2020-12. */
export const rulesSchema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "seedlint rules",
  ...toObject({
    version: { const: 1 },
    tool: toObject({ name: text, version: text }),
    rules: {
      type: "array",
      description: "By id in code-unit order.",
      items: toObject({
        id: text,
        scope: {
          enum: ["seed", "corpus", "change", "engine"],
          description: "`engine`: one of the engine's own, always on if it is an error.",
        },
        level: { ...level, description: "That of the configuration in force." },
        recommended: { enum: [...level.enum, null] },
        preview: { type: "boolean" },
        since: text,
        summary: text,
        why: text,
        remedy: text,
        url: { type: ["string", "null"] },
        messages: { type: "object", additionalProperties: text },
        options: { type: ["object", "null"], description: "A JSON Schema." },
        defaults: { type: ["object", "null"] },
        source: origin,
      }),
    },
  }),
};

function toOrigin(kind: string, more: JsonObject = {}): JsonObject {
  return toObject({ kind: { const: kind }, ...more });
}

/** A mapping that has these keys and no other. */
function toObject(properties: JsonObject): JsonObject {
  return {
    type: "object",
    required: Object.keys(properties),
    properties,
    additionalProperties: false,
  };
}
