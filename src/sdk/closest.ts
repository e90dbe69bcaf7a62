/** A name, and how it is compared. */
interface Candidate {
  readonly name: string;
  readonly folded: string;
}

/**
 * The candidate that a misspelled name most likely stands for: equal but for case and separators,
 * else the nearest by edits, at most one edit for each three characters. A name that goes on or
 * breaks off counts as one edit: `warning` is near `warn`. The first wins a tie.
 */
export function findClosest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(name);
  const all = Array.from(candidates, (each): Candidate => ({ name: each, folded: fold(each) }));
  const most = Math.floor(Math.min(name.length, 64) / 3) + 1;
  // Most slips are of a letter or two, and looking no further than that costs little.
  for (let limit = Math.min(2, most); ; limit = Math.min(limit * 2, most)) {
    const closest = findWithin(wanted, all, limit);
    if (closest !== undefined || limit === most) return closest;
  }
}

/** The closest at fewer than `limit` edits. */
function findWithin(
  wanted: string,
  candidates: readonly Candidate[],
  limit: number,
): string | undefined {
  let best: string | undefined;
  let bestDistance = limit;
  for (const { name, folded } of candidates) {
    const distance = isBeginning(wanted, folded)
      ? Math.min(1, Math.abs(wanted.length - folded.length))
      : editDistance(wanted, folded, bestDistance);
    if (distance < bestDistance) {
      best = name;
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
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  let lastLeast = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const distance = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? limit) + 1 : limit,
      );
      current.push(distance);
      least = Math.min(least, distance);
    }
    // Every way to the end leads through one of two neighbouring rows.
    if (least >= limit && lastLeast >= limit) return limit;
    beforeLast = last;
    last = current;
    lastLeast = least;
  }
  return last[b.length] ?? limit;
}
