import type { Pointer } from "../sdk/index.ts";
import { formatNoun, formatShare, type Inferred } from "./evidence.ts";
import type { Table } from "./table.ts";

/** A field that repeats the body, and the length that it is cut at. */
export interface InferredExcerpt {
  readonly field: Pointer;
  readonly max: number | undefined;
}

const MIN_TEXTS = 10;
const MIN_SHARE = 0.9;
/** So many texts of one length, which none exceeds, are no chance. */
const MIN_CUT = 5;

/** The field that in nearly all seeds is the body or starts it. */
export function inferExcerpt({ columns }: Table): Inferred<InferredExcerpt> | undefined {
  const found = [...columns.values()].flatMap(({ pointer, excerpt: { whole, cutAt, other } }) => {
    const total = whole + cutAt.length + other;
    const matching = whole + cutAt.length;
    if (total < MIN_TEXTS || matching < total * MIN_SHARE) return [];
    const cut = findCut(cutAt);
    const equal = `${formatShare(matching, total)} are the body or start it`;
    const evidence =
      cut === undefined ? equal : `${equal}; ${formatNoun(cut.count, "text")} cut at ${cut.max}`;
    return [{ value: { field: pointer, max: cut?.max }, evidence, matching }];
  });
  return found.toSorted((a, b) => b.matching - a.matching)[0];
}

function findCut(lengths: readonly number[]): { max: number; count: number } | undefined {
  const max = lengths.reduce((greatest, length) => Math.max(greatest, length), 0);
  const count = lengths.filter((length) => length === max).length;
  return count >= MIN_CUT ? { max, count } : undefined;
}
