import type { Heading, Paragraph, Root, RootContent, Text } from "mdast";

type Point = NonNullable<Root["position"]>["start"];

/** What may mean something within a line, or needs care at a line end. */
const inlinePattern = /[\\`*_[|\t\r\0]|<[a-z/!?]|&#?\w+;| (?:\n|$)/i;
/** Starts of lines that mean something, headings left out, and a byte order mark at the start. */
const blockPattern =
  /(?:^|\n)(?:[ \-+=~>]|\d+[.)]|#(?!#{0,5} [^\s#]))|^\uFEFF|(?:^|\n)#[^\n]*#(?:\n|$)/;

/** True for Markdown of headings and paragraphs without any markup within. */
export const isPlain = (source: string): boolean =>
  !inlinePattern.test(source) && !blockPattern.test(source);

/**
 * The syntax tree of plain Markdown, equal to what remark makes of it, at a hundredth of the
 * cost: most bodies of a data set are like this.
 */
export function parsePlain(source: string): Root {
  const children: RootContent[] = [];
  let paragraph: { start: Point; end: Point } | undefined;
  const closeParagraph = (): void => {
    if (paragraph !== undefined) children.push(toParagraph(source, paragraph.start, paragraph.end));
    paragraph = undefined;
  };
  let offset = 0;
  const lines = source.split("\n");
  for (const [index, line] of lines.entries()) {
    const start: Point = { line: index + 1, column: 1, offset };
    const end: Point = { line: index + 1, column: line.length + 1, offset: offset + line.length };
    offset += line.length + 1;
    if (line === "" || line.startsWith("#")) closeParagraph();
    if (line.startsWith("#")) children.push(toHeading(line, start, end));
    else if (line !== "") paragraph = { start: paragraph?.start ?? start, end };
  }
  closeParagraph();
  const end: Point = {
    line: lines.length,
    column: (lines.at(-1) ?? "").length + 1,
    offset: source.length,
  };
  return { type: "root", children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

function toParagraph(source: string, start: Point, end: Point): Paragraph {
  return { type: "paragraph", children: [toText(source, start, end)], position: { start, end } };
}

function toHeading(line: string, start: Point, end: Point): Heading {
  const hashes = line.indexOf(" ");
  const before = line.length - line.slice(hashes).trimStart().length;
  const textStart: Point = {
    line: start.line,
    column: before + 1,
    offset: (start.offset ?? 0) + before,
  };
  const value = line.slice(before);
  const children: Text[] = [{ type: "text", value, position: { start: textStart, end } }];
  // The pattern of plain lines allows one to six.
  return { type: "heading", depth: hashes as Heading["depth"], children, position: { start, end } };
}

function toText(source: string, start: Point, end: Point): Text {
  const value = source.slice(start.offset, end.offset);
  return { type: "text", value, position: { start, end } };
}
