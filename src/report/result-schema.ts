import type { JsonObject } from "../sdk/index.ts";

const count: JsonObject = { type: "integer", minimum: 0 };
const text: JsonObject = { type: "string" };
const textOrNull: JsonObject = { type: ["string", "null"] };

const path: JsonObject = {
  type: "string",
  description: "Relative to the repository root, with `/`.",
};

const pointer: JsonObject = {
  type: ["string", "null"],
  pattern: "^(/|$)",
  description:
    "A JSON pointer (RFC 6901) into the front matter; null for the whole file or the body.",
};

/** An object that has exactly these properties. */
function exactly(description: string, properties: JsonObject): JsonObject {
  return {
    description,
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

const snapshot = exactly("A state of the repository that was read.", {
  kind: {
    enum: ["commit", "index", "worktree", "folder", "merge"],
    description:
      "`index`: what git would commit; `folder`: files on disk, read without git; `merge`: of two commits, not committed.",
  },
  ref: { ...textOrNull, description: "The name it was asked for by, such as `origin/main`." },
  oid: { ...textOrNull, description: "The object id of the commit." },
});

const position = exactly("A place in the decoded text of a file, without a byte order mark.", {
  line: { type: "integer", minimum: 1, description: "From 1." },
  column: { type: "integer", minimum: 1, description: "From 1, in UTF-16 units." },
  offset: { type: "integer", minimum: 0, description: "From 0, in UTF-16 units." },
});

const place: JsonObject = {
  path,
  pointer,
  start: { $ref: "#/$defs/position" },
  end: { $ref: "#/$defs/position", description: "Exclusive: the place after the last character." },
};

const remedy = exactly("A way to mend a diagnostic.", {
  title: { ...text, description: "What it does, in the imperative." },
  safe: {
    type: "boolean",
    description: "True for what `--fix` does; false for what a person has to choose.",
  },
  edits: {
    type: "array",
    items: exactly("The replacement of a range of a file; an empty range is an insertion.", {
      path,
      start: place["start"] ?? {},
      end: place["end"] ?? {},
      text: { ...text, description: "What stands there afterwards." },
    }),
    description:
      "By path, then offset; those of one file do not overlap. They are made together or not at all.",
  },
});

const related = exactly("A second place that explains a diagnostic.", {
  ...place,
  message: text,
  cause: {
    type: "boolean",
    description:
      "True for what the change did, in another seed, that the diagnostic comes of. That seed may be gone.",
  },
});

const suppression = exactly("A suppression, in a file or in the body of a seed.", {
  reason: text,
  until: {
    ...textOrNull,
    description: "The last day that it holds, `YYYY-MM-DD`; null for no end.",
  },
  path: { ...path, description: "The file that says so." },
});

const diagnostic = exactly("One problem.", {
  rule: { ...text, description: "The id of the rule." },
  messageId: { ...text, description: "Which of the messages of the rule it is." },
  message: { ...text, description: "Values from content are in it as they stand: escape it." },
  severity: { enum: ["error", "warning", "info"] },
  verdict: {
    enum: ["introduced", "existing", "fixed"],
    description:
      "What the change did to the problem; `introduced` without a base. The places of a `fixed` one are those of the base.",
  },
  ...place,
  collection: { ...textOrNull, description: "The collection of the seed." },
  id: { ...textOrNull, description: "The id of the seed." },
  locale: { ...textOrNull, description: "The locale of the seed." },
  fingerprint: {
    ...text,
    description: "The same for the same problem after a reformat, a rename or a reorder.",
  },
  url: { ...textOrNull, description: "The page of the rule." },
  related: { type: "array", items: { $ref: "#/$defs/related" } },
  fixable: { type: "boolean", description: "True if `--fix` mends it." },
  remedies: {
    type: ["array", "null"],
    items: { $ref: "#/$defs/remedy" },
    description:
      "What would mend it, the safe way first; null if the run was not asked for it. The command line asks for what is safe, and with the format `rdjson` beside it for suggestions too.",
  },
  suppressed: {
    anyOf: [suppression, { type: "null" }],
    description: "What accepts it; such a diagnostic fails no run and is in no count but its own.",
  },
  baselined: {
    type: "boolean",
    description: "True if the baseline knows it, which makes it `existing`.",
  },
});

const counts = exactly("selected = linted + skipped + failed.", {
  selected: { ...count, description: "Files that the run was to judge." },
  linted: count,
  skipped: { ...count, description: "Files that are no seeds; each has its reason in `skipped`." },
  failed: { ...count, description: "Files that could not be judged; the run is no pass." },
  deleted: { ...count, description: "Seeds of the base that the head has no more; 0 without one." },
  error: { ...count, description: "Errors, without fixed ones." },
  warning: { ...count, description: "Warnings, without fixed ones." },
  info: { ...count, description: "Infos, without fixed ones." },
  introduced: count,
  existing: count,
  fixed: count,
  suppressed: { ...count, description: "Suppressed ones, which are in no other of these counts." },
  baselined: { ...count, description: "Those that the baseline knows; they are `existing` too." },
});

const baseline = exactly("What the baselines come to.", {
  paths: { type: "array", items: path, description: "Where they stand, by path." },
  gone: {
    type: ["integer", "null"],
    minimum: 0,
    description: "How many known diagnostics no longer occur; null if not every seed was judged.",
  },
});

const growth = exactly("A rule that has more diagnostics than before.", {
  rule: text,
  added: { type: "integer", minimum: 1 },
});

const ruleChange = exactly(
  "What a change of the configuration, a schema or a rule does: the seeds of the head, judged by the rules of the base and by those of the head.",
  {
    paths: { type: "array", items: path, description: "The files that changed, by path." },
    effects: {
      type: "array",
      items: exactly("A rule that says something else than before.", {
        rule: text,
        added: { ...count, description: "Diagnostics that it did not have before." },
        removed: { ...count, description: "Diagnostics that it no longer has." },
      }),
      description: "By rule; empty if the effect is unknown.",
    },
    unknown: { ...textOrNull, description: "Why the effect is not known; null if it is." },
  },
);

/**
 * A JSON Schema (draft 2020-12) of what `--format json` prints, version 1. Within a major version
 * of the tool it is only ever added to.
 */
export const resultSchema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "seedlint result, version 1",
  ...exactly("Everything that one run of seedlint found.", {
    version: { const: 1, description: "The version of this format." },
    tool: exactly("The program that made the result.", { name: text, version: text }),
    head: { $ref: "#/$defs/snapshot", description: "The state that was judged." },
    base: {
      anyOf: [{ $ref: "#/$defs/snapshot" }, { type: "null" }],
      description: "The state that head was compared with; null if there was none.",
    },
    counts,
    diagnostics: {
      type: "array",
      items: { $ref: "#/$defs/diagnostic" },
      description: "By path, offset and rule, in code-unit order.",
    },
    skipped: { type: "array", items: { $ref: "#/$defs/pathReason" } },
    failed: { type: "array", items: { $ref: "#/$defs/pathReason" } },
    ruleChange: {
      anyOf: [ruleChange, { type: "null" }],
      description: "Null if no rule changed, or there is no base.",
    },
    baseline: { anyOf: [baseline, { type: "null" }], description: "Null if there is none." },
    ratchet: {
      type: ["array", "null"],
      items: growth,
      description:
        "The rules that have grown, by id, which fails the run; null unless that is asked.",
    },
  }),
  $defs: {
    snapshot,
    position,
    related,
    remedy,
    diagnostic,
    pathReason: exactly("A file that was not linted.", {
      path,
      reason: { ...text, description: "Why, for people." },
    }),
  },
};
