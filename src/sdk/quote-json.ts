import type { Json } from "./json.ts";

/** A value in backticks, for a message: text as it is, all else as JSON; `empty` if there is none. */
export function quoteJson(value: Json | undefined): string {
  if (value === undefined) return "empty";
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
