import { isEqualJson } from "./equality.ts";
import type { Json } from "./json.ts";
import { quoteJson } from "./quote-json.ts";

/** More items than these are not told, for nobody reads on. */
const MAX_ITEMS = 3;

/** How a list differs from one that it should equal, as a verb and its object: ``lacks `a` ``. */
export function describeListDifference(actual: readonly Json[], expected: readonly Json[]): string {
  const lacking = expected.filter((item) => !actual.some((other) => isEqualJson(item, other)));
  const surplus = actual.filter((item) => !expected.some((other) => isEqualJson(item, other)));
  const parts = [
    ...(lacking.length > 0 ? [`lacks ${quoteAll(lacking)}`] : []),
    ...(surplus.length > 0 ? [`has ${quoteAll(surplus)}`] : []),
  ];
  if (parts.length > 0) return parts.join(" and ");
  if (actual.length === expected.length) return "has its items in another order";
  return actual.length > expected.length ? "repeats an item" : "lacks a repeated item";
}

function quoteAll(items: readonly Json[]): string {
  const shown = items.slice(0, MAX_ITEMS).map(quoteJson).join(", ");
  return items.length > MAX_ITEMS ? `${shown} (${items.length - MAX_ITEMS} more)` : shown;
}
