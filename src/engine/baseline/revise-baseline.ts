import type { Diagnostic } from "../../sdk/index.ts";
import type { BaselineEntry } from "./baseline.ts";
import { mayBeKnown } from "./match-baseline.ts";

type Entries = ReadonlyMap<string, BaselineEntry>;

/**
 * What a baseline would say of diagnostics, by fingerprint.
 *
 * @param hasRecords false where no collection is configured, so that a path says more than an id
 */
export function toEntries(diagnostics: readonly Diagnostic[], hasRecords: boolean): Entries {
  const entries = new Map<string, BaselineEntry>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.verdict === "fixed" || !mayBeKnown(diagnostic)) continue;
    const { fingerprint } = diagnostic;
    const count = (entries.get(fingerprint)?.count ?? 0) + 1;
    entries.set(fingerprint, { ...toEntry(diagnostic, hasRecords), count });
  }
  return entries;
}

function toEntry(
  { fingerprint, rule, path, pointer, collection, id, locale }: Diagnostic,
  hasRecords: boolean,
): Omit<BaselineEntry, "count"> {
  const isRecord = hasRecords && collection !== null && id !== null;
  return {
    ...{ fingerprint, rule },
    record: isRecord ? `${collection}/${id}` : undefined,
    locale: isRecord ? (locale ?? undefined) : undefined,
    path: isRecord ? undefined : path,
    pointer: pointer ?? undefined,
  };
}

/** What the first entries have and the others lack, each as often as it is missing there. */
export function findMissing(entries: Entries, others: Entries): readonly BaselineEntry[] {
  return [...entries.values()].flatMap((entry) => {
    const count = entry.count - (others.get(entry.fingerprint)?.count ?? 0);
    return count > 0 ? [{ ...entry, count }] : [];
  });
}

/** The entries with some added and some taken away; those that stay are as they were written. */
export function changeEntries(
  entries: Entries,
  added: readonly BaselineEntry[],
  removed: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const revised = new Map(entries);
  const change = (entry: BaselineEntry, number: number): void => {
    const known = revised.get(entry.fingerprint);
    const count = (known?.count ?? 0) + number;
    if (count > 0) revised.set(entry.fingerprint, { ...(known ?? entry), count });
    else revised.delete(entry.fingerprint);
  };
  for (const entry of added) change(entry, entry.count);
  for (const entry of removed) change(entry, -entry.count);
  return [...revised.values()];
}
