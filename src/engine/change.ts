import { ruleCrashed } from "./engine-rules.ts";
import type { Raised } from "./raised.ts";

/**
 * Of what corpus rules say of the head, what a change is concerned with: findings in or about a
 * seed that changed, and those that the base did not have, wherever they are. A reference to a
 * record that the change deletes is one of the latter. A crash always concerns it: what the rule
 * would have said of the change is unknown.
 */
export function findConcerned(
  head: readonly Raised[],
  base: readonly Raised[],
  changedPaths: ReadonlySet<string>,
): readonly Raised[] {
  const before = new Map<string, number>();
  for (const raised of base) before.set(keyOf(raised), (before.get(keyOf(raised)) ?? 0) + 1);
  return head.filter((raised) => {
    if (raised.meta.id === ruleCrashed.id) return true;
    const key = keyOf(raised);
    const count = before.get(key) ?? 0;
    if (count > 0) before.set(key, count - 1);
    return count === 0 || isAbout(raised, changedPaths);
  });
}

/** Without the texts of the message, which may name what the change has added elsewhere. */
function keyOf({ meta, finding }: Raised): string {
  const { in: path, at, key, part, span } = finding;
  return JSON.stringify([meta.id, path, at, key, part, span]);
}

function isAbout({ finding }: Raised, paths: ReadonlySet<string>): boolean {
  return (
    paths.has(finding.in) ||
    (finding.related ?? []).some((place) => place.in !== undefined && paths.has(place.in))
  );
}
