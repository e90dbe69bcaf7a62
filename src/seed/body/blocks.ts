import type { Nodes, Parent, Root } from "mdast";
import type { TextBlock } from "../../sdk/seed.ts";
import type { Span } from "../../sdk/span.ts";
import { parseMarkdown } from "./markdown.ts";
import { findCells } from "./table.ts";
import { toPlainText } from "./text.ts";

/** The text of each block of a tree, in order; blocks without text are left out. */
export function toBlocks(tree: Root, source: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const add = (kind: TextBlock["kind"], text: string, span: Span): void => {
    if (text !== "") blocks.push({ kind, text, span });
  };
  // The depth of the tree is bounded by the limits for bodies.
  const visit = (node: Nodes, kind: TextBlock["kind"]): void => {
    switch (node.type) {
      case "paragraph": {
        const cells = findCells(node, source);
        if (cells === undefined) add(kind, toPlainText(node.children), spanOf(node));
        for (const span of cells ?? []) add("cell", toCellText(source, span), span);
        break;
      }
      case "heading":
        add("heading", toPlainText(node.children), spanOf(node));
        break;
      case "code":
        add("code", node.value, spanOf(node));
        break;
      case "listItem":
        visitAll(node, "item");
        break;
      case "blockquote":
        visitAll(node, "quote");
        break;
      case "list":
      case "root":
        visitAll(node, kind);
        break;
      default:
      // HTML, definitions and thematic breaks have no text.
    }
  };
  const visitAll = (parent: Parent, kind: TextBlock["kind"]): void => {
    for (const child of parent.children) visit(child, kind);
  };
  visit(tree, "paragraph");
  return blocks;
}

/** The text of a cell, which may look like a heading or a list but is none. */
function toCellText(source: string, { start, end }: Span): string {
  const cell = source.slice(start, end).replaceAll("\\|", "|");
  return toBlocks(parseMarkdown(cell), cell)
    .map(({ text }) => text)
    .join(" ");
}

/** Every node of a parsed tree has a position. */
function spanOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
