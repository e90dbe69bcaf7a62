import stringWidth from "fast-string-width";

/** A blank, a Han character with what may not begin a line, or a word. */
const PIECES = /\s+|\p{Script=Han}[，。；：、！？）》」』]*|[^\s\p{Script=Han}]+/gu;

/**
 * The lines of a text that is at most `width` columns wide, as a terminal counts them: a Han
 * character takes two, and a line may end after any of them. A word that is wider stands alone.
 */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let room = width;
  for (const [piece] of text.matchAll(PIECES)) {
    const columns = stringWidth(piece);
    const isBlank = piece.trim() === "";
    if (columns > room && line.trim() !== "" && !isBlank) {
      lines.push(line.trimEnd());
      line = "";
      room = width;
    }
    if (isBlank && line === "" && lines.length > 0) continue;
    line += piece;
    room -= columns;
  }
  return [...lines, line.trimEnd()];
}
