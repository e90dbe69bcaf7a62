import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { parsePointer } from "../../sdk/pointer.ts";
import type { Span } from "../../sdk/span.ts";
import { sourceOf, type FrontMatter, type Locate } from "../front-matter.ts";
import { compose } from "./compose.ts";
import { toNodeSpan, toValueSpan, valueOf } from "./spans.ts";

interface Entry {
  readonly node: Node | null;
  readonly value: Span;
  /** Undefined for the whole and for an item of a list. */
  readonly key: Span | undefined;
}

/**
 * Locates in front matter that was read as YAML. What an alias repeats has the place of the alias:
 * that is what an author would change here.
 */
export function createLocator(frontMatter: FrontMatter, maxDepth: number): Locate {
  const composed = compose(sourceOf(frontMatter), maxDepth);
  const root = composed.kind === "documents" ? composed.documents[0]?.contents : undefined;
  if (!root) return () => undefined;
  const whole: Entry = { node: root, value: toNodeSpan(frontMatter, root), key: undefined };
  return (pointer, part) => {
    let entry: Entry | undefined = whole;
    for (const token of parsePointer(pointer)) {
      if (entry === undefined || isAlias(entry.node)) break;
      entry = childOf(frontMatter, entry.node, token);
    }
    return entry?.[part];
  };
}

/** The value at a key or index of what is no alias; null if there is none. */
export function childNodeOf(parent: Node | null, token: string): Node | null {
  const found = findIn(parent, token);
  return found === undefined ? null : valueOf(found.parent, found.index);
}

function childOf(frontMatter: FrontMatter, parent: Node | null, token: string): Entry | undefined {
  const found = findIn(parent, token);
  return found && entryAt(frontMatter, found.parent, found.index);
}

interface Found {
  readonly parent: YAMLMap<Node> | YAMLSeq<Node>;
  readonly index: number;
}

/** Undefined for what is not there. */
function findIn(parent: Node | null, token: string): Found | undefined {
  if (!isMap<Node>(parent) && !isSeq<Node>(parent)) return undefined;
  const index = isMap<Node>(parent) ? indexOfKey(parent, token) : indexOfItem(token);
  return index >= 0 && index < parent.items.length ? { parent, index } : undefined;
}

const indexOfItem = (token: string): number =>
  /^(?:0|[1-9]\d*)$/.test(token) ? Number(token) : -1;

function indexOfKey(map: YAMLMap<Node>, token: string): number {
  return map.items.findLastIndex(
    ({ key }) => isScalar(key) && (key.source ?? String(key.value)) === token,
  );
}

function entryAt(
  frontMatter: FrontMatter,
  parent: YAMLMap<Node> | YAMLSeq<Node>,
  index: number,
): Entry {
  const key = isMap<Node>(parent) ? parent.items[index]?.key : undefined;
  return {
    node: valueOf(parent, index),
    value: toValueSpan(frontMatter, parent, index),
    key: key && toNodeSpan(frontMatter, key),
  };
}
