import { isList, type Json } from "../../sdk/json.ts";
import { isScalar, type Pen, type ScalarPlace } from "./notation.ts";

/** Where a value in brackets is written. */
export interface FlowPlace extends Omit<ScalarPlace, "role" | "isFlow"> {
  /** The indentation of the line that it starts on; undefined if it has to stay on one line. */
  readonly indent: string | undefined;
  /** The source of a key beside it. */
  readonly keyModel: string | undefined;
}

/** A value in brackets, or a scalar within such. */
export function printFlow(pen: Pen, value: Json, place: FlowPlace): string {
  const { notation, habits, eol } = pen;
  if (isScalar(value)) return notation.print(value, { ...place, role: "value", isFlow: true });
  const isArray = isList(value);
  const [open, close] = isArray ? ["[", "]"] : ["{", "}"];
  const hasLines = place.indent !== undefined && habits.hasLines(value);
  const indent = hasLines ? `${place.indent}${habits.unit}` : undefined;
  const inner = { ...place, indent };
  const entries = isArray
    ? value.map((item) => printFlow(pen, item, inner))
    : Object.entries(value).map(([key, item]) => printEntry(pen, key, item, inner));
  if (entries.length === 0) return open + close;
  if (hasLines) {
    const lineStart = `${eol}${indent}`;
    return `${open}${lineStart}${entries.join(`,${lineStart}`)}${eol}${place.indent}${close}`;
  }
  const padding = habits.padding(isArray);
  return `${open}${padding}${entries.join(`,${habits.between}`)}${padding}${close}`;
}

/** A key and its value in brackets. */
export function printEntry(pen: Pen, key: string, value: Json, place: FlowPlace): string {
  const keyPlace = { ...place, role: "key", isFlow: true, model: place.keyModel } as const;
  return `${pen.notation.print(key, keyPlace)}${pen.habits.colon}${printFlow(pen, value, place)}`;
}
