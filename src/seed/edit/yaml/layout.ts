import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Scalar,
  type CST,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "../../../sdk/span.ts";
import { shift, sourceOf, type FrontMatter } from "../../front-matter.ts";
import { lineAt } from "../../lines.ts";
import { defaultLimits } from "../../limits.ts";
import { compose } from "../../yaml/compose.ts";
import { toNodeSpan, toValueSpan, valueOf } from "../../yaml/spans.ts";
import { toEntry, type Entry, type Layout } from "../layout.ts";

type Item = CST.FlowCollection["items"][number];
type Parent = YAMLMap<Node> | YAMLSeq<Node>;

/** The layout of front matter that was read as YAML; undefined if there are but comments. */
export function layOutYaml(frontMatter: FrontMatter): Layout | undefined {
  const composed = compose(sourceOf(frontMatter), defaultLimits.depth);
  const root = composed.kind === "documents" ? composed.documents[0]?.contents : undefined;
  return root ? toLayout(root, toNodeSpan(frontMatter, root), frontMatter) : undefined;
}

function toLayout(node: Node | null, span: Span, frontMatter: FrontMatter): Layout {
  if (isAlias(node)) return { kind: "alias", span, target: node.source };
  const anchor = node?.anchor === undefined ? {} : { anchor: node.anchor };
  const items = isMap(node) || isSeq(node) ? itemsOf(node) : undefined;
  // A pair in a list, `[a: 1]`, is a mapping without brackets.
  if (items === undefined)
    return { kind: "scalar", span: leafSpan(node, span, frontMatter), ...anchor };
  const parent = node as Parent; // Parsed collections hold nodes.
  const entries = parent.items.map((_, index) => entryAt(parent, items, index, frontMatter));
  const kind = parent.flow === true ? "flow" : "block";
  return { kind, isList: isSeq(node), span, entries, ...anchor };
}

function itemsOf({ srcToken }: YAMLMap | YAMLSeq): readonly Item[] | undefined {
  return srcToken !== undefined && "items" in srcToken ? srcToken.items : undefined;
}

/**
 * The range of a scalar. One in a block ends with its last line that is not blank, or if it keeps
 * blank lines, with the last of those, without its line end.
 */
function leafSpan(node: Node | null, span: Span, { text, start }: FrontMatter): Span {
  if (!isScalar(node) || !isBlock(node)) return span;
  const end = start + (node.range?.[1] ?? 0);
  const isKept = span.end === end && text[end - 1] === "\n";
  const lastLine = isKept ? text.lastIndexOf("\n", end - 2) + 1 : span.end;
  return { start: span.start, end: lineAt(text, lastLine).end };
}

const isBlock = ({ type }: Scalar): boolean =>
  type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;

function entryAt(
  parent: Parent,
  items: readonly Item[],
  index: number,
  frontMatter: FrontMatter,
): Entry {
  const keyNode = isMap<Node>(parent) ? parent.items[index]?.key : undefined;
  const key = keyNode && toNodeSpan(frontMatter, keyNode);
  const value = toLayout(
    valueOf(parent, index),
    toValueSpan(frontMatter, parent, index),
    frontMatter,
  );
  const item = items[index];
  const announcing = (keyNode === undefined ? item?.start : item?.sep) ?? [];
  const head = endOfHead(announcing, frontMatter) ?? value.span.start;
  const comma = items[index + 1]?.start.find(({ type }) => type === "comma")?.offset;
  return toEntry(keyNode === undefined ? String(index) : nameOf(keyNode), value, {
    key,
    start: Math.min(startOf(item, frontMatter), key?.start ?? value.span.start, head),
    head,
    isBare: keyNode !== undefined && !announcing.some(({ type }) => type === "map-value-ind"),
    comma: comma === undefined ? undefined : frontMatter.start + comma,
  });
}

/** A key as it is read. */
const nameOf = (key: Node | null): string =>
  isScalar(key) ? (key.source ?? String(key.value)) : "";

/** Where the first token of an entry starts that is no blank, comment or comma. */
function startOf(item: Item | undefined, { start, end }: FrontMatter): number {
  const first = item?.start.find(({ type }) => !/^(?:comma|space|comment|newline)$/.test(type));
  return first === undefined ? end : start + first.offset;
}

/** Where colon or dash, anchor and tag end. */
function endOfHead(tokens: readonly CST.SourceToken[], { start }: FrontMatter): number | undefined {
  const last = tokens.findLast(({ type }) =>
    /^(?:map-value-ind|seq-item-ind|anchor|tag)$/.test(type),
  );
  return last && shift({ start: last.offset, end: last.offset + last.source.length }, start).end;
}
