import { ESCAPE, unescape } from "./escapes.ts";
import { toPieces, type Piece } from "./pieces.ts";
import { readBlockText } from "./yaml-block-text.ts";

/** Line breaks, with the blanks around them. */
const FOLD = String.raw`[ \t]*\r?\n[ \t\r\n]*`;
const PLAIN = new RegExp(String.raw`${FOLD}|[ \t]+|\r|[^ \t\r\n]+`, "g");
const SINGLE = new RegExp(String.raw`''|${FOLD}|[ \t]+|\r|[^ \t\r\n']+`, "g");
const DOUBLE = new RegExp(String.raw`\\\r?\n[ \t]*|${ESCAPE}|${FOLD}|[ \t]+|\r|[^ \t\r\n\\]+`, "g");

/** The pieces of a YAML scalar that reads as `text`; none for an alias, whose text is elsewhere. */
export function readYamlText(source: string, text: string): readonly Piece[] {
  const inner = { start: 1, end: source.length - 1 };
  switch (source[0]) {
    case '"':
      return toPieces(source, inner, DOUBLE, decodeDouble);
    case "'":
      return toPieces(source, inner, SINGLE, (token) => (token === "''" ? "'" : fold(token)));
    case "|":
    case ">":
      return readBlockText(source, text);
    case "*":
      return [];
    default:
      return toPieces(source, { start: 0, end: source.length }, PLAIN, fold);
  }
}

function decodeDouble(token: string): string {
  if (!token.startsWith("\\")) return fold(token);
  return /^\\\r?\n/.test(token) ? "" : unescape(token);
}

/** One line break is a space; of several the first counts for nothing (YAML 1.2, 6.5). */
function fold(token: string): string {
  const breaks = token.split("\n").length - 1;
  if (breaks === 0) return token;
  return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}
