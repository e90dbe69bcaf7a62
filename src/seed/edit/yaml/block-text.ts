/** How a text in a block (`|`, `>`) is introduced and indented. */
export interface BlockForm {
  readonly style: "|" | ">";
  readonly indent: number;
  /** The comment on its first line, with the blank before it. */
  readonly comment: string;
  readonly eol: string;
}

/** The form of the source of a text in a block; undefined if it is in none. */
export function readBlockForm(source: string): Omit<BlockForm, "eol"> | undefined {
  const style = source[0];
  if (style !== "|" && style !== ">") return undefined;
  const [header = "", ...lines] = source.split("\n");
  const indent = lines.find((line) => /[^ \r]/.test(line))?.search(/[^ ]/) ?? 0;
  return { style, indent, comment: / +#.*$/.exec(header.trimEnd())?.[0] ?? "" };
}

/**
 * A text in a block, without its last line end: what follows has one. Blanks and line ends that it
 * starts with need a number behind its sign, counted from `column`.
 */
export function printBlockText(text: string, form: BlockForm, column: number): string {
  const { style, indent, comment, eol } = form;
  const content = text.replace(/\n$/, "");
  const chomping = content === text ? "-" : content.endsWith("\n") || content === "" ? "+" : "";
  const digit = /^[ \n]/.test(text) ? String(indent - column) : "";
  const folded = style === ">" ? content.replaceAll(/\n+/g, "$&\n") : content;
  const lines = folded.split("\n").map((line) => (line === "" ? "" : " ".repeat(indent) + line));
  return [`${style}${digit}${chomping}${comment}`, ...lines].join(eol);
}
