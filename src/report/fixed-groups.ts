import type { Diagnostic } from "../sdk/index.ts";
import { GRAVITY } from "./by-gravity.ts";
import type { Entries } from "./entries.ts";
import { count, sayNumber } from "./wording.ts";

/** Fixed diagnostics of one rule, message and severity. */
export type FixedGroup = readonly [Diagnostic, ...Diagnostic[]];

/**
 * What is fixed, as people are thanked for it: what said the same is one group, wherever it was. The
 * gravest come first, then what was there most often.
 */
export function groupFixed({ single, repeated }: Entries): readonly FixedGroup[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const diagnostic of [...repeated.flatMap(({ diagnostics }) => diagnostics), ...single]) {
    const { rule, severity, message } = diagnostic;
    const key = [rule, severity, message].join("\0");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].toSorted(
    ([a, ...more], [b, ...others]) =>
      GRAVITY[b.severity] - GRAVITY[a.severity] || others.length - more.length,
  );
}

/** `en/water.md`, `5 times in en/water.md`, `12 times in 7 seeds`; paths as `show` writes them. */
export function sayFixedWhere(group: FixedGroup, show: (path: string) => string): string {
  const paths = new Set(group.map(({ path }) => path));
  const place = paths.size === 1 ? show(group[0].path) : count(paths.size, "seed");
  if (group.length === 1) return place;
  return group.length === paths.size
    ? `in ${place}`
    : `${sayNumber(group.length)} times in ${place}`;
}

/** How many diagnostics groups have. */
export function countIn(groups: readonly FixedGroup[]): number {
  return groups.reduce((sum, { length }) => sum + length, 0);
}
