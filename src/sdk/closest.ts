/**
 * The candidate that a misspelled name most likely stands for: equal but for case and separators,
 * else the nearest by edits, at most one edit for each three characters. A name that goes on or
 * breaks off counts as one edit: `warning` is near `warn`. The first wins a tie.
 */
export function findClosest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(name);
  let best: string | undefined;
  let bestDistance = Math.floor(Math.min(name.length, 64) / 3) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const distance = isBeginning(wanted, folded)
      ? Math.min(1, Math.abs(wanted.length - folded.length))
      : editDistance(wanted, folded, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** True if one of the names, of three characters or more, is the beginning of the other. */
function isBeginning(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, "")
    .slice(0, 64);

/** Edits (insert, delete, replace, swap neighbours) from `a` to `b`; at least `limit` if more. */
function editDistance(a: string, b: string, limit: number): number {
  if (countStrangers(a, b) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? limit) + 1 : limit,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit;
}

const counts = new Int32Array(128);

/**
 * The letters of the longer name that the other does not have, wherever they stand: there are at
 * least as many edits, and most names are so far apart that nothing else has to be known. Letters
 * that share a count only make names seem nearer.
 */
function countStrangers(a: string, b: string): number {
  counts.fill(0);
  for (let index = 0; index < a.length; index += 1) {
    const place = a.charCodeAt(index) % counts.length;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  let shared = 0;
  for (let index = 0; index < b.length; index += 1) {
    const place = b.charCodeAt(index) % counts.length;
    const count = counts[place] ?? 0;
    if (count === 0) continue;
    counts[place] = count - 1;
    shared += 1;
  }
  return Math.max(a.length, b.length) - shared;
}
