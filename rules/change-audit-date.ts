import {
  coversPointer,
  defineRule,
  hasSubstance,
  isList,
  isSameValue,
  parseDay,
  toPatterns,
  type Collection,
  type Difference,
  type Json,
  type Pointer,
  type PointerPattern,
  type Seed,
  type SeedChange,
  type Suggestion,
} from "seedlint/sdk";

interface AuditDateOptions {
  readonly ignore: readonly Pointer[];
}

const defaults: AuditDateOptions = { ignore: [] };

/** What is no content: the date itself, and what `change-id-stable` speaks of. */
const TOLD = ["audited", "id"] as const;

export default defineRule({
  scope: "change",
  meta: {
    id: "change-audit-date",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Require the audit date to move with the content, and only forwards",
      why: "The date tells readers when somebody last held the record against its source: content that is newer was never checked, and a date that moves by itself claims a check that left no trace.",
      remedy:
        "Check the record against its source, then write the day of the check. Blanks, items in another order, filler that goes, what a relation mirrors of other records and what the collection calls `derived` need no new date; a date of the day of the change is new enough. A date may move where the record has changed in any of its locales.",
      suggestions: "The day of the run, or the former date where it moved backwards.",
    },
    messages: {
      unmoved: "Content changed, expected a new audit date",
      alone: "Audit date moved, expected a change of content with it",
      backwards: "Audit date moved backwards, expected no day before that of the last audit",
    },
    options: {
      properties: {
        ignore: {
          description: "Values that may change without a new date",
          type: "array",
          items: { type: "string", pattern: "^/" },
        },
      },
      defaults,
    },
  },

  *check(change, { collection, options, today }) {
    const [from, to] = [readDate(change.before), readDate(change.after)];
    const told = toPatterns(TOLD, collection);
    if (from === undefined || to === undefined) return;
    if (to < from) {
      const former = change.before?.get("audited");
      const suggestions = typeof former === "string" ? [toSuggestion(former)] : [];
      yield { message: "backwards", at: "audited", suggestions };
    } else if (to === from) {
      const isOfToday = to >= (parseDay(today) ?? Infinity);
      const ignored = [...told, ...options.ignore, ...findMirrors(collection)];
      if (!isOfToday && hasNewContent(change, ignored)) {
        yield { message: "unmoved", at: "audited", suggestions: [toSuggestion(today)] };
      }
    } else if (isUntouchedButFor(told, change)) {
      yield { message: "alone", at: "audited" };
    }
  },
});

/** That somebody has held the record against its source is for a person to say. */
function toSuggestion(date: string): Suggestion {
  return { title: `Write ${date}`, edits: [{ kind: "set", at: "audited", value: date }] };
}

/** Days since 1970; undefined where no day is named, which other rules report. */
function readDate(seed: Seed | undefined): number | undefined {
  const value = seed?.get("audited");
  return typeof value === "string" ? parseDay(value.trim()) : undefined;
}

/** Where a seed repeats what other records say of it. */
function findMirrors({ relations }: Collection): readonly PointerPattern[] {
  return relations.flatMap(({ inverse }) => inverse ?? []);
}

function hasNewContent(change: SeedChange, ignored: readonly PointerPattern[]): boolean {
  const { before, after, differences, hasNewBody } = change;
  const isIgnored = ({ pointer }: Difference): boolean =>
    ignored.some((pattern) => coversPointer(pattern, pointer));
  if (differences.some((each) => saysOtherwise(each) && !isIgnored(each))) return true;
  return hasNewBody && withoutBlanks(before?.body.source) !== withoutBlanks(after?.body.source);
}

function saysOtherwise({ before, after }: Difference): boolean {
  if (!hasSubstance(before) && !hasSubstance(after)) return false;
  return !isSameValue(toContent(before), toContent(after));
}

/** Without what a tidy-up changes. */
function toContent(value: Json | undefined): Json {
  if (typeof value === "string") return withoutBlanks(value);
  if (!isList(value)) return value ?? null;
  return value.map(toContent).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function withoutBlanks(text = ""): string {
  return text.replaceAll(/\s+/gu, "");
}

/** True if no version of the record has changed anywhere else. */
function isUntouchedButFor(patterns: readonly PointerPattern[], change: SeedChange): boolean {
  return [change, ...change.otherLocales].every(
    ({ before, after, differences, hasNewBody }) =>
      before !== undefined &&
      after !== undefined &&
      !hasNewBody &&
      differences.every(({ pointer }) => patterns.some((each) => coversPointer(each, pointer))),
  );
}
