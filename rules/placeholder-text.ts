import { defineRule, findPlaceholder } from "seedlint/sdk";
import type { Collection, FieldName, JsonObject, Pointer } from "seedlint/sdk";

interface FillerOptions {
  readonly fields: readonly (FieldName | Pointer)[];
  readonly phrases: readonly string[];
  readonly marks: readonly string[];
  readonly allow: readonly string[];
}

const texts = { type: "array", items: { type: "string", minLength: 1 } } as const;

const defaults: FillerOptions = {
  fields: [
    ...["title", "description", "source"],
    ...["/summary", "/interpretation", "/label", "/evidence"],
    ...["/regulatory/*", "/impactAnalysis/*"],
    ...["/analysis/*/label", "/analysis/*/evidence"],
    ...["/analysis/*/citation", "/analysis/*/auditNote"],
  ],
  phrases: [],
  marks: [],
  allow: [],
};

export default defineRule({
  scope: "seed",
  meta: {
    id: "placeholder-text",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Disallow filler in texts",
      why: "A text such as `TBD`, `Not specified` or `待补充` says that nobody has looked yet, but counts as filled in wherever records are counted, searched or scored.",
      remedy:
        "Write what the source says, or leave the value empty. A sentence that says that a thing does not exist (`No cross-border framework yet`, `暂无跨境封存实例`) is information and is not reported. Filler that a score rests on is told here, at the text; `score-evidence` tells scores with no text to rest on. A reviewer who is nobody is told by `review-gate`.",
    },
    messages: {
      whole: "`{{text}}` is filler, expected what the source says, or nothing",
      mark: "Text has the filler `{{text}}` in it",
    },
    options: {
      properties: {
        fields: { description: "The texts to look at, as fields or pointers", ...texts },
        phrases: {
          description:
            "More texts that are filler if they stand alone, in any case; `*` stands for any words",
          ...texts,
        },
        marks: { description: "More words that are filler wherever they stand", ...texts },
        allow: { description: "Texts that are no filler here, such as `Pending`", ...texts },
      },
      defaults,
    },
  },

  *check(seed, { collection, options }) {
    for (const field of options.fields) {
      const pattern = toPattern(field, collection);
      if (pattern === undefined || !mayMatch(pattern, seed.data)) continue;
      for (const { pointer, value } of seed.select(pattern)) {
        if (typeof value !== "string") continue;
        const found = findPlaceholder(value, options);
        if (found === undefined) continue;
        const { text, span } = found;
        if (found.isWhole) yield { message: "whole", data: { text }, at: pointer };
        else yield { message: "mark", data: { text }, at: pointer, part: span };
      }
    }
  },
});

function toPattern(field: string, { fields }: Collection): Pointer | undefined {
  return isPointer(field) ? field : fields[field];
}

/** A seed has few of the fields that may have filler: those that it lacks are not looked for. */
function mayMatch(pattern: Pointer, data: JsonObject): boolean {
  const end = pattern.indexOf("/", 1);
  const key = end < 0 ? pattern.slice(1) : pattern.slice(1, end);
  return Object.hasOwn(data, key) || key.startsWith("*") || key.includes("~");
}

function isPointer(text: string): text is Pointer {
  return text.startsWith("/");
}
