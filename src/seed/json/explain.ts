import { createScanner, type JSONScanner } from "jsonc-parser";
import { sourceOf, type FrontMatter } from "../front-matter.ts";
import { toCodePointName, toExcerpt, type SeedProblem } from "../problem.ts";

type State = "value" | "firstItem" | "item" | "firstKey" | "key" | "colon" | "afterValue" | "end";

/** A token that may not stand where it does. */
interface Misfit {
  readonly token: string;
  /** The offset in the text. */
  readonly start: number;
  readonly state: State;
  /** What the state asks for, as messages say it. */
  readonly expected: string;
  /** The offset of the token before. */
  readonly previous: number;
}

const scalarPattern = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** The first place at which a text is not JSON; undefined if it is. Without recursion. */
export function explainJson(frontMatter: FrontMatter): SeedProblem | undefined {
  const source = sourceOf(frontMatter);
  const scanner = createScanner(source);
  const open: string[] = [];
  let state: State = "value";
  let previous = frontMatter.start;
  for (;;) {
    const token = scanToken(scanner, source);
    const start = frontMatter.start + scanner.getTokenOffset();
    if (/^[ \t\r\n]+$/.test(token)) continue;
    const expected = toExpected(state, open);
    if (token === "") return state === "end" ? undefined : toTruncated(previous, expected);
    const next: State | undefined = hasError(scanner) ? undefined : advance(state, token, open);
    if (next === undefined) return toProblem({ token, start, state, expected, previous });
    state = next;
    previous = start;
  }
}

function hasError(scanner: JSONScanner): boolean {
  // The codes start at 1. The enumeration is a constant one, which has no members at run time.
  const code: number = scanner.getTokenError();
  return code !== 0;
}

function scanToken(scanner: JSONScanner, source: string): string {
  scanner.scan();
  const offset = scanner.getTokenOffset();
  return source.slice(offset, offset + scanner.getTokenLength());
}

function toExpected(state: State, open: readonly string[]): string {
  const closing = open.at(-1) === "{" ? "`}`" : "`]`";
  if (state === "afterValue") return `\`,\` or ${closing}`;
  if (state === "firstItem") return "a value or `]`";
  if (state === "firstKey") return "a key in double quotes or `}`";
  if (state === "key") return "a key in double quotes";
  if (state === "colon") return "`:` after the key";
  return state === "end" ? "nothing after the last `}`" : "a value";
}

/** The state after a token; undefined if the token may not stand there. */
function advance(state: State, token: string, open: string[]): State | undefined {
  const isKeyState = state === "key" || state === "firstKey";
  const isValueState = state === "value" || state === "item" || state === "firstItem";
  const [first] = token;
  if (isKeyState && first === '"') return "colon";
  if (state === "colon" && token === ":") return "value";
  if (isValueState && (token === "{" || token === "[")) {
    open.push(token);
    return token === "{" ? "firstKey" : "firstItem";
  }
  if (isValueState && (first === '"' || scalarPattern.test(token))) return afterValue(open);
  if (state === "afterValue" && token === ",") return open.at(-1) === "{" ? "key" : "item";
  const closes = state === "afterValue" || state === "firstKey" || state === "firstItem";
  if (!closes || token !== (open.at(-1) === "{" ? "}" : "]")) return undefined;
  open.pop();
  return afterValue(open);
}

const afterValue = (open: readonly string[]): State => (open.length === 0 ? "end" : "afterValue");

function toTruncated(previous: number, expected: string): SeedProblem {
  const span = { start: previous, end: previous + 1 };
  return { rule: "frontmatter-syntax", messageId: "truncated", data: { expected }, span };
}

function toProblem({ token, start, state, expected, previous }: Misfit): SeedProblem {
  const rule = "frontmatter-syntax";
  const span = { start, end: start + token.length };
  if (token.startsWith('"')) return toStringProblem(token, start, expected);
  if (token.startsWith("//") || token.startsWith("/*")) {
    const data = { found: token.slice(0, 2), language: "JSON" };
    return { rule, messageId: "comment", data, span };
  }
  if ((state === "key" && token === "}") || (state === "item" && token === "]")) {
    const comma = { start: previous, end: previous + 1 };
    return { rule, messageId: "trailingComma", data: {}, span: comma };
  }
  const [first = ""] = token;
  if (/^[^\S ]|^\p{Cf}/u.test(first)) {
    const data = { character: toCodePointName(first) };
    return { rule, messageId: "invisible", data, span: { start, end: start + first.length } };
  }
  return { rule, messageId: "unexpected", data: { found: toExcerpt(token), expected }, span };
}

/** What is wrong with text in quotes, or with its place if it is sound in itself. */
function toStringProblem(token: string, start: number, expected: string): SeedProblem {
  const rule = "frontmatter-syntax";
  const span = { start, end: start + token.length };
  for (const match of token.matchAll(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4}|(?<bad>u|[^]?))|\p{Cc}/gu)) {
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    if (match.groups?.["bad"] !== undefined) {
      const data = { found: match[0], language: "JSON" };
      return { rule, messageId: "escape", data, span: at };
    }
    if (!match[0].startsWith("\\")) {
      const data = { character: toCodePointName(match[0]), escape: toEscape(match[0]) };
      return { rule, messageId: "control", data, span: at };
    }
  }
  if (token.length === 1 || !token.endsWith('"')) {
    return { rule, messageId: "unclosedString", data: { quote: '`"`' }, span };
  }
  return { rule, messageId: "unexpected", data: { found: toExcerpt(token), expected }, span };
}

const toEscape = (control: string): string => JSON.stringify(control).slice(1, -1);
