import { celFunc, type CelFunc } from "@bufbuild/cel";
import { DOUBLE, INT, STRING } from "./types.ts";

const LEAST = -(2n ** 63n);
const GREATEST = 2n ** 63n - 1n;

/** What `BigInt` and `Number` make of texts is wider than CEL: an empty text is no zero. */
export const conversions: readonly CelFunc[] = [
  celFunc("int", [STRING], INT, (text) => {
    if (!/^[+-]?\d{1,19}$/.test(text)) throw new Error(`\`${shorten(text)}\` is no whole number`);
    const value = BigInt(text.replace(/^\+/, ""));
    if (value < LEAST || value > GREATEST) throw new Error(`\`${text}\` is beyond an int`);
    return value;
  }),
  celFunc("double", [STRING], DOUBLE, (text) => {
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) {
      throw new Error(`\`${shorten(text)}\` is no number`);
    }
    return Number(text);
  }),
];

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
