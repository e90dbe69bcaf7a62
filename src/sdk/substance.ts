import { isList, isObject, type Json } from "./json.ts";
import { findPlaceholder } from "./placeholders.ts";

/**
 * True for a value that says something: a number, a truth value, a text that is neither blank nor
 * filler, and a list or mapping with one of these in it.
 */
export function hasSubstance(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "" && !findPlaceholder(value)?.isWhole;
  if (isList(value)) return value.some(hasSubstance);
  return !isObject(value) || Object.values(value).some(hasSubstance);
}
