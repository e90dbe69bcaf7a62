import { findRuleProblem, type SuppressibleRules } from "../../config/suppressible.ts";
import type { Seed, Span } from "../../sdk/index.ts";
import type { LoadedSeed } from "../load.ts";
import { toProblemText } from "./problem-text.ts";

/** What every directive starts with, so that a text without it has none. */
export const DIRECTIVE_MARK = "seedlint-disable";

/** `<!-- seedlint-disable-next-line rule, rule -- reason -->` in a body, understood. */
export interface Directive {
  /** Of the comment, as offsets in the text. */
  readonly span: Span;
  /** Of the line that it is for, as offsets in the text; empty at the end of a body that ends. */
  readonly line: Span;
  /** Those that exist; empty if it names none. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** Why it is not in force, or which of its rules are not; empty if nothing is wrong. */
  readonly problems: readonly string[];
}

/**
 * The directives of a body, in order. Only comments count, so that code may show one. What they are
 * for is the next line that is neither blank nor another directive, since a formatter may put a
 * blank line between a comment and a paragraph.
 */
export function findDirectives(
  { document, seed }: LoadedSeed,
  known: SuppressibleRules,
): readonly Directive[] {
  const { text, bodyStart } = document;
  if (seed === undefined || !text.includes(DIRECTIVE_MARK, bodyStart)) return [];
  const comments = findComments(seed, bodyStart, text);
  const lines = findLines(text, comments);
  return comments.map(({ span, words }, index) => ({
    span,
    line: lines[index] ?? { start: text.length, end: text.length },
    ...readWords(words, known),
  }));
}

/** A comment that starts as a directive does, and what it says. */
interface Comment {
  readonly span: Span;
  readonly words: string;
}

/** More than this of one body are not in force; nobody writes so many. */
const MAX_DIRECTIVES = 1000;

/** Bounded, so that a text of many openings is not searched again from each of them. */
const COMMENT = /<!--\s{0,100}(seedlint-disable[^]{0,1000}?)-->/gu;

function findComments({ body }: Seed, bodyStart: number, text: string): readonly Comment[] {
  const comments: Comment[] = [];
  const open: Node[] = [body.tree as Node];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...(node.children ?? []).toReversed());
    if (node.type !== "html") continue;
    const start = bodyStart + (node.position?.start.offset ?? 0);
    const source = text.slice(start, bodyStart + (node.position?.end.offset ?? 0));
    for (const { index, 0: all, 1: words = "" } of source.matchAll(COMMENT)) {
      if (comments.length === MAX_DIRECTIVES) return comments;
      comments.push({
        span: { start: start + index, end: start + index + all.length },
        words: words.trim(),
      });
    }
  }
  return comments;
}

/** What is looked at of a node of Markdown. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

/** The line that each comment is for; from the last one on, since one hands on to the next. */
function findLines(text: string, comments: readonly Comment[]): readonly Span[] {
  const lines: Span[] = [];
  let next = comments.length;
  for (let index = comments.length - 1; index >= 0; index -= 1) {
    const line = findText(text, comments[index]?.span.end ?? 0);
    while ((comments[next - 1]?.span.start ?? -1) >= line.start) next -= 1;
    const start = comments[next]?.span.start ?? text.length;
    const isOwn = start < line.end && text.slice(line.start, start).trim() === "";
    lines[index] = (isOwn ? lines[next] : undefined) ?? line;
  }
  return lines;
}

/** The next line with a text on it; empty at the end of the text if there is none. */
function findText(text: string, from: number): Span {
  for (let start = nextLine(text, from); start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    if (text.slice(start, end).trim() !== "") return { start, end };
  }
  return { start: text.length, end: text.length };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at === -1 ? text.length : at;
}

function nextLine(text: string, from: number): number {
  return Math.min(text.length, lineEnd(text, from) + 1);
}

const NEXT_LINE = "seedlint-disable-next-line";

/** Between rules and reason; Chinese authors write a long dash, and editors make one of two hyphens. */
const DASH = /--+|[—–]+/u;

function readWords(
  words: string,
  known: SuppressibleRules,
): Pick<Directive, "rules" | "reason" | "problems"> {
  const [name = ""] = /^[\w-]*?(?=--|[^\w-]|$)/u.exec(words) ?? [];
  if (name !== NEXT_LINE) {
    const problem = `unknown directive \`${name}\`; expected \`${NEXT_LINE}\``;
    return { rules: [], reason: "", problems: [problem] };
  }
  const rest = words.slice(name.length);
  const dash = DASH.exec(rest);
  const reason = dash === null ? "" : rest.slice(dash.index + dash[0].length).trim();
  const named = rest
    .slice(0, dash?.index)
    .split(/[\s,，、]+/u)
    .filter((id) => id !== "");
  const problems = named.flatMap((id) => {
    const problem = findRuleProblem(id, known);
    return problem === undefined ? [] : [toProblemText(problem)];
  });
  if (named.length === 0) problems.push("it names no rule");
  if (reason === "")
    problems.push("it gives no reason; write `-- why it is accepted` after the rules");
  const rules = reason === "" ? [] : named.filter((id) => findRuleProblem(id, known) === undefined);
  return { rules: [...new Set(rules)], reason, problems };
}
