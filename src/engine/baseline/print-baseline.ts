import { compareText } from "../../corpus/compare-text.ts";
import { BASELINE_VERSION, type BaselineEntry } from "./baseline.ts";

/**
 * A baseline as text: the version, then an entry a line by seed, rule, pointer and fingerprint. Two
 * branches that mend different seeds change different lines.
 */
export function printBaseline(entries: Iterable<BaselineEntry>): string {
  const lines = [...entries].toSorted(compareEntries).map(printEntry);
  return [JSON.stringify({ version: BASELINE_VERSION }), ...lines, ""].join("\n");
}

/** What identifies comes last, since people read the rest. */
function printEntry(entry: BaselineEntry): string {
  const { record, path, locale, rule, pointer, count, fingerprint } = entry;
  // Keys without a value are left out.
  const shown = { record, path, locale, rule, pointer, count: count > 1 ? count : undefined };
  return JSON.stringify({ ...shown, fingerprint });
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareText(a.record ?? a.path ?? "", b.record ?? b.path ?? "") ||
    compareText(a.locale ?? "", b.locale ?? "") ||
    compareText(a.rule, b.rule) ||
    compareText(a.pointer ?? "", b.pointer ?? "") ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
