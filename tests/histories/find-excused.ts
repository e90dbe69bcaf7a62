import { rules } from "../../rules/index.ts";
import type { Diagnostic } from "../../src/sdk/index.ts";

/** What is said of two versions, each by itself, and of the change from one to the other. */
interface Runs {
  readonly head: readonly Diagnostic[];
  readonly base: readonly Diagnostic[];
  readonly introduced: readonly Diagnostic[];
}

const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));

/**
 * What has become worse in a seed without a word, each `rule path`: the head has more findings of a
 * rule than the base had, and fewer are told as introduced. The mistakes of one seed then excuse
 * those of another. Rules about all seeds may tell of a record at another of its seeds.
 *
 * @param toFormerPaths where a seed of the head may have been before
 */
export function findExcused(
  { head, base, introduced }: Runs,
  toFormerPaths: (path: string) => readonly string[],
): readonly string[] {
  const [former, told] = [countByRule(base), countByRule(introduced)];
  return [...countByRule(head)].flatMap(([path, counts]) =>
    [...counts].flatMap(([rule, count]) => {
      const known = byId.get(rule);
      if (known?.scope === "corpus") return [];
      // What another rule told instead was there, too.
      const ids = [rule, ...(known?.meta.yieldsTo ?? [])];
      const before = toFormerPaths(path).flatMap((at) =>
        ids.map((id) => former.get(at)?.get(id) ?? 0),
      );
      const expected = count - before.reduce((sum, each) => sum + each, 0);
      return (told.get(path)?.get(rule) ?? 0) < expected ? [`${rule} ${path}`] : [];
    }),
  );
}

/** How many findings of a rule there are, by path and rule. */
function countByRule(
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const paths = new Map<string, Map<string, number>>();
  for (const { path, rule } of diagnostics) {
    const counts = paths.get(path) ?? new Map<string, number>();
    paths.set(path, counts.set(rule, (counts.get(rule) ?? 0) + 1));
  }
  return paths;
}
