import type { Json } from "../sdk/json.ts";

const MAX_LENGTH = 60;

/** A value as a message shows it: as JSON in backticks, cut if long. */
export function quote(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
  return `\`${shown}\``;
}

/** `` `a` ``, `` `a` or `b` ``, `` `a`, `b` or `c` ``. */
export function quoteAlternatives(values: readonly Json[]): string {
  const quoted = values.map(quote);
  const last = quoted.pop() ?? "nothing";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}
