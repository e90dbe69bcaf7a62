import {
  collectReferences,
  defineRule,
  findTerms,
  inForceStatuses,
  readVocabularies,
  supersededStatuses,
  type Collection,
  type Reference,
  type Seed,
} from "seedlint/sdk";

/** For a value, those that may come next; a value that is not a key may become any other. */
type Transitions = Readonly<Record<string, readonly string[]>>;

interface FlowOptions {
  readonly status: Transitions;
  readonly review: Transitions;
  readonly inForce: readonly string[];
  readonly superseded: readonly string[];
}

const defaults: FlowOptions = {
  status: {},
  review: {},
  inForce: inForceStatuses,
  superseded: supersededStatuses,
};

const list = { type: "array", items: { type: "string" } } as const;
const flow = { type: "object", additionalProperties: list } as const;

export default defineRule({
  scope: "change",
  meta: {
    id: "change-status-flow",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require status and review status to move along allowed transitions",
      why: "A status says how far a record has come, so a step that leaves out the ones between, or goes back without a reason, is a slip or an end run around a review.",
      remedy:
        "Take the steps in order, or allow the transition: `status: { Draft: [Active], Active: [Superseded, Repealed] }`. A superseded record that is active again has no successor: remove the reference to it, in the record of the successor too. Words of other locales are those of `locales: { translated: … }`.",
    },
    messages: {
      back: "Status moved from `{{from}}` back to `{{to}}`, expected no successor to be named then",
      step: "`{{at}}` moved from `{{from}}` to `{{to}}`, expected {{allowed}}",
    },
    yieldsTo: ["locale-vocabulary", "schema"],
    options: {
      properties: {
        status: {
          description: "For a status, those that may come next; for one that is not named, all",
          ...flow,
        },
        review: {
          description: "The same of the review status",
          ...flow,
        },
        inForce: { description: "The statuses of a record that applies", ...list },
        superseded: { description: "The statuses of a record that has a successor", ...list },
      },
      defaults,
    },
  },

  *check({ before, after, changed }, { collection, options }) {
    for (const field of ["status", "review"] as const) {
      if (!changed(field)) continue;
      const [from, to] = [before, after].map((side) => readStatus(side, field, collection));
      if (from === undefined || to === undefined || isAnyOf(from, to.words)) continue;
      const data = { from: from.written, to: to.written };
      const next = findNext(from, options[field]);
      if (next !== undefined && !isAnyOf(to, next)) {
        const place = collection.fields[field] ?? field;
        const allowed = next.map((word) => `\`${word}\``).join(" or ") || "it to stay";
        yield { message: "step", data: { ...data, at: place, allowed }, at: field };
      } else if (field === "status" && isAnyOf(from, options.superseded)) {
        const successor = isAnyOf(to, options.inForce) && findSuccessor(after, collection);
        if (!successor) continue;
        yield { message: "back", data, at: field, related: [{ at: successor.pointer }] };
      }
    }
  },
});

/** A status as it is written, and in the words of every locale for it. */
interface Status {
  readonly written: string;
  readonly words: readonly string[];
}

function readStatus(
  seed: Seed | undefined,
  field: "status" | "review",
  { fields, locales }: Collection,
): Status | undefined {
  const value = seed?.get(field);
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const written = value.trim();
  const terms = readVocabularies(locales)
    .filter(({ pattern }) => pattern === fields[field])
    .flatMap((vocabulary) => findTerms(vocabulary, seed?.locale, written));
  return { written, words: [written, ...terms.flatMap((term) => [...term.values()])] };
}

function isAnyOf({ words }: Status, others: readonly string[]): boolean {
  const known = new Set(others.map((word) => word.toLowerCase()));
  return words.some((word) => known.has(word.toLowerCase()));
}

/** Undefined where nothing is said of the status. */
function findNext(status: Status, transitions: Transitions): readonly string[] | undefined {
  return Object.entries(transitions).find(([word]) => isAnyOf(status, [word]))?.[1];
}

/** The record that the seed names as its successor. */
function findSuccessor(seed: Seed | undefined, collection: Collection): Reference | undefined {
  const index = collection.relations.findIndex(({ name }) => name === "supersedes");
  return seed && collectReferences(seed, collection)?.[index]?.inverse[0];
}
