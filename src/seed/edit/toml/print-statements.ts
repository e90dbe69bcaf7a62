import type { Json, JsonObject } from "../../../sdk/json.ts";
import type { Pen } from "../notation.ts";
import { printFlow } from "../print-flow.ts";

/** How statements beside a new one look. */
export interface StatementStyle {
  readonly indent: string;
  /** What stands between a key and its value. */
  readonly separator: string;
  /** The source of a text beside it. */
  readonly model: string | undefined;
}

/** `key = value`, with a key of one or more parts. */
export function printPair(
  pen: Pen,
  keys: readonly string[],
  value: Json,
  { indent, separator, model }: StatementStyle,
): string {
  const place = { column: 0, indent, model, keyModel: undefined };
  return `${indent}${printKeys(pen, keys)}${separator}${printFlow(pen, value, place)}`;
}

/** `[table]`. */
export const printHeader = (pen: Pen, keys: readonly string[], indent: string): string =>
  `${indent}[${printKeys(pen, keys)}]`;

/** `[[list]]` and the pairs of the item. */
export function printItem(
  pen: Pen,
  keys: readonly string[],
  value: JsonObject,
  style: StatementStyle,
): string {
  const pairs = Object.entries(value).map(([key, item]) => printPair(pen, [key], item, style));
  return [`${style.indent}[[${printKeys(pen, keys)}]]`, ...pairs].join(pen.eol);
}

function printKeys({ notation }: Pen, keys: readonly string[]): string {
  const place = { role: "key", isFlow: true, column: 0, model: undefined } as const;
  return keys.map((key) => notation.print(key, place)).join(".");
}
