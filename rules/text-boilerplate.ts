import {
  defineRule,
  findPlaceholder,
  findSentences,
  toPatterns,
  toWords,
  type Fact,
  type FieldName,
  type Pointer,
  type Seed,
} from "seedlint/sdk";

interface BoilerplateOptions {
  readonly fields: readonly (FieldName | Pointer)[];
  readonly minRecords: number;
}

/** A sentence, where it stands, and where it starts in the text there. */
type Use = readonly [at: Pointer, start: number, text: string];

const defaults: BoilerplateOptions = { fields: ["/analysis/*/evidence"], minRecords: 3 };

/** Shorter sentences are labels, which may well be shared. Han counts as a word a character. */
const MIN_WORDS = 3;

export default defineRule({
  scope: "corpus",
  meta: {
    id: "text-boilerplate",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Disallow sentences that stand in several records, or in several fields of one",
      why: "Evidence is about one record and one question. A sentence that stands in many was filled in by a template and supports no score, however often it is counted as evidence.",
      remedy:
        "Write what the source of this record says, or leave the field empty and lower the score. Filler such as `No specific market rules` is told by `placeholder-text` and not here. Copies of one record in several locales count as one.",
    },
    messages: {
      records: "`{{sentence}}` stands in {{count}} records, expected what is said of this one",
      fields: "`{{sentence}}` stands in {{count}} fields of this record, expected in one",
    },
    options: {
      properties: {
        fields: {
          description: "The texts to look at, as fields or pointers",
          type: "array",
          items: { type: "string", minLength: 1 },
        },
        minRecords: {
          description: "The number of records from which on a sentence is reported",
          type: "integer",
          minimum: 2,
        },
      },
      defaults,
    },
  },

  collect(seed, { collection, options }) {
    const uses = toPatterns(options.fields, collection).flatMap((each) => findUses(seed, each));
    return uses.length > 0 ? uses : undefined;
  },

  *check({ facts, options: { minRecords } }) {
    const records = findRecords(facts);
    for (const { path, fact: uses, ...identity } of facts) {
      const fields = countFields(uses);
      for (const [at, start, sentence] of uses) {
        const key = fold(sentence);
        const all = records.get(key);
        const count = all?.size ?? 0;
        const place = { in: path, at, part: { start, end: start + sentence.length } };
        if (count >= minRecords) {
          const own = identity.id ?? path;
          const other = [...(all ?? [])].find(([record]) => record !== own)?.[1];
          const related = other === undefined ? [] : [other];
          yield { message: "records", data: { sentence, count }, ...place, related };
        } else if ((fields.get(key)?.size ?? 0) > 1) {
          const data = { sentence, count: fields.get(key)?.size ?? 0 };
          yield { message: "fields", data, ...place };
        }
      }
    }
  },
});

function findUses(seed: Seed, pattern: Pointer): readonly Use[] {
  return seed.select(pattern).flatMap(({ pointer, value }) => {
    if (typeof value !== "string" || value === "" || findPlaceholder(value)?.isWhole) return [];
    return findSentences(value)
      .filter(({ text }) => toWords(text).length >= MIN_WORDS)
      .map(({ text, span }): Use => [pointer, span.start, text]);
  });
}

interface Place {
  readonly in: string;
  readonly at: Pointer;
}

/** For each sentence the records that it stands in, by id, and the first place in each. */
function findRecords(facts: readonly Fact<readonly Use[]>[]) {
  const records = new Map<string, Map<string, Place>>();
  for (const { id, path, fact: uses } of facts) {
    for (const [at, , sentence] of uses) {
      const key = fold(sentence);
      const places = records.get(key) ?? new Map<string, Place>();
      records.set(key, places);
      if (!places.has(id ?? path)) places.set(id ?? path, { in: path, at });
    }
  }
  return records;
}

function countFields(uses: readonly Use[]): ReadonlyMap<string, ReadonlySet<Pointer>> {
  const fields = new Map<string, Set<Pointer>>();
  for (const [at, , sentence] of uses) {
    const key = fold(sentence);
    fields.set(key, (fields.get(key) ?? new Set<Pointer>()).add(at));
  }
  return fields;
}

function fold(sentence: string): string {
  return sentence.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ");
}
