import type { Paragraph } from "mdast";
import type { Span } from "../../sdk/span.ts";

const delimiterPattern = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * The cells of a table as GitHub writes them, which CommonMark takes for a paragraph; undefined if
 * the paragraph is none. Blanks around a cell and empty cells are left out.
 */
export function findCells(paragraph: Paragraph, source: string): readonly Span[] | undefined {
  const { start, end } = paragraph.position ?? {};
  if (start?.column !== 1 || start.offset === undefined || end?.offset === undefined)
    return undefined;
  const table = source.slice(start.offset, end.offset);
  const [header = "", delimiter = "", ...rows] = table.split("\n");
  if (!delimiter.includes("|") || !delimiterPattern.test(delimiter.trimEnd())) return undefined;
  const cells = [...cellsOf(header, start.offset)];
  let offset = start.offset + header.length + delimiter.length + 2;
  for (const row of rows) {
    cells.push(...cellsOf(row, offset));
    offset += row.length + 1;
  }
  return cells;
}

/** The spans between the unescaped pipes of a row. */
function* cellsOf(row: string, offset: number): Generator<Span> {
  for (const match of row.matchAll(/(?:\\.|[^|\\])+/g)) {
    const text = match[0].trim();
    const start = offset + match.index + match[0].indexOf(text);
    if (text !== "") yield { start, end: start + text.length };
  }
}
