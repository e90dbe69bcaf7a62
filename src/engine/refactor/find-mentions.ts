import { LineIndex, type Position } from "../../text/line-index.ts";

/** What is part of the name, so that `x-2` does not mention `x`. */
const ENDS_IN_NAME = /[\p{L}\p{N}\p{M}_-]$/u;
const BEGINS_IN_NAME = /^[\p{L}\p{N}\p{M}_-]/u;

/** The places at which a text mentions an id as a whole, in order. */
export function findMentions(text: string, id: string): readonly Position[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) {
    if (!isPartOfName(text, at, id)) offsets.push(at);
  }
  if (offsets.length === 0) return [];
  const lines = new LineIndex(text);
  return offsets.map((offset) => lines.positionAt(offset));
}

function isPartOfName(text: string, start: number, id: string): boolean {
  const end = start + id.length;
  // A character has at most two units.
  return (
    ENDS_IN_NAME.test(text.slice(Math.max(start - 2, 0), start)) ||
    BEGINS_IN_NAME.test(text.slice(end, end + 2))
  );
}
