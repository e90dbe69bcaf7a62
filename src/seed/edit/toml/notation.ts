import { ParseError, parseTOML } from "toml-eslint-parser";
import { getKey } from "../../../sdk/pointer.ts";
import type { Json } from "../../../sdk/json.ts";
import { readTomlText } from "../../part/toml-text.ts";
import { toTree } from "../../toml/tree.ts";
import type { Notation, Scalar, ScalarPlace } from "../notation.ts";
import { Refusal } from "../seed-edit.ts";

/** TOML 1.0. */
export function createTomlNotation(eol: string): Notation {
  return {
    syntax: "toml",
    colon: " = ",
    print: (value, place) => print(value, place, eol),
    reads,
    readPieces: (source) =>
      // A key, or a date, may stand there without quotes.
      /^["']/.test(source)
        ? readTomlText(source)
        : [{ text: source, start: 0, end: source.length }],
    escape: (text, source) => escape(text, source, eol),
  };
}

function print(value: Scalar, place: ScalarPlace, eol: string): string {
  if (value === null) throw new Refusal("TOML has no null");
  if (typeof value !== "string")
    return String(value).replace("Infinity", "inf").replace("NaN", "nan");
  if (/\p{Cs}/u.test(value)) throw new Refusal("TOML has no half of a character");
  for (const source of listForms(value, place, eol)) {
    if (reads(source, value, place)) return source;
  }
  return `"${escapeBasic(value)}"`;
}

/** The forms that a text can have, beginning with that of the model. */
function* listForms(text: string, { role, model }: ScalarPlace, eol: string): Generator<string> {
  const quotes = /^(?:"""|'''|"|')/.exec(model ?? '"')?.[0] ?? "";
  if (quotes.length === 3 && text.includes("\n")) {
    const start = /^(?:"""|''')\r?\n/.test(model ?? "") || text.startsWith("\n") ? eol : "";
    const escaped = escape(text, quotes, eol);
    if (escaped !== undefined) yield `${quotes}${start}${escaped}${quotes}`;
  }
  if (quotes.startsWith("'")) yield `'${text}'`;
  // A date beside dates, and keys, need no quotes.
  if (quotes === "" || (role === "key" && model === undefined)) yield text;
}

function escape(text: string, source: string, eol: string): string | undefined {
  if (source.startsWith('"""')) {
    return escapeBasic(text)
      .replaceAll("\\n", eol)
      .replaceAll(/\\"(?!"|$)/g, '"');
  }
  if (source.startsWith('"')) return escapeBasic(text);
  return source.startsWith("'''") ? text.replaceAll("\n", eol) : text;
}

/** A basic string has the escapes of JSON, and wants one more. */
const escapeBasic = (text: string): string =>
  JSON.stringify(text).slice(1, -1).replaceAll("\u007F", "\\u007F");

function reads(source: string, text: string, { role }: ScalarPlace): boolean {
  const data = parse(role === "key" ? `${source} = 1` : `k = ${source}`) ?? {};
  const isRead = role === "key" ? getKey(data, text) === 1 : data["k"] === text;
  return isRead && Object.keys(data).length === 1;
}

function parse(source: string): Readonly<Record<string, Json>> | undefined {
  try {
    return toTree(parseTOML(source)).data;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}
