import { isList, type Json } from "../../../sdk/json.ts";
import { isScalar, type Pen } from "../notation.ts";
import { printFlow } from "../print-flow.ts";

/** Where a value is written in lines. */
export interface BlockPlace {
  /** The column of the keys or dashes that it stands beside. */
  readonly column: number;
  /** False if a comment follows on the last line. */
  readonly mayHaveLines?: boolean;
  /** The sources of a text and of a key beside it. */
  readonly model: string | undefined;
  readonly keyModel: string | undefined;
}

/** A key and its value. */
export function printPair(pen: Pen, key: string, value: Json, place: BlockPlace): string {
  const { column, keyModel: model } = place;
  const keyPlace = { role: "key", isFlow: false, column, model } as const;
  return `${pen.notation.print(key, keyPlace)}:${printBehindColon(pen, value, place)}`;
}

/** What stands behind the colon of a key, with the blank or line end before it. */
export function printBehindColon(pen: Pen, value: Json, place: BlockPlace): string {
  if (!hasLines(pen, value)) return ` ${printOnLine(pen, value, place)}`;
  const { dashOffset, unit } = pen.habits;
  const column = place.column + (isList(value) ? dashOffset : unit.length);
  return `${pen.eol}${" ".repeat(column)}${printLines(pen, value, { ...place, column })}`;
}

/** An item of a list, with its dash. */
export function printItem(pen: Pen, value: Json, place: BlockPlace, gap = " "): string {
  return `-${printBehindDash(pen, value, place, gap)}`;
}

/** What stands behind the dash of an item, with the blanks before it. */
export function printBehindDash(pen: Pen, value: Json, place: BlockPlace, gap = " "): string {
  if (!hasLines(pen, value)) return `${gap}${printOnLine(pen, value, place)}`;
  const column = place.column + 1 + gap.length;
  return `${gap}${printLines(pen, value, { ...place, column })}`;
}

/** True for a value that is written in lines of its own. */
export const hasLines = (pen: Pen, value: Json): boolean =>
  !isScalar(value) && Object.keys(value).length > 0 && !pen.habits.isFlow(value);

function printOnLine(pen: Pen, value: Json, place: BlockPlace): string {
  if (!isScalar(value)) return printFlow(pen, value, { ...place, indent: undefined });
  const { mayHaveLines = true } = place;
  return pen.notation.print(value, { ...place, role: "value", isFlow: false, mayHaveLines });
}

function printLines(pen: Pen, value: Json, place: BlockPlace): string {
  const entries = isList(value)
    ? value.map((item) => printItem(pen, item, place))
    : Object.entries(value ?? {}).map(([key, item]) => printPair(pen, key, item as Json, place));
  return entries.join(`${pen.eol}${" ".repeat(place.column)}`);
}
