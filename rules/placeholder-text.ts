import { defineRule, findPlaceholder, isKept, toPatterns } from "seedlint/sdk";
import type { FieldName, Pointer } from "seedlint/sdk";

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

/** Words that a page may be about, so that they are its title: a state of a job, a poem. */
const SUBJECTS = [
  ...["pending", "unknown", "unspecified", "placeholder", "todo", "coming soon"],
  ...["initial assessment", "未知", "不详", "占位符", "初步评估", "初始评估"],
];

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
        "Write what the source says, or leave the value empty. A sentence that says that a thing does not exist (`No cross-border framework yet`, `暂无跨境封存实例`) is information and is not reported, and neither is the title `Pending` of a page without audit date and review status, which may be about it. Filler that a score rests on is told here, at the text; `score-evidence` tells scores with no text to rest on. A reviewer who is nobody is told by `review-gate`.",
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
    for (const pattern of toPatterns(options.fields, collection)) {
      for (const { pointer, value } of seed.select(pattern)) {
        if (typeof value !== "string") continue;
        let found = findPlaceholder(value, options);
        if (found?.isWhole && pattern === "/title" && !isKept(seed)) {
          found = findPlaceholder(value, toHeadingTerms(options));
        }
        if (found === undefined) continue;
        const { text, span } = found;
        if (found.isWhole) yield { message: "whole", data: { text }, at: pointer };
        else yield { message: "mark", data: { text }, at: pointer, part: span };
      }
    }
  },
});

function toHeadingTerms(options: FillerOptions): FillerOptions {
  return { ...options, allow: [...options.allow, ...SUBJECTS] };
}
