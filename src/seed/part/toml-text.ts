import { ESCAPE, unescape } from "./escapes.ts";
import { toPieces, type Piece } from "./pieces.ts";

const LITERAL = /\r\n|\r|[^\r]+/g;
const BASIC = new RegExp(String.raw`\\[ \t]*\r?\n[ \t\r\n]*|${ESCAPE}|\r\n|\r|[^\r\\]+`, "g");

/** The pieces of a TOML string of any of the four kinds, quotes in the source included. */
export function readTomlText(source: string): readonly Piece[] {
  const quotes = /^(?:"""|''')/.test(source) ? 3 : 1;
  // A line break right after the opening quotes is no part of the text (TOML 1.0, "String").
  const lineBreak = quotes === 3 ? (/^\r?\n/.exec(source.slice(3, 5))?.[0].length ?? 0) : 0;
  const inner = { start: quotes + lineBreak, end: source.length - quotes };
  if (source.startsWith("'")) return toPieces(source, inner, LITERAL, toLineFeed);
  return toPieces(source, inner, BASIC, (token) => {
    if (!token.startsWith("\\")) return toLineFeed(token);
    return /^\\\s/.test(token) ? "" : unescape(token);
  });
}

const toLineFeed = (token: string): string => (token === "\r\n" ? "\n" : token);
