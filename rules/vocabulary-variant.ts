import {
  defineRule,
  findSlip,
  findTexts,
  parsePointer,
  type Collection,
  type Fact,
  type Pointer,
  type Seed,
} from "seedlint/sdk";

interface VariantOptions {
  readonly minRecords: number;
  readonly factor: number;
  readonly ignore: readonly Pointer[];
}

/** A value and where it stands. */
type Use = readonly [at: Pointer, value: string];

const defaults: VariantOptions = { minRecords: 5, factor: 5, ignore: [] };

/** Longer texts are no vocabulary; in UTF-16 units. */
const MAX_LENGTH = 40;
/** In shorter words a letter makes another word: `Iran` and `Iraq`. */
const MIN_LETTERS = 7;
/** Fields with names of their own, or that others look after. */
const OWN_FIELDS = ["id", "title", "description", "url", "locale"];

export default defineRule({
  scope: "corpus",
  meta: {
    id: "vocabulary-variant",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Disallow values that differ from a frequent one only in case, blanks or one letter",
      why: "Pages group and filter records by such values, so a slip of the pen makes a group of its own, and the records in it are missing from the right one.",
      remedy:
        "Write the frequent value. Where both are right, name the field in `ignore`, or list its values in the schema (`enum`), which then tells a slip as soon as it is written.",
    },
    messages: {
      case: "`{{value}}` differs only in case or blanks from `{{frequent}}`, which {{count}} seeds have",
      letter: "`{{value}}` differs in one letter from `{{frequent}}`, which {{count}} seeds have",
    },
    options: {
      properties: {
        minRecords: {
          description: "The number of seeds that makes a value a frequent one",
          type: "integer",
          minimum: 2,
        },
        factor: {
          description: "How many times as frequent it is as the other value",
          type: "number",
          minimum: 1,
        },
        ignore: {
          description: "Fields that are not looked at, as pointers; `*` stands for an item",
          type: "array",
          items: { type: "string", pattern: "^/" },
        },
      },
      defaults,
    },
  },

  collect(seed, { collection, options }) {
    const uses = findUses(seed, collection, options.ignore);
    return uses.length > 0 ? uses : undefined;
  },

  *check({ facts, options }) {
    for (const values of groupByField(facts).values()) {
      const frequent = [...values].filter(([, uses]) => uses.length >= options.minRecords);
      for (const [value, uses] of values) {
        const found = findFrequent(value, uses.length * options.factor, frequent);
        if (found === undefined) continue;
        const { message, frequent: meant, count } = found;
        for (const place of uses) {
          yield { message, data: { value, frequent: meant, count }, ...place };
        }
      }
    }
  },
});

function findUses(
  { data }: Seed,
  collection: Collection,
  ignore: readonly Pointer[],
): readonly Use[] {
  const { fields, keys } = othersOf(collection, ignore);
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !keys.has(key)));
  return findTexts(rest, (text, isKey) => !isKey && isWord(text))
    .filter(({ pointer }) => !fields.has(toField(pointer)))
    .map(({ pointer, text }): Use => [pointer, text]);
}

/** Fields that are no vocabulary, and those of them that are whole values at the top. */
interface Others {
  readonly fields: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** They are the same for every seed of a collection. */
const known = new WeakMap<Collection, Others>();

function othersOf(collection: Collection, ignore: readonly Pointer[]): Others {
  const existing = known.get(collection);
  if (existing !== undefined) return existing;
  const { fields, relations } = collection;
  const all = [
    ...OWN_FIELDS.flatMap((name) => fields[name] ?? []),
    ...relations.flatMap(({ from, inverse }) => [from, inverse ?? from]),
    ...ignore,
  ];
  const keys = all
    .map(parsePointer)
    .filter(([, ...rest]) => rest.join("/") === "" || rest.join("/") === "*");
  const others = {
    fields: new Set<string>(all),
    keys: new Set(keys.flatMap(([key]) => key ?? [])),
  };
  known.set(collection, others);
  return others;
}

function isWord(text: string): boolean {
  const isShort = text.length > 0 && text.length <= MAX_LENGTH;
  return isShort && !/[\d\n]|:\/\//.test(text) && /\p{L}/u.test(text);
}

/** The pointer of a value without its position in lists. */
function toField(pointer: Pointer): string {
  return /\d/.test(pointer) ? pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*") : pointer;
}

interface Place {
  readonly in: string;
  readonly at: Pointer;
}

/** For each field and locale the values, in order of their first seed, and where they stand. */
function groupByField(facts: readonly Fact<readonly Use[]>[]) {
  const fields = new Map<string, Map<string, Place[]>>();
  for (const { path, locale, fact: uses } of facts) {
    for (const [at, value] of uses) {
      const key = `${locale ?? ""}\0${toField(at)}`;
      const values = fields.get(key) ?? new Map<string, Place[]>();
      fields.set(key, values);
      const places = values.get(value);
      if (places === undefined) values.set(value, [{ in: path, at }]);
      else places.push({ in: path, at });
    }
  }
  return fields;
}

function findFrequent(
  value: string,
  minCount: number,
  frequent: readonly (readonly [string, readonly Place[]])[],
) {
  let near: string | undefined;
  let nearCount = 0;
  for (const [other, { length: count }] of frequent) {
    if (count < minCount || other === value || Math.abs(other.length - value.length) > 4) continue;
    if (fold(other) === fold(value)) return { message: "case", frequent: other, count } as const;
    if (near !== undefined || !isSlip(value, other)) continue;
    near = other;
    nearCount = count;
  }
  return near === undefined
    ? undefined
    : ({ message: "letter", frequent: near, count: nearCount } as const);
}

function fold(value: string): string {
  return value.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, "");
}

/** A slip of the pen after the first letter; in Chinese each character makes another word. */
function isSlip(value: string, other: string): boolean {
  return (
    value.length >= MIN_LETTERS &&
    value[0] === other[0] &&
    !/[^\p{Script=Latin}\p{Script=Cyrillic}\s-]/u.test(value) &&
    findSlip(value, other) !== undefined
  );
}
