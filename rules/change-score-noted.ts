import {
  coversPointer,
  defineRule,
  hasSubstance,
  parsePointer,
  toPointer,
  type Difference,
  type Json,
  type Pointer,
  type PointerPattern,
  type SeedChange,
} from "seedlint/sdk";

interface NoteOptions {
  readonly scores: readonly PointerPattern[];
  readonly notes: readonly string[];
}

const defaults: NoteOptions = {
  scores: ["/analysis/*/score"],
  notes: ["evidence", "citation", "auditNote", "note"],
};

export default defineRule({
  scope: "change",
  meta: {
    id: "change-score-noted",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require a changed score to come with a changed ground for it",
      why: "A score that moves while everything it rests on stays as it was cannot be explained to anybody, and is most often a slip or an edit in bulk.",
      remedy:
        "Say what is new: in the evidence, the citation or a note beside the score, or by the audit date of the record. It is enough to say so in one locale. A score that becomes that of the other locales needs no ground of its own.",
    },
    messages: {
      unnoted: "Score changed, expected a change of evidence, citation, note or audit date with it",
    },
    yieldsTo: ["change-one-locale", "locale-neutral", "schema", "score-range"],
    options: {
      properties: {
        scores: {
          description: "Where scores stand",
          type: "array",
          items: { type: "string", pattern: "^/" },
        },
        notes: {
          description: "The keys beside a score that say what it rests on",
          type: "array",
          items: { type: "string" },
        },
      },
      defaults,
    },
  },

  *check(change, { options: { scores, notes } }) {
    for (const difference of change.differences) {
      const { pointer } = difference;
      if (!scores.some((pattern) => coversPointer(pattern, pointer))) continue;
      if (!isOtherScore(difference) || isOfOthers(difference, change)) continue;
      if ([change, ...change.otherLocales].some((each) => isNoted(each, pointer, notes))) continue;
      yield { message: "unnoted", at: pointer };
    }
  },
});

/** A first score is no change of one; a score that goes is told as a loss. */
function isOtherScore({ before, after }: Difference): boolean {
  const [from, to] = [toNumber(before), toNumber(after)];
  return from !== undefined && to !== undefined && from !== to;
}

/** Text counts as the number that it stands for. */
function toNumber(value: Json | undefined): number | undefined {
  if (typeof value === "number") return value;
  const isNumber = typeof value === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value);
  return isNumber ? Number(value) : undefined;
}

/** True if another locale had the score all along. */
function isOfOthers({ pointer, after }: Difference, { otherLocales }: SeedChange): boolean {
  return otherLocales.some(
    (other) => !other.changed(pointer) && toNumber(other.after?.get(pointer)) === toNumber(after),
  );
}

function isNoted(change: SeedChange, score: Pointer, notes: readonly string[]): boolean {
  const { before, after, changed } = change;
  if (before === undefined || after === undefined) return false;
  if (changed("audited") && hasSubstance(after.get("audited"))) return true;
  const beside = parsePointer(score).slice(0, -1);
  return notes.some((note) => changed(toPointer([...beside, note])));
}
