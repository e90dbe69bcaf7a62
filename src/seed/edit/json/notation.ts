import { readJsonText } from "../../part/json-text.ts";
import type { Notation } from "../notation.ts";

export const jsonNotation: Notation = {
  syntax: "json",
  colon: ": ",
  print: (value) => JSON.stringify(value),
  reads: (source, text) => parse(source) === text,
  readPieces: readJsonText,
  escape: (text) => JSON.stringify(text).slice(1, -1),
};

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
