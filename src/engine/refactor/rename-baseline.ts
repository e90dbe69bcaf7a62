import type { Diagnostic } from "../../sdk/index.ts";
import type { Baseline, BaselineEntry } from "../baseline/baseline.ts";
import { changeEntries, toEntries } from "../baseline/revise-baseline.ts";

/** Which record has another id, as `collection/id`. */
interface RenamedRecord {
  readonly record: string;
  readonly newRecord: string;
}

interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly unmatched: readonly BaselineEntry[];
}

/**
 * The entries of a baseline after records were renamed: what it knew of them and still occurs has
 * another fingerprint. Undefined if nothing of it changes.
 *
 * @param found of the files after the renaming, by the old baseline: what was found before it too, and
 *   the entries that no longer occur
 */
export function renameInBaseline(
  baseline: Baseline,
  { diagnostics, unmatched }: Found,
  { record, newRecord }: RenamedRecord,
): readonly BaselineEntry[] | undefined {
  const existing = diagnostics.filter(({ isBaselined }) => isBaselined !== true);
  const present = new Map<string, BaselineEntry[]>();
  for (const entry of toEntries(existing, true).values()) {
    const key = keyOf(entry);
    present.set(key, [...(present.get(key) ?? []), entry]);
  }
  const added: BaselineEntry[] = [];
  const removed: BaselineEntry[] = [];
  for (const entry of unmatched) {
    const renamed = entry.record === record ? { ...entry, record: newRecord } : entry;
    const successor = present.get(keyOf(renamed))?.shift();
    if (successor === undefined) continue;
    const count = Math.min(entry.count, successor.count);
    added.push({ ...successor, count });
    removed.push({ ...entry, count });
  }
  if (added.length === 0) return undefined;
  return changeEntries(baseline.entries, added, removed);
}

function keyOf({ record, path, locale, rule, pointer }: BaselineEntry): string {
  return JSON.stringify([record, path, locale, rule, pointer]);
}
