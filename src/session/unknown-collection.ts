import { findClosest } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";

/**
 * What is thrown for a collection that is not configured.
 *
 * @param names of those that are
 */
export function unknownCollection(name: string, names: readonly string[]): UserError {
  const meant = findClosest(name, names);
  const known = names.map((each) => `\`${each}\``).join(", ");
  const hint =
    names.length === 0
      ? "No collection is configured; `seedlint init` writes a configuration."
      : meant === undefined
        ? `Known: ${known}.`
        : `Did you mean \`${meant}\`?`;
  const message = `There is no collection \`${name}\``;
  return new UserError("unknown-collection", [{ message, hint }]);
}
