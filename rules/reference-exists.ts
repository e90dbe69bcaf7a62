import {
  collectReferences,
  defineRule,
  findClosest,
  findSharedScope,
  memoize,
  parsePointer,
  type Collection,
  type Pointer,
  type PointerPattern,
  type Records,
  type Suggestion,
} from "seedlint/sdk";

/** Looking for what was meant costs the most, so it ends where nobody reads on. */
const MAX_SUGGESTIONS = 50;

/** What was meant, by what was written; the records are those of one snapshot. */
const suggestionsOf = new WeakMap<Records, Map<string, string | undefined>>();

export default defineRule({
  scope: "corpus",
  meta: {
    id: "reference-exists",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require every reference of a relation to name an existing record",
      why: "A page that links to a record that is not there breaks, and nobody sees it in the seed that was deleted or renamed.",
      remedy: "Correct the id, add the record that is missing, or remove the reference.",
      suggestions: "The id of the record that was meant, where one is near.",
    },
    messages: {
      missing: "`{{relation}}` names `{{id}}`, but there is no such record in {{collection}}",
      misspelt:
        "`{{relation}}` names `{{id}}`, but there is no such record in {{collection}}; did you mean `{{closest}}`?",
    },
  },

  collect: (seed, { collection }) => collectReferences(seed, collection),

  *check({ facts, collection, records }) {
    const suggestions = suggestionsOf.get(records) ?? new Map<string, string | undefined>();
    suggestionsOf.set(records, suggestions);
    const suggest = (to: string, id: string, ownId: string | undefined): string | undefined => {
      const key = JSON.stringify([to, id, ownId]);
      if (!suggestions.has(key) && suggestions.size < MAX_SUGGESTIONS) {
        // Nobody means to refer to the record itself.
        const others = records.ids(to).filter((other) => other !== ownId);
        suggestions.set(key, findClosest(id, others));
      }
      return suggestions.get(key);
    };
    for (const [index, side] of listSides(collection)) {
      const { name, to, key } = side;
      const isKnown = memoize((id: string) => records.find(to, id) !== undefined, 10_000);
      for (const { fact, path, id: ownId } of facts) {
        for (const { id, pointer } of fact[index]?.[key] ?? []) {
          if (isKnown(id)) continue;
          const closest = suggest(to, id, ownId);
          const place = { in: path, at: pointer };
          const target = to === "*" ? "any collection" : `\`${to}\``;
          const data = { relation: name, id, collection: target };
          yield closest === undefined
            ? { message: "missing", data, ...place }
            : {
                message: "misspelt",
                data: { ...data, closest },
                ...place,
                suggestions: [toSuggestion(pointer, closest)],
              };
        }
      }
    }
  },
});

function toSuggestion(at: Pointer, id: string): Suggestion {
  return { title: `Write \`${id}\` into \`${at}\``, edits: [{ kind: "set", at, value: id }] };
}

/** The references of a relation that stand on one side of it. */
interface Side {
  readonly key: "from" | "inverse";
  /** What the list or value of references is called. */
  readonly name: string;
  /** The collection that the records should be in. */
  readonly to: string;
}

/** Both sides of each relation, with the relation's index. */
function listSides(collection: Collection): readonly (readonly [number, Side])[] {
  return collection.relations.flatMap((relation, index) => {
    const { name, to, inverse } = relation;
    // Inverses are read where both sides of a relation are of one scope, so they name its records.
    const scope = findSharedScope(collection, relation) ?? to;
    const back: Side = { key: "inverse", name: nameOf(inverse ?? ""), to: scope };
    return [[index, { key: "from", name, to }] as const, [index, back] as const];
  });
}

/** The last named key: `/evolution/supersedes/*` is called `supersedes`. */
function nameOf(pattern: PointerPattern): string {
  return parsePointer(pattern).findLast((key) => !/^\*{1,2}$/.test(key)) ?? pattern;
}
