import {
  childrenOf,
  defineRule,
  describeListDifference,
  findTerms,
  groupVersions,
  isEmptyJson,
  isEqualJson,
  isList,
  isObject,
  quoteJson,
  readVocabularies,
  suggestAgreement,
  type Collection,
  type CorpusFinding,
  type Edit,
  type Json,
  type Pointer,
  type PointerPattern,
  type Seed,
  type Version,
  type Vocabulary,
} from "seedlint/sdk";

const messages = {
  differs: "`{{at}}` is {{actual}}, expected {{expected}} as in {{locales}}",
  list: "`{{at}}` {{difference}}, expected the same list as in {{locales}}",
  blanks: "`{{at}}` is {{actual}}, which differs in blanks only from {{expected}} in {{locales}}",
  translation:
    "`{{at}}` is {{actual}}, expected {{expected}}, the translation of {{source}} in {{locales}}",
} as const;

/**
 * What is to be compared: values that are equal, and for each vocabulary the words that correspond.
 * Pointers and values are apart, since thousands of seeds have the same pointers.
 */
type Shared = Readonly<{
  pointers: readonly Pointer[];
  values: readonly Json[];
  words: readonly (readonly (readonly [pointer: Pointer, word: string])[])[];
}>;

type NeutralFinding = CorpusFinding<typeof messages>;

export default defineRule({
  scope: "corpus",
  meta: {
    id: "locale-neutral",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require values that do not depend on the language to be equal in every locale",
      why: "A year, a link or a capacity cannot be one thing in English and another in Chinese: one of the two misinforms its readers.",
      remedy:
        "Find out which locale is right and correct the others. The fields are those of `locales: { neutral: [/year, /url, …] }`; fields of `translated` are compared by their translations. A value that is empty is taken for one that is missing. A word of another locale is told by `locale-vocabulary`, and blanks at the ends or doubled ones by `text-trim`, where they stand.",
      fix: "A value of one line that differs in blanks only becomes that of most locales, of two that of the first one.",
      suggestions:
        "The value of each locale, to be written into the others; the translation that is configured.",
    },
    messages,
    yieldsTo: ["coordinates", "date-valid", "text-trim", "url-valid"],
    levels: { blanks: "warn" },
  },

  collect: (seed, { collection }) => collectShared(seed, collection),

  *check({ facts, collection: { locales } }) {
    const vocabularies = readVocabularies(locales);
    for (const versions of groupVersions(facts, locales.values)) {
      if (!isUniform(versions)) yield* compareNeutral(versions);
      for (const [index, vocabulary] of vocabularies.entries()) {
        yield* compareTerms(versions, index, vocabulary);
      }
    }
  },
});

function collectShared(seed: Seed, { locales }: Collection): Shared | undefined {
  const { neutral, translated } = locales;
  const vocabularies = Object.keys(translated) as readonly PointerPattern[]; // The type's keys.
  if (neutral.length + vocabularies.length === 0) return undefined;
  const pointers: Pointer[] = [];
  const values: Json[] = [];
  const add = (pointer: Pointer, value: Json | undefined): void => {
    if (value === undefined || isEmptyJson(value)) return;
    if (isObject(value)) {
      for (const child of childrenOf(value, pointer)) add(child.pointer, child.value);
    } else {
      pointers.push(pointer);
      values.push(value);
    }
  };
  for (const pattern of neutral) {
    // What `/analysis/**` matches are the parts of `/analysis`, which are added all the same.
    const top = pattern.replace(/\/\*\*$/, "") as PointerPattern; // Still a pointer.
    if (!top.includes("*")) add(top, seed.get(top));
    else for (const { pointer, value } of seed.select(top)) add(pointer, value);
  }
  return { pointers, values, words: vocabularies.map((pattern) => listWords(seed, pattern)) };
}

function listWords(seed: Seed, pattern: PointerPattern): readonly (readonly [Pointer, string])[] {
  return seed
    .select(pattern)
    .flatMap(({ pointer, value }) =>
      typeof value === "object" ? [] : [[pointer, String(value)] as const],
    );
}

/** True where all versions say the same in the same order, as nearly all records do. */
function isUniform([first, ...others]: readonly Version<Shared>[]): boolean {
  const { pointers, values } = first?.fact ?? { pointers: [], values: [] };
  return others.every(
    ({ fact }) =>
      fact.pointers.length === pointers.length &&
      fact.pointers.every((at, index) => at === pointers[index]) &&
      fact.values.every((value, index) => isEqualJson(value, values[index])),
  );
}

function* compareNeutral(versions: readonly Version<Shared>[]): Generator<NeutralFinding> {
  const values = versions.map(({ fact }) => toMap(fact));
  const pointers = new Set(values.flatMap((each) => [...each.keys()]));
  for (const at of pointers) {
    const said = values.map((each) => each.get(at));
    const expected = findMostCommon(said);
    const agreeing = versions.filter((_, index) => isEqualJson(said[index], expected));
    const statements = versions.map(({ path, locale }, index) => {
      return { path, locale, value: said[index] };
    });
    for (const [index, { path }] of versions.entries()) {
      if (isEqualJson(said[index], expected)) continue;
      const related = agreeing.slice(0, 1).map((version) => ({ in: version.path, at }));
      const locales = agreeing.map(({ locale }) => `\`${locale}\``).join(", ");
      const told = tell(said[index], expected, { at, locales });
      const mend =
        told.message === "blanks" && isOneLine(said[index]) && isOneLine(expected)
          ? { fix: [toSet(path, at, expected)] }
          : { suggestions: suggestAgreement(at, expected, statements) };
      yield { ...told, in: path, at, related, ...mend };
    }
  }
}

function toSet(path: string, at: Pointer, value: Json = null): Edit {
  return { in: path, kind: "set", at, value };
}

/** Line breaks may have been put where they are on purpose. */
function isOneLine(value: Json | undefined): boolean {
  return typeof value === "string" && !/[\n\r]/.test(value);
}

function toMap({ pointers, values }: Shared): ReadonlyMap<Pointer, Json | undefined> {
  return new Map(pointers.map((at, index) => [at, tidy(values[index] ?? null)]));
}

/** Without the blanks on one line that are too many, which `text-trim` reports where they stand. */
function tidy(value: Json): Json {
  if (isList(value)) return value.map(tidy);
  if (typeof value !== "string" || /[\n\r]/.test(value)) return value;
  return value.trim().replaceAll(/\s{2,}/gu, " ");
}

/** The value of most locales; of two that are as common, the one that is there, then the first. */
function findMostCommon(values: readonly (Json | undefined)[]): Json | undefined {
  const weigh = (value: Json | undefined): number =>
    values.filter((other) => isEqualJson(other, value)).length + (value === undefined ? 0 : 0.5);
  return values.reduce((best, value) => (weigh(value) > weigh(best) ? value : best));
}

function tell(
  actual: Json | undefined,
  expected: Json | undefined,
  place: { readonly at: Pointer; readonly locales: string },
) {
  if (isList(actual) && isList(expected)) {
    return {
      message: "list",
      data: { ...place, difference: describeListDifference(actual, expected) },
    } as const;
  }
  if (typeof actual === "string" && typeof expected === "string") {
    // JSON shows blanks that are no plain ones.
    const data = { ...place, actual: JSON.stringify(actual), expected: JSON.stringify(expected) };
    if (withoutBlanks(actual) === withoutBlanks(expected))
      return { message: "blanks", data } as const;
  }
  const data = { ...place, actual: quoteJson(actual), expected: quoteJson(expected) };
  return { message: "differs", data } as const;
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}

/** A translation is held against the first locale that has the value, which is translated from. */
function* compareTerms(
  versions: readonly Version<Shared>[],
  index: number,
  vocabulary: Vocabulary,
): Generator<NeutralFinding> {
  const sources = new Map<Pointer, { readonly version: Version<Shared>; readonly word: string }>();
  for (const version of versions) {
    const { path, locale, fact } = version;
    for (const [at, word] of fact.words[index] ?? []) {
      const source = sources.get(at);
      if (source === undefined) {
        sources.set(at, { version, word });
        continue;
      }
      const own = findTerms(vocabulary, locale, word);
      const meant = findTerms(vocabulary, source.version.locale, source.word);
      if (own.length === 0 || meant.some((term) => own.includes(term))) continue;
      const expected = meant.map((term) => term.get(locale)).find((each) => each !== undefined);
      if (expected === undefined) continue;
      const data = {
        ...{
          at,
          actual: quoteJson(word),
          expected: quoteJson(expected),
          source: quoteJson(source.word),
        },
        locales: `\`${source.version.locale}\``,
      };
      const related = [{ in: source.version.path, at }];
      const title = `Write ${quoteJson(expected)} into \`${at}\`, as ${quoteJson(source.word)} in ${data.locales}`;
      const suggestions = [{ title, edits: [toSet(path, at, expected)] }];
      yield { message: "translation", data, in: path, at, related, suggestions };
    }
  }
}
