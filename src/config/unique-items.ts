import { _, type Ajv } from "ajv";
import { isList, isObject, type Json } from "../sdk/json.ts";

/**
 * Replaces `uniqueItems` by one that takes linear time; Ajv compares each item with every other
 * one, which takes minutes for the longest list that a seed can hold.
 */
export function useLinearUniqueItems(ajv: Ajv): void {
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    error: {
      message: "must not have an item twice",
      params: ({ params }) => _`{i: ${params["pair"]}[1], j: ${params["pair"]}[0]}`,
    },
    code(context) {
      if (context.schema !== true) return;
      const find = context.gen.scopeValue("func", { ref: findEqualPair });
      const pair = context.gen.const("pair", _`${find}(${context.data})`);
      context.setParams({ pair });
      context.fail(_`${pair} !== undefined`);
    },
  });
}

/** The positions of the first item that stands in the list before, the earlier one first. */
function findEqualPair(items: readonly Json[]): readonly [number, number] | undefined {
  const positions = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const text = toCanonical(item);
    const earlier = positions.get(text);
    if (earlier !== undefined) return [earlier, index];
    positions.set(text, index);
  }
  return undefined;
}

/** The same text for equal values, whichever order their keys are in. */
function toCanonical(value: Json): string {
  if (isList(value)) return `[${value.map(toCanonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${toCanonical(value[key] ?? null)}`);
  return `{${entries.join(",")}}`;
}
