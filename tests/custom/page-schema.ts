/** A JSON Schema of pages with a field of each kind, as the only collection. */
export const schemas = {
  pages: {
    type: "object",
    additionalProperties: false,
    properties: {
      url: { type: "string" },
      reviewStatus: { enum: ["draft", "verified", null] },
      year: { type: ["integer", "null"] },
      score: { type: "number" },
      isPublic: { type: "boolean" },
      tags: { type: "array", items: { type: "string" } },
      analysis: {
        type: "object",
        propertyNames: { enum: ["mrv", "market"] },
        additionalProperties: { $ref: "#/$defs/dimension" },
      },
      open: { type: "object", properties: { known: { type: "string" } } },
      anything: {},
      either: { anyOf: [{ type: "string" }, { type: "integer" }] },
      tree: { $ref: "#/$defs/tree" },
    },
    $defs: {
      dimension: {
        type: "object",
        additionalProperties: false,
        properties: { score: { type: "number" }, citation: { type: "string" } },
      },
      tree: {
        type: "object",
        additionalProperties: false,
        properties: { name: { type: "string" }, child: { $ref: "#/$defs/tree" } },
      },
    },
  },
} as const;
