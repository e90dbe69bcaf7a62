import { ParseError, parseTOML } from "toml-eslint-parser";
import type { Span } from "../../sdk/span.ts";
import {
  failed,
  shift,
  sourceOf,
  type FrontMatter,
  type Locate,
  type Reading,
} from "../front-matter.ts";
import type { Limits } from "../limits.ts";
import type { SeedProblem } from "../problem.ts";
import { findExcessDepth } from "./depth.ts";
import { toTree, type TomlTree } from "./tree.ts";

/** Each costs another parse. */
const maxErrors = 3;

/** Reads front matter as TOML; dates and times are text as written. */
export function readToml(frontMatter: FrontMatter, limits: Limits): Reading {
  const source = sourceOf(frontMatter);
  const excess = findExcessDepth(source, limits.depth);
  if (excess !== undefined) return failed("toml", toDepthProblem(frontMatter, excess, limits));
  const tree = parse(source);
  if (tree instanceof ParseError) {
    const [first, ...more] = listErrors(tree, source, maxErrors);
    const others = more.map((error) => toProblem(error, frontMatter));
    return failed("toml", toProblem(first, frontMatter), ...others);
  }
  if (tree.depth > limits.depth) return failed("toml", toDepthProblem(frontMatter, 0, limits));
  const crowding = findCrowdingKey(tree, limits.keys);
  if (crowding !== undefined) {
    const span = shift(crowding, frontMatter.start);
    const data = { limit: limits.keys };
    return failed("toml", { rule: "frontmatter-budget", messageId: "keys", data, span });
  }
  const createLocator = (): Locate => (pointer, part) => {
    const whole = pointer === "" ? { start: 0, end: source.trimEnd().length } : undefined;
    const span = part === "value" && whole ? whole : tree.entries.get(pointer)?.[part];
    return span && shift(span, frontMatter.start);
  };
  return { syntax: "toml", data: tree.data, problems: [], createLocator };
}

function parse(source: string): TomlTree | ParseError {
  try {
    return toTree(parseTOML(source));
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
}

/**
 * The error, and before it, in document order, the keys that are set twice further up: the parser
 * looks at the headers of tables before it looks at what stands in them.
 */
function listErrors(error: ParseError, source: string, max: number): [ParseError, ...ParseError[]] {
  if (max === 1 || !isDuplicate(error)) return [error];
  const before = source.slice(0, source.lastIndexOf("\n", error.index - 1) + 1);
  const earlier = parse(before);
  // A value that the cut goes through is no error of the author's.
  if (!(earlier instanceof ParseError) || !isDuplicate(earlier)) return [error];
  const [first, ...others] = listErrors(earlier, before, max - 1);
  return [first, ...others, error];
}

const isDuplicate = ({ message }: ParseError): boolean =>
  message.startsWith("Defining a key multiple times");

/** The first key beyond the allowed number in one table. */
function findCrowdingKey({ entries }: TomlTree, maxKeys: number): Span | undefined {
  const counts = new Map<string, number>();
  for (const [pointer, { key }] of entries) {
    const parent = pointer.slice(0, pointer.lastIndexOf("/"));
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    if (key !== undefined && count > maxKeys) return key;
  }
  return undefined;
}

function toDepthProblem({ start }: FrontMatter, offset: number, { depth }: Limits): SeedProblem {
  const span = { start: start + offset, end: start + offset + 1 };
  return { rule: "frontmatter-budget", messageId: "depth", data: { limit: depth }, span };
}

function toProblem(error: ParseError, frontMatter: FrontMatter): SeedProblem {
  const { message, index } = error;
  const quote = message.startsWith("Unterminated string") && findOpenQuote(frontMatter, index);
  if (quote) {
    const data = { quote: `\`${frontMatter.text.charAt(quote.start)}\`` };
    return { rule: "frontmatter-syntax", messageId: "unclosedString", data, span: quote };
  }
  // Some errors are found only behind what they are about, at a line end.
  const before = sourceOf(frontMatter)
    .slice(0, index + 1)
    .trimEnd();
  const start = frontMatter.start + Math.max(0, Math.min(index, before.length - 1));
  const rest = frontMatter.text.slice(start, frontMatter.end);
  if (isDuplicate(error)) {
    const key = /^(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)/.exec(rest)?.[0] ?? "";
    const span = { start, end: start + key.length };
    return { rule: "frontmatter-duplicate-key", messageId: "repeated", data: { key }, span };
  }
  const reason = message
    .replace(/^Unspecified values are invalid/, "a value is missing")
    .replace(/^Unexpected invalid/, "invalid")
    .replace(/^[A-Z]/, (first) => first.toLowerCase());
  const end = Math.min(start + 1, frontMatter.end);
  const word = reason.startsWith("invalid") ? /[^\s=,[\]{}]*$/.exec(before)?.[0] : undefined;
  const span = { start: Math.min(start, end - (word?.length ?? 0)), end };
  return { rule: "frontmatter-syntax", messageId: "toml", data: { reason }, span };
}

/** The quote on the line that ends at the index, or before it, whose text goes on to there. */
function findOpenQuote(frontMatter: FrontMatter, index: number): Span | undefined {
  const source = sourceOf(frontMatter);
  const lineStart = source.lastIndexOf("\n", index - 1) + 1;
  const line = source.slice(lineStart, index);
  const closed = /"(?:[^"\\]|\\.)*"|'[^']*'/g;
  const at = line.replaceAll(closed, (text) => " ".repeat(text.length)).search(/["']/);
  if (at < 0) return undefined;
  const start = frontMatter.start + lineStart + at;
  return { start, end: start + 1 };
}
