import { defineRule, type CorpusFinding, type SeedIdentity } from "seedlint/sdk";

const messages = {
  missing: "`{{id}}` has no seed in `{{locale}}`, expected one as in {{present}}",
  missingAt: "`{{id}}` has no seed in `{{locale}}`, expected `{{expected}}`",
  otherId: "`{{id}}` has no seed in `{{locale}}`, where {{path}} has the id `{{otherId}}`",
} as const;

type Seeds = readonly SeedIdentity[];

export default defineRule({
  scope: "corpus",
  meta: {
    id: "locale-pair",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require every record to exist in every locale of its collection",
      why: "A reader who changes the language of a page gets an error, or the text of another record.",
      remedy:
        "Translate the record, remove its other locales, or correct the id by which it is not found. The rule acts where the collection has locales, such as `locales: { values: [en, zh] }`. Where the id belongs in the path, an id that differs from it is told by `id-matches-path`.",
    },
    messages,
  },

  /** Identities are all that it takes. */
  collect: (_seed, { collection }) => (collection.locales.values.length > 1 ? true : undefined),

  *check({ facts, unread: unreadSeeds, collection }) {
    const { name, files, locales } = collection;
    const unread = unreadSeeds.filter((seed) => seed.collection === name);
    const byPath = new Map(facts.map((fact) => [fact.path, fact]));
    const unreadPaths = new Set(unread.map(({ path }) => path));
    const isIdInPath = files.some((pattern) => pattern.includes("{id}"));
    for (const [id, seeds] of groupById([...facts, ...unread])) {
      const { first, absent } = findAbsent(seeds, locales.values);
      if (first === undefined) continue;
      const gaps = absent.map((locale) => ({ locale, path: toPathIn(first, locale) }));
      // What is wrong with a seed that cannot be read is told there.
      if ([first, ...gaps].some(({ path }) => unreadPaths.has(path ?? ""))) continue;
      const others = gaps.flatMap(({ path }) => byPath.get(path ?? "") ?? []);
      const former = others.find((other) => isBefore(other, first, locales.values));
      // Two ids of one record are told once: at the translation.
      if (former === undefined) yield* tellMissing(id, { seeds, first, gaps, others });
      else if (!isIdInPath) yield tellOtherId(id, first, former);
    }
  },
});

/** A locale that a record has not, and where its seed would be, if that can be told. */
interface Gap {
  readonly locale: string;
  readonly path: string | undefined;
}

interface Missing {
  readonly seeds: Seeds;
  readonly first: SeedIdentity;
  readonly gaps: readonly Gap[];
  /** What stands in gaps under other ids, each of which is told there. */
  readonly others: Seeds;
}

/** One finding for each gap, so that a translation that goes is told beside one that never was. */
function* tellMissing(
  id: string,
  { seeds, first, gaps, others }: Missing,
): Generator<CorpusFinding<typeof messages>> {
  const place = { in: first.path, at: "id" } as const;
  const present = list(seeds.flatMap(({ locale }) => locale ?? []));
  for (const { locale, path: expected } of gaps) {
    if (expected === undefined) {
      yield { message: "missing", data: { id, locale, present }, ...place };
    } else if (others.every(({ path }) => path !== expected)) {
      yield { message: "missingAt", data: { id, locale, expected }, ...place };
    }
  }
}

function tellOtherId(
  id: string,
  first: SeedIdentity,
  other: SeedIdentity,
): CorpusFinding<typeof messages> {
  const data = { id, locale: other.locale ?? "", path: other.path, otherId: other.id ?? "" };
  const related = [{ in: other.path, at: "id" }];
  return { message: "otherId", data, in: first.path, at: "id", related };
}

function groupById(facts: Seeds): ReadonlyMap<string, Seeds> {
  const groups = new Map<string, SeedIdentity[]>();
  for (const fact of facts) {
    if (fact.id === undefined) continue;
    const group = groups.get(fact.id);
    if (group === undefined) groups.set(fact.id, [fact]);
    else group.push(fact);
  }
  return groups;
}

/** The seed of the first locale that a record has, and the locales that it has not. */
function findAbsent(seeds: Seeds, locales: readonly string[]) {
  const byLocale = new Map(seeds.map((seed) => [seed.locale, seed]));
  const present = locales.flatMap((locale) => byLocale.get(locale) ?? []);
  return { first: present[0], absent: locales.filter((locale) => !byLocale.has(locale)) };
}

/** The path with the locale in place of the seed's own, if that stands in it exactly once. */
function toPathIn({ path, locale }: SeedIdentity, other: string): string | undefined {
  const parts = path.split(/([/.])/);
  const index = parts.indexOf(locale ?? "");
  if (index < 0 || parts.indexOf(locale ?? "", index + 1) >= 0) return undefined;
  return parts.with(index, other).join("");
}

function isBefore(a: SeedIdentity, b: SeedIdentity, locales: readonly string[]): boolean {
  return locales.indexOf(a.locale ?? "") < locales.indexOf(b.locale ?? "");
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}
