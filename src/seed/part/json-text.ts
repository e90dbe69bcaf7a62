import { toPieces, type Piece } from "./pieces.ts";

const TOKENS = /[^\\]+|\\(?:u[\da-fA-F]{4}|[^])/g;

/** The pieces of a JSON string, quotes in the source included. */
export function readJsonText(source: string): readonly Piece[] {
  const inner = { start: 1, end: source.length - 1 };
  if (!source.includes("\\")) return [{ text: source.slice(1, -1), ...inner }];
  return toPieces(source, inner, TOKENS, (token) =>
    // The source is known to be JSON, so an escape alone is a JSON string.
    token.startsWith("\\") ? (JSON.parse(`"${token}"`) as string) : token,
  );
}
