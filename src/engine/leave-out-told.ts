import type { Diagnostic, Rule } from "../sdk/index.ts";
import { SEVERITIES } from "./order.ts";

/** What somebody says of a value, and how gravely. */
interface Said {
  readonly told: Pick<Diagnostic, "rule" | "path" | "pointer" | "severity" | "related">;
}

type Valued = Pick<Diagnostic, "path" | "pointer">;

/**
 * Leaves out what a rule says of a value where a rule that it yields to speaks of the same value,
 * as gravely or more so: a cause is told once, and nothing is told more quietly for it.
 *
 * @param others what is said beside, which is not returned; it speaks also of the values that it
 * names as related, so that what a change did is not told at both ends
 */
export function leaveOutTold<Item extends Said>(
  items: readonly Item[],
  rules: readonly Rule[],
  others: readonly Said[] = [],
): readonly Item[] {
  const preferred = findPreferred(rules);
  const wanted = new Set([...preferred.values()].flat());
  /** The gravest that a rule says of a value, by both. */
  const said = new Map<string, number>();
  const hear = ({ rule, severity }: Said["told"], { path, pointer }: Valued): void => {
    if (pointer === null || !wanted.has(rule)) return;
    const key = keyOf(rule, path, pointer);
    said.set(key, Math.max(said.get(key) ?? -1, SEVERITIES.indexOf(severity)));
  };
  for (const { told } of items) hear(told, told);
  for (const { told } of others) for (const place of [told, ...told.related]) hear(told, place);
  return items.filter(({ told: { rule, path, pointer, severity } }) => {
    if (pointer === null) return true;
    const better = preferred.get(rule) ?? [];
    return !better.some((other) => {
      return (said.get(keyOf(other, path, pointer)) ?? -1) >= SEVERITIES.indexOf(severity);
    });
  });
}

function keyOf(rule: string, path: string, pointer: string): string {
  return `${rule}\0${path}\0${pointer}`;
}

/**
 * For each rule that yields the rules that it yields to, directly or through others. Those that
 * yield to it in turn are left out, so that of all that speak of a value one is always left.
 */
function findPreferred(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const direct = new Map(rules.map(({ meta }) => [meta.id, meta.yieldsTo ?? []]));
  const reach = (id: string): ReadonlySet<string> => {
    const reached = new Set(direct.get(id));
    // A set's iteration comes to what is added on the way.
    for (const other of reached) for (const next of direct.get(other) ?? []) reached.add(next);
    return reached;
  };
  const yielding = [...direct].filter(([, others]) => others.length > 0);
  return new Map(
    yielding.map(([id]) => [id, [...reach(id)].filter((other) => !reach(other).has(id))]),
  );
}
