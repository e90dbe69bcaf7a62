import { hintOf } from "../../config/describe-violation.ts";
import { typeOfKey, type MapType, type Type } from "./type.ts";

/** In shorter names a letter makes another word as often as a mistake. */
const MIN_LENGTH = 4;

/**
 * What a key holds that a rule names; undefined if the mapping cannot have it, and also for what is
 * nearly a known key where a schema says nothing of others: a rule that names it would look at nothing.
 */
export function typeOfNamedKey(map: MapType, name: string): Type | undefined {
  return isNearlyKnown(map, name) ? undefined : typeOfKey(map, name);
}

/** What to do about a key for which `typeOfNamedKey` finds nothing. */
export function hintOfKey(map: MapType, name: string): { readonly hint?: string } {
  const told = hintOf(name, map.names);
  if (told.hint === undefined || !isNearlyKnown(map, name)) return told;
  return { hint: `${told.hint} If not, list \`${name}\` in the schema` };
}

function isNearlyKnown(map: MapType, name: string): boolean {
  const { names, property, others, isSilent = false } = map;
  if (others === undefined || !isSilent || name.length < MIN_LENGTH) return false;
  return property(name) === undefined && names.some((known) => isSlip(fold(name), fold(known)));
}

const fold = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/g, "");

/**
 * True if a name is another with one letter more, less, other or swapped with its neighbour. Stricter
 * than what is good for a hint, since `minScore` beside `maxScore` and `line1` beside `line2` are names.
 */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (withoutDigits(a) === withoutDigits(b)) return false;
  const start = countCommon(a, b);
  const [x, y] = [reverse(a.slice(start)), reverse(b.slice(start))];
  const end = countCommon(x, y);
  const [left, right] = [x.slice(end), y.slice(end)];
  if (Math.max(left.length, right.length) <= 1) return true;
  return left.length === 2 && left === reverse(right);
}

const withoutDigits = (name: string): string => name.replaceAll(/\d+/g, "");

const reverse = (name: string): string => Array.from(name).toReversed().join("");

/** How many characters two names start with in common. */
function countCommon(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count += 1;
  return count;
}
