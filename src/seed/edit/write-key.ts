import type { Json } from "../../sdk/json.ts";
import { getKey } from "../../sdk/pointer.ts";
import type { Span } from "../../sdk/span.ts";
import { sliceOf } from "../lines.ts";
import type { Collection, Entry } from "./layout.ts";
import type { Pen, ScalarPlace } from "./notation.ts";
import type { Plan } from "./plan.ts";
import { rewriteParts, rewriteText } from "./rewrite-text.ts";
import type { Rope } from "./rope.ts";

/** Writes a key after the plan of its entry; nothing for an item of a list. */
export function writeKey(
  pen: Pen,
  { name, key }: Pick<Entry, "name" | "key">,
  plan: Plan | undefined,
  place: Pick<ScalarPlace, "isFlow" | "column">,
): Rope {
  if (key === undefined) return [];
  const model = sliceOf(pen.text, key);
  const at = { text: name, span: key, place: { ...place, role: "key", model } } as const;
  if (plan?.key !== undefined && plan.key !== name) return [rewriteText(pen, at, plan.key)];
  return plan?.keyParts === undefined ? [key] : rewriteParts(pen, at, plan.keyParts);
}

/**
 * The source of a text in a collection, after which new ones are written; else one elsewhere. One
 * without quotes says most: the others may need theirs.
 */
export function findModel(pen: Pen, { entries }: Collection, value: Json): string | undefined {
  if (pen.notation.syntax === "json") return undefined;
  const sources = entries.flatMap(({ name, value: { kind, span } }) => {
    const isText = kind === "scalar" && typeof getKey(value, name) === "string";
    return isText && !isInBlock(pen.text, span) ? sliceOf(pen.text, span) : [];
  });
  return sources.find((source) => !/^["']/.test(source)) ?? sources.at(-1) ?? pen.habits.model;
}

/** True for a text of YAML in lines of its own, which says nothing about how others look. */
export const isInBlock = (text: string, { start }: Span): boolean =>
  /^[|>]$/.test(text.charAt(start));

/** The source of a key of a mapping, after which new ones are written; else one elsewhere. */
export function findKeyModel(pen: Pen, { entries }: Collection): string | undefined {
  const key = entries.findLast((entry) => entry.key !== undefined)?.key;
  return key === undefined ? pen.habits.keyModel : sliceOf(pen.text, key);
}
