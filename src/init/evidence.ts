/** Something that was inferred, and what it rests on in a few words: `1,015 of 1,017`. */
export interface Inferred<Value> {
  readonly value: Value;
  readonly evidence: string;
}

/** Of fewer values none may be wrong, for they say too little. */
const MIN_TOLERANT = 10;
const TOLERATED_SHARE = 0.01;

/**
 * True if the rest is small enough to be errors in the data, which lint is then to report: one in
 * a hundred, and one where there are fewer.
 */
export function isNearlyAll(count: number, total: number): boolean {
  if (total === 0) return false;
  const tolerated = total < MIN_TOLERANT ? 0 : Math.max(1, Math.floor(total * TOLERATED_SHARE));
  return total - count <= tolerated;
}

/** `1,017`, whatever the machine's language. */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1,015 of 1,017`. */
export function formatShare(count: number, total: number): string {
  return `${formatCount(count)} of ${formatCount(total)}`;
}

/** `1 seed`, `12 seeds`. */
export function formatNoun(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
