import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "../../sdk/span.ts";
import type { FrontMatter } from "../front-matter.ts";

/**
 * The range of a node: text with its quotes, a block scalar with its indicator and without its
 * last line end (unless it keeps it: `|+`), a flow collection with its brackets, a block collection
 * from its first key or dash to the end of its last value. Anchor and tag before it are left out.
 */
export function toNodeSpan(frontMatter: FrontMatter, node: Node | null): Span {
  const start = node?.range?.[0] ?? 0;
  const end = node === null ? start : endOf(frontMatter, node);
  return { start: frontMatter.start + start, end: frontMatter.start + Math.max(start, end) };
}

/** The range of an entry's value; where it is left out, the empty range after its `:` or `-`. */
export function toValueSpan(
  frontMatter: FrontMatter,
  parent: YAMLMap | YAMLSeq,
  index: number,
): Span {
  const node = valueOf(parent, index);
  if (node !== null && !isEmpty(node)) return toNodeSpan(frontMatter, node);
  const at = frontMatter.start + emptyOffset(parent, index);
  return { start: at, end: at };
}

/** The value of an entry; null where there is none. */
export function valueOf(parent: YAMLMap | YAMLSeq, index: number): Node | null {
  const item = parent.items[index];
  // A parsed collection holds nodes; pairs only in a mapping.
  return (isPair(item) ? item.value : item) as Node | null;
}

const isEmpty = (node: Node): boolean =>
  isScalar(node) && node.type === Scalar.PLAIN && node.source === "";

/** Offset in the source after the indicator that announces a value which does not come. */
function emptyOffset(parent: YAMLMap | YAMLSeq, index: number): number {
  const token = parent.srcToken;
  const item = token !== undefined && "items" in token ? token.items[index] : undefined;
  const indicators = [...(item?.start ?? []), ...(item?.sep ?? [])];
  const indicator = indicators.findLast(
    ({ type }) => type === "map-value-ind" || type === "seq-item-ind",
  );
  if (indicator !== undefined) return indicator.offset + indicator.source.length;
  const key = isMap<Node>(parent) ? parent.items[index]?.key : undefined;
  return key?.range?.[1] ?? parent.range?.[0] ?? 0;
}

/** The end of a node in the source. */
function endOf(frontMatter: FrontMatter, node: Node): number {
  const end = node.range?.[1] ?? 0;
  if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) {
    return toValueSpan(frontMatter, node, node.items.length - 1).end - frontMatter.start;
  }
  if (!isScalar(node)) return end;
  if (node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED) return end;
  const start = node.range?.[0] ?? 0;
  const source = frontMatter.text.slice(frontMatter.start + start, frontMatter.start + end);
  return /^[|>]\d?\+/.test(source) ? end : start + source.trimEnd().length;
}
