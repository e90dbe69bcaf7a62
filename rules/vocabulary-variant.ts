import {
  defineRule,
  findSlip,
  memoize,
  outlineOf,
  parsePointer,
  rememberLast,
  type Fact,
  type Pointer,
  type RuleContext,
} from "seedlint/sdk";

interface VariantOptions {
  readonly minRecords: number;
  readonly factor: number;
  readonly ignore: readonly Pointer[];
}

/** Values and where they stand, apart, since thousands of seeds have the same pointers. */
type Uses = Readonly<{ pointers: readonly Pointer[]; values: readonly string[] }>;

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
      fix: "A value that differs in case or blanks only becomes the frequent one.",
      suggestions:
        "The frequent value in place of one that differs in a letter, which may be another name.",
    },
    messages: {
      case: "`{{value}}` differs only in case or blanks from `{{frequent}}`, which {{count}} seeds have",
      letter: "`{{value}}` differs in one letter from `{{frequent}}`, which {{count}} seeds have",
    },
    yieldsTo: ["schema", "text-trim"],
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

  collect({ data }, context) {
    const isOther = createFilter(context);
    const pointers: Pointer[] = [];
    const values: string[] = [];
    const outline = outlineOf(data);
    // Of thousands of seeds: an iterator would cost more than the rest.
    for (let index = 0; index < outline.texts.length; index += 1) {
      const at = outline.pointers[index] ?? "";
      const word = isOther(at) ? undefined : toWord(outline.texts[index] ?? "");
      if (word === undefined) continue;
      pointers.push(at);
      values.push(word);
    }
    return values.length > 0 ? { pointers, values } : undefined;
  },

  *check({ facts, options }) {
    for (const [field, values] of countByField(facts)) {
      const frequent = listFrequent(values, options.minRecords);
      if (frequent.length === 0) continue;
      for (const [value, uses] of values) {
        const found = findFrequent(value, uses * options.factor, frequent);
        if (found === undefined) continue;
        const { message, frequent: meant, count, isCertain } = found;
        for (const place of findPlaces(facts, field, value)) {
          const edits = [{ kind: "set", at: place.at, value: meant }] as const;
          const title = `Write \`${meant}\` in place of \`${value}\``;
          const mend = isCertain ? { fix: edits } : { suggestions: [{ title, edits }] };
          yield { message, data: { value, frequent: meant, count }, ...place, ...mend };
        }
      }
    }
  },
});

/** Tells the places that are not looked at. */
const createFilter = rememberLast(({ collection, options }: RuleContext<VariantOptions>) => {
  const { fields, relations } = collection;
  const others = new Set<Pointer>([
    ...OWN_FIELDS.flatMap((name) => fields[name] ?? []),
    ...relations.flatMap(({ from, inverse }) => [from, inverse ?? from]),
    ...options.ignore,
  ]);
  // At the top they stand for all that they hold.
  const tops = new Set(
    [...others].flatMap((pattern) => {
      const [key, item = "*", ...rest] = parsePointer(pattern);
      return key === undefined || item !== "*" || rest.length > 0 ? [] : [key];
    }),
  );
  return memoize((at: Pointer) => {
    return others.has(toField(at)) || tops.has(parsePointer(at)[0] ?? "");
  }, MAX_POINTERS);
});

/** A text that may be of a vocabulary, as the same string wherever it stands; else undefined. */
const toWord = memoize((text: string) => {
  const isWord = text.length <= MAX_LENGTH && !/[\d\n]|:\/\//.test(text) && /\p{L}/u.test(text);
  return isWord ? text : undefined;
}, 10_000);

/** How many pointers are remembered: seeds have few, but content may be made to have many. */
const MAX_POINTERS = 1000;

/** The pointer of a value without its position in lists. */
const toField = memoize(
  (pointer: Pointer) =>
    // Still a pointer.
    (/\d/.test(pointer) ? pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*") : pointer) as Pointer,
  MAX_POINTERS,
);

/** The values of one locale at one place. */
interface Field {
  readonly locale: string | undefined;
  readonly at: Pointer;
}

/** For each field the values, in order of their first seed, and how often they stand there. */
function countByField(
  facts: readonly Fact<Uses>[],
): ReadonlyMap<Field, ReadonlyMap<string, number>> {
  const counts = new Map<Field, Map<string, number>>();
  const byLocale = new Map<string | undefined, Map<Pointer, Map<string, number>>>();
  for (const { locale, fact } of facts) {
    const fields = byLocale.get(locale) ?? new Map<Pointer, Map<string, number>>();
    byLocale.set(locale, fields);
    for (const [index, value] of fact.values.entries()) {
      const at = toField(fact.pointers[index] ?? "");
      const values = fields.get(at) ?? new Map<string, number>();
      if (values.size === 0) {
        fields.set(at, values);
        counts.set({ locale, at }, values);
      }
      values.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function* findPlaces(facts: readonly Fact<Uses>[], field: Field, value: string) {
  for (const { path, locale, fact } of facts) {
    if (locale !== field.locale) continue;
    for (const [index, at] of fact.pointers.entries()) {
      if (fact.values[index] === value && toField(at) === field.at) yield { in: path, at };
    }
  }
}

interface Frequent {
  readonly value: string;
  readonly folded: string;
  readonly count: number;
}

function listFrequent(values: ReadonlyMap<string, number>, minCount: number): readonly Frequent[] {
  return [...values]
    .filter(([, count]) => count >= minCount)
    .map(([value, count]) => ({ value, folded: fold(value), count }));
}

function findFrequent(value: string, minCount: number, frequent: readonly Frequent[]) {
  let near: Frequent | undefined;
  const folded = fold(value);
  for (const other of frequent) {
    const { count } = other;
    if (count < minCount || other.value === value) continue;
    if (Math.abs(other.value.length - value.length) > 4) continue;
    if (other.folded === folded) {
      // Where two ways to write it are frequent, either may be meant.
      const isCertain = frequent.filter((each) => each.folded === folded).length === 1;
      return { message: "case", frequent: other.value, count, isCertain } as const;
    }
    if (near === undefined && isSlip(value, other.value)) near = other;
  }
  return near === undefined
    ? undefined
    : ({ message: "letter", frequent: near.value, count: near.count, isCertain: false } as const);
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
