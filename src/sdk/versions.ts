import type { Fact } from "./rule.ts";

/** The fact of a seed that has an id and a locale. */
export type Version<F> = Fact<F> & { readonly id: string; readonly locale: string };

/**
 * The versions of each record, a locale each, for records that have several: in the order of the
 * locales, then of those that are not among them. Of two seeds with one id and locale, the first
 * by path counts.
 */
export function groupVersions<F>(
  facts: readonly Fact<F>[],
  locales: readonly string[],
): readonly (readonly Version<F>[])[] {
  const records = new Map<string, Version<F>[]>();
  for (const fact of facts) {
    if (!isVersion(fact)) continue;
    const versions = records.get(fact.id);
    if (versions === undefined) records.set(fact.id, [fact]);
    else if (versions.every(({ locale }) => locale !== fact.locale)) versions.push(fact);
  }
  const ranks = new Map(locales.map((locale, rank) => [locale, rank]));
  const rankOf = ({ locale }: Version<F>): number => ranks.get(locale) ?? locales.length;
  return [...records.values()]
    .filter(({ length }) => length > 1)
    .map((versions) => versions.toSorted((a, b) => rankOf(a) - rankOf(b)));
}

function isVersion<F>(fact: Fact<F>): fact is Version<F> {
  return fact.id !== undefined && fact.locale !== undefined;
}
