import { isScalar, visit, type Document, type YAMLError } from "yaml";
import type { Span } from "../../sdk/span.ts";
import { sourceOf, type FrontMatter } from "../front-matter.ts";
import { lineNumberAt } from "../lines.ts";
import { toExcerpt, type SeedProblem } from "../problem.ts";
import { explainSeparator } from "./separators.ts";

/** More errors than this follow from the first ones. */
const maxProblems = 3;

/** What the library's commonest errors mean to an author, by code or by text. */
const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^Nested mappings/, "`: ` stands within an unquoted value: put the value in quotes"],
  [
    /^(?:Flow sequence|Flow list|Expected flow sequence)/,
    "a list is not closed here: expected `]`",
  ],
  [/^(?:Flow map|Expected flow map)/, "a mapping is not closed here: expected `}`"],
  [/^Tabs are not allowed/, "a tab indents this line: expected spaces"],
  [
    /^Plain value cannot start/,
    "an unquoted value cannot start with this character: put it in quotes",
  ],
  [/^Implicit map keys need/, "this key has no value: expected `:` and a blank after it"],
  [
    /^Implicit keys need to be on a single line/,
    "a line before is not complete: expected `,` or `:`",
  ],
  [/^Block collections are not allowed/, "an entry of `{ … }` is not complete: expected `,`"],
  [/^Unexpected block-seq-ind/, "a list starts behind its key: expected it on the next line"],
  [
    /^All mapping items must start at the same column/,
    "this key is indented unlike the ones beside it",
  ],
  [/^A block sequence may not be used as/, "a list cannot be a key"],
];

/** The errors of a document, the first cause first. */
export function explainErrors(
  document: Document.Parsed,
  frontMatter: FrontMatter,
): readonly SeedProblem[] {
  const problems: SeedProblem[] = [];
  const lines = new Set<number>();
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  for (const error of errors) {
    if (problems.length === maxProblems) break;
    const problem = explainSeparator(toProblem(error, document, frontMatter), frontMatter);
    const line = lineNumberAt(frontMatter.text, problem.span.start);
    if (!lines.has(line)) problems.push(problem);
    lines.add(line);
    // The text goes on to where other things are missed, so what they are is not known.
    if (problem.messageId === "unclosedString") break;
  }
  return problems;
}

/** Tags outside the core schema: values of programs, dates, sets. */
export function explainTags(
  document: Document.Parsed,
  frontMatter: FrontMatter,
): readonly SeedProblem[] {
  const tags = document.warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED");
  return tags.slice(0, maxProblems).map((warning) => {
    const span = toSpan(warning, frontMatter);
    const data = { tag: toExcerpt(frontMatter.text.slice(span.start, span.end)) };
    return { rule: "frontmatter-syntax", messageId: "tag", data, span };
  });
}

function toProblem(
  error: YAMLError,
  document: Document.Parsed,
  frontMatter: FrontMatter,
): SeedProblem {
  const rule = "frontmatter-syntax";
  const span = toSpan(error, frontMatter);
  const quote = /^Missing closing (?<quote>["'])/.exec(error.message)?.groups?.["quote"];
  if (quote !== undefined) {
    const start = frontMatter.start + findTextThatEndsAt(document, error.pos[0]);
    const data = { quote: `\`${quote}\`` };
    return { rule, messageId: "unclosedString", data, span: { start, end: start + 1 } };
  }
  if (error.code === "BAD_DQ_ESCAPE") {
    const found = toExcerpt(frontMatter.text.slice(span.start, span.start + 2));
    const at = { start: span.start, end: span.start + found.length };
    return { rule, messageId: "escape", data: { found, language: "YAML" }, span: at };
  }
  const reason = reasons.find(([pattern]) => pattern.test(error.message))?.[1];
  return { rule, messageId: "yaml", data: { reason: reason ?? toReason(error.message) }, span };
}

/** The first line of a library's message as the end of a sentence. */
function toReason(message: string): string {
  const [line = message] = message.split("\n", 1);
  return line.replace(/\.$/, "").replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}

/** Where the quoted text starts that is missing its end. */
function findTextThatEndsAt(document: Document.Parsed, end: number): number {
  let start = Math.max(0, end - 1);
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && node.range?.[1] === end) start = node.range[0];
    },
  });
  return start;
}

/** At least one character, on one line; a single character stands for its whole word. */
function toSpan({ pos: [start, end] }: YAMLError, frontMatter: FrontMatter): Span {
  const source = sourceOf(frontMatter);
  const first = Math.min(start, Math.max(0, source.length - 1));
  const pattern = end - start > 1 ? /^[^\r\n]*/ : /^[^\s,[\]{}]*/;
  const [piece = ""] = pattern.exec(source.slice(first, Math.max(end, first + 200))) ?? [];
  const length = Math.max(1, end - start > 1 ? Math.min(piece.length, end - start) : piece.length);
  const from = frontMatter.start + first;
  return { start: from, end: Math.min(from + length, frontMatter.end) };
}
