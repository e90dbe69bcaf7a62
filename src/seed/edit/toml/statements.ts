import { parseTOML, type AST } from "toml-eslint-parser";
import { shift, sourceOf, type FrontMatter } from "../../front-matter.ts";
import type { Span } from "../../../sdk/span.ts";
import { toEntry, type Entry, type Layout } from "../layout.ts";

/** A line of TOML: `key = value`, or the header of a table, `[table]`, or of an item, `[[list]]`. */
export interface Statement {
  readonly kind: "pair" | "table" | "item";
  /** The path of the value, table or item, with the index of each item that it is in. */
  readonly path: readonly string[];
  /** How much of the path the header above the pair gives; 0 for a header. */
  readonly base: number;
  /** The keys as written, each with its position in the path. */
  readonly keys: readonly { readonly span: Span; readonly at: number }[];
  /** The header, or all from the key to the end of the value. */
  readonly span: Span;
  /** The value of a pair. */
  readonly value: Layout | undefined;
}

/** The statements of front matter that was read as TOML. */
export function readStatements(frontMatter: FrontMatter): readonly Statement[] {
  const program = parseTOML(sourceOf(frontMatter));
  return program.body[0].body.flatMap((node) =>
    node.type === "TOMLKeyValue"
      ? toPair(node, [], frontMatter)
      : [
          toHeader(node, frontMatter),
          ...node.body.map((pair) => toPair(pair, node.resolvedKey.map(String), frontMatter)),
        ],
  );
}

/** True if a statement says something of the value at a path, or of what is in it. */
export const isWithin = ({ path }: Statement, of: readonly string[]): boolean =>
  of.every((name, index) => path[index] === name);

function toHeader(node: AST.TOMLTable, { text, start }: FrontMatter): Statement {
  const { resolvedKey, kind, key } = node;
  const positions = resolvedKey.flatMap((step, at) => (typeof step === "string" ? at : []));
  const keys = key.keys.map((part, index) => ({
    span: spanOf(part, start),
    at: positions[index] ?? index,
  }));
  const end = text.indexOf(kind === "array" ? "]]" : "]", start + key.range[1]);
  return {
    kind: kind === "array" ? "item" : "table",
    path: resolvedKey.map(String),
    base: 0,
    keys,
    span: { start: start + node.range[0], end: end + (kind === "array" ? 2 : 1) },
    value: undefined,
  };
}

function toPair(
  node: AST.TOMLKeyValue,
  table: readonly string[],
  frontMatter: FrontMatter,
): Statement {
  const { start } = frontMatter;
  return {
    kind: "pair",
    path: [...table, ...node.key.keys.map(nameOf)],
    base: table.length,
    keys: node.key.keys.map((part, index) => ({
      span: spanOf(part, start),
      at: table.length + index,
    })),
    span: spanOf(node, start),
    value: toLayout(node.value, frontMatter),
  };
}

function toLayout(node: AST.TOMLContentNode, frontMatter: FrontMatter): Layout {
  const span = spanOf(node, frontMatter.start);
  // A key with dots makes mappings that have no brackets; such a table is one piece.
  const isWhole =
    node.type === "TOMLInlineTable" && node.body.some(({ key }) => key.keys.length > 1);
  if (node.type === "TOMLValue" || isWhole) return { kind: "scalar", span };
  if (node.type === "TOMLArray") {
    const entries = node.elements.map((item, index) => toItem(item, index, frontMatter));
    return { kind: "flow", isList: true, span, entries };
  }
  const entries = node.body.map((pair) => toProperty(pair, frontMatter));
  return { kind: "flow", isList: false, span, entries };
}

function toItem(node: AST.TOMLContentNode, index: number, frontMatter: FrontMatter): Entry {
  const value = toLayout(node, frontMatter);
  const { start, end } = value.span;
  return toEntry(String(index), value, { start, comma: findComma(frontMatter.text, end) });
}

function toProperty(node: AST.TOMLKeyValue, frontMatter: FrontMatter): Entry {
  const value = toLayout(node.value, frontMatter);
  const key = spanOf(node.key, frontMatter.start);
  const name = node.key.keys.map(nameOf).join(".");
  const comma = findComma(frontMatter.text, value.span.end);
  return toEntry(name, value, { key, start: key.start, comma });
}

/** The offset of the comma behind a value, with nothing but blanks and comments between. */
function findComma(text: string, offset: number): number | undefined {
  commaPattern.lastIndex = offset;
  return commaPattern.test(text) ? commaPattern.lastIndex - 1 : undefined;
}

const commaPattern = /(?:\s|#[^\n]*\n)*,/y;

const spanOf = ({ range: [start, end] }: AST.TOMLNode, offset: number): Span =>
  shift({ start, end }, offset);

const nameOf = (part: AST.TOMLBare | AST.TOMLQuoted): string =>
  part.type === "TOMLBare" ? part.name : part.value;
