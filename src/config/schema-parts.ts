export const pointer = {
  type: "string",
  format: "json-pointer",
  "x-message": "Expected a JSON pointer such as `/provenance/reviewer`",
} as const;

export const pattern = {
  type: "string",
  minLength: 1,
  "x-message": "Expected a pattern such as `content/{locale}/{id}.md`",
} as const;

export const patterns = {
  description:
    "Patterns of paths, relative to the configuration's folder; `!` excludes. No wildcard and no `{name}` stands for the dot that a hidden file or folder starts with.",
  anyOf: [pattern, { type: "array", items: pattern, minItems: 1 }],
  "x-message": "Expected a list of patterns",
} as const;
