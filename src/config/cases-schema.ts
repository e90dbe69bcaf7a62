const seed = {
  type: "string",
  "x-message": "Expected the text of a whole seed, with its fences",
} as const;

const texts = {
  type: "object",
  additionalProperties: seed,
  "x-message": "Expected texts of seeds, by path",
} as const;

const today = {
  type: "string",
  pattern: String.raw`^\d{4}-\d\d-\d\d$`,
  "x-message": "Expected a day such as `2026-01-31`",
  description: "The day of the run; by default 2026-01-01.",
} as const;

const reports = {
  type: "array",
  items: { type: "string", minLength: 1, "x-message": "Expected the text of a message" },
  minItems: 1,
  "x-message": "Expected a list of messages, at least one",
  description: "The message of each mark `«…»`, in order; with `files`, each after its path.",
} as const;

const ofSeed = {
  seed: { ...seed, description: "The whole file; what is reported is marked, as `«…»`." },
  base: { ...seed, description: "The seed before the change." },
  today,
} as const;

const ofFiles = {
  files: { ...texts, description: "Several seeds by path, in place of `seed`." },
  base: { ...texts, description: "All seeds before the change, by path." },
  today,
} as const;

const form = { type: "object", additionalProperties: false } as const;

const validCase = {
  anyOf: [
    seed,
    { ...form, required: ["seed"], properties: ofSeed },
    { ...form, required: ["files"], properties: ofFiles },
  ],
  "x-message": "Expected the text of a whole seed, or a case such as `{ files: { a.md: … } }`",
} as const;

const invalidCase = {
  anyOf: [
    { ...form, required: ["seed", "reports"], properties: { ...ofSeed, reports } },
    { ...form, required: ["files", "reports"], properties: { ...ofFiles, reports } },
  ],
  "x-message": "Expected a case such as `{ seed: …, reports: [No url] }`",
} as const;

/** The form of the cases of a declared rule, as a JSON Schema. */
export const cases = {
  type: "object",
  description: "Seeds that the rule accepts and reports, which `seedlint test` runs.",
  additionalProperties: false,
  properties: {
    valid: {
      type: "object",
      description: "Seeds of which the rule says nothing, each by a name.",
      additionalProperties: validCase,
      "x-message": "Expected cases by name",
    },
    invalid: {
      type: "object",
      description: "Seeds of which the rule says something, each by a name.",
      additionalProperties: invalidCase,
      "x-message": "Expected cases by name",
    },
  },
  "x-message": "Expected cases such as `{ valid: { a title: … }, invalid: { none: … } }`",
} as const;
