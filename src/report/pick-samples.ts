import type { Diagnostic } from "../sdk/index.ts";

/**
 * Some of many diagnostics, in their order, that show what there is: of each message some, and those
 * far apart, since neighbours are mostly alike. As many as there are if they are no more than `limit`.
 */
export function pickSamples(
  diagnostics: readonly Diagnostic[],
  limit: number,
): readonly Diagnostic[] {
  const queues = groupByMessage(diagnostics).map((group) => spread(group, limit));
  const picked = new Set<Diagnostic>();
  for (let turn = 0; turn < limit; turn += 1) {
    for (const queue of queues) {
      const next = queue[turn];
      if (next !== undefined && picked.size < limit) picked.add(next);
    }
  }
  return diagnostics.filter((diagnostic) => picked.has(diagnostic));
}

/** The most frequent message last, so that a rare one is never left out for it. */
function groupByMessage(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.rule}\0${diagnostic.messageId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].toSorted((a, b) => a.length - b.length);
}

/** At most `limit` of a list, at equal distances; first those that are farthest apart. */
function spread<T>(items: readonly T[], limit: number): readonly T[] {
  const count = Math.min(items.length, limit);
  const picked = Array.from({ length: count }, (_, index) => {
    // In the middle of each of `count` equal parts.
    return items[Math.floor(((index + 0.5) * items.length) / count)];
  }).flatMap((item) => item ?? []);
  return toHalves(picked);
}

/** The middle one, then those in the middle of what is left on either side, and so on. */
function toHalves<T>(items: readonly T[]): readonly T[] {
  const ordered: T[] = [];
  const pending: (readonly T[])[] = [items];
  for (let part = pending.shift(); part !== undefined; part = pending.shift()) {
    const middle = Math.floor(part.length / 2);
    ordered.push(...part.slice(middle, middle + 1));
    if (part.length > 1) pending.push(part.slice(0, middle), part.slice(middle + 1));
  }
  return ordered;
}
