import { defineRule, findPlaceholder, hasViolationAt, isList } from "seedlint/sdk";
import type { FieldName, Finding, Json, Pointer, Seed } from "seedlint/sdk";

interface GateOptions {
  readonly when: readonly string[];
  readonly requires: readonly (FieldName | Pointer)[];
}

const texts = { type: "array", items: { type: "string", minLength: 1 } } as const;
const defaults: GateOptions = { when: ["verified"], requires: ["url", "source", "reviewer"] };

const messages = {
  missing: "`{{field}}` is missing, which review status `{{status}}` requires",
  empty: "`{{field}}` is empty, and review status `{{status}}` requires it",
  placeholder:
    "Reviewer `{{reviewer}}` is nobody, expected the person who gave review status `{{status}}`",
  author: "Reviewer `{{reviewer}}` is also the author, expected another person",
} as const;

type GateFinding = Finding<typeof messages>;

/** Who stands in place of a person; compared without case and blanks. */
const NOBODY: ReadonlySet<string> = new Set([
  ...["admin", "administrator", "anonymous", "auto", "automatic", "editor", "none", "nobody"],
  ...["reviewer", "self", "system", "team", "test", "user"],
  ...["审核人", "审核员", "审核者", "管理员", "系统", "无", "无人", "本人", "自动", "匿名", "测试"],
]);

export default defineRule({
  scope: "seed",
  meta: {
    id: "review-gate",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require of a verified seed a URL, a source and a reviewer who is not its author",
      why: "`verified` promises readers that somebody else has compared the record with its source; without source or reviewer nobody can, and nobody has.",
      remedy:
        "Add what is missing or empty, or set the review status back. That a reviewer is nobody in particular is told here; filler in other fields is told by `placeholder-text`, a broken address by `url-valid`.",
    },
    messages,
    yieldsTo: ["locale-neutral"],
    options: {
      properties: {
        when: { description: "The review statuses that are a promise", ...texts },
        requires: { description: "What such a seed must have, as fields or pointers", ...texts },
      },
      defaults,
    },
  },

  *check(seed, context) {
    const { when, requires } = context.options;
    const status = toText(seed.get("review"));
    if (status === undefined || !when.some((name) => isSame(name, status))) return;
    for (const field of requires) {
      const value = seed.get(field);
      if (!isBlank(value)) continue;
      const at = isPointer(field) ? field : context.collection.fields[field];
      if (at === undefined || hasViolationAt(context.violations(), at)) continue;
      const message = value === undefined ? "missing" : "empty";
      yield { message, data: { field: at, status }, at };
    }
    yield* checkReviewer(seed, status);
  },
});

function* checkReviewer(seed: Seed, status: string): Generator<GateFinding> {
  const reviewer = toText(seed.get("reviewer"));
  if (reviewer === undefined) return;
  const author = toText(seed.get("author"));
  if (NOBODY.has(fold(reviewer)) || findPlaceholder(reviewer) !== undefined) {
    yield { message: "placeholder", data: { reviewer, status }, at: "reviewer" };
  } else if (author !== undefined && isSame(reviewer, author)) {
    yield { message: "author", data: { reviewer }, at: "reviewer", related: [{ at: "author" }] };
  }
}

function isBlank(value: Json | undefined): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (isList(value) && value.every(isBlank));
}

function toText(value: Json | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function isSame(name: string, other: string): boolean {
  return fold(name) === fold(other);
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, "");
}

function isPointer(text: string): text is Pointer {
  return text.startsWith("/");
}
