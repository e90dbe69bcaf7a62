import { isObject, type Json } from "../sdk/index.ts";
import type { Step } from "./cel/places.ts";

/** The value with nothing in it but what is at the places; lists are kept whole. */
export function pick(value: Json, places: readonly (readonly Step[])[]): Json {
  if (!isObject(value) || places.some(({ length }) => length === 0)) return value;
  const below = new Map<string, (readonly Step[])[]>();
  for (const [key, ...rest] of places) {
    if (typeof key !== "string") continue;
    const known = below.get(key);
    if (known === undefined) below.set(key, [rest]);
    else known.push(rest);
  }
  const kept: [string, Json][] = [];
  for (const [key, rest] of below) {
    const child = Object.hasOwn(value, key) ? value[key] : undefined;
    if (child !== undefined) kept.push([key, pick(child, rest)]);
  }
  return Object.fromEntries(kept);
}
