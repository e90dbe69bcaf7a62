import { findClosest } from "../sdk/closest.ts";
import { UserError } from "../sdk/user-error.ts";
import { quote } from "./quote.ts";

/** Among which collections a name was looked for: all that are configured, or those with a seed. */
type Among = "configured" | "filled";

const ENDINGS: Readonly<Record<Among, string>> = { configured: "", filled: " with a seed" };

const HINTS_OF_NONE: Readonly<Record<Among, string>> = {
  configured: "No collection is configured; `seedlint init` writes a configuration.",
  filled: "There is no seed.",
};

/**
 * What is thrown for a name that no collection has.
 *
 * @param names of those that there are
 */
export function unknownCollection(
  name: string,
  names: readonly string[],
  among: Among = "configured",
): UserError {
  const message = `There is no collection ${quote(name)}${ENDINGS[among]}`;
  return new UserError("unknown-collection", [{ message, hint: hintOf(name, names, among) }]);
}

function hintOf(name: string, names: readonly string[], among: Among): string {
  if (names.length === 0) return HINTS_OF_NONE[among];
  const meant = findClosest(name, names);
  return meant === undefined
    ? `Known: ${names.map(quote).join(", ")}.`
    : `Did you mean ${quote(meant)}?`;
}
