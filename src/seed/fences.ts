import type { Span } from "../sdk/span.ts";
import { hasBlankLine, hasKeysBelow, hasKeysWithin, isOnlyKeys } from "./keys.ts";
import {
  findLine,
  findLineStarting,
  lineAt,
  lineNumberAt,
  nextLineStart,
  sliceOf,
} from "./lines.ts";
import { readOpener, type Fence } from "./opener.ts";
import { findPreambleEnd } from "./preamble.ts";
import { toExcerpt, type SeedProblem } from "./problem.ts";

/** Whether a text has front matter, and between which fences. */
export type Fences =
  /** A plain Markdown file; the problem says what it would need as a seed. */
  | { readonly kind: "none"; readonly problem: SeedProblem }
  /** Somebody tried; without exact fences nothing is parsed. */
  | { readonly kind: "wrong"; readonly problem: SeedProblem }
  | ExactFences;

/** Two lines that hold nothing but their fence. */
export interface ExactFences {
  readonly kind: "exact";
  readonly fence: Fence;
  /** The line of the closing fence, without its line end. */
  readonly close: Span;
}

/** The closing fence, or why there is none; absent if nothing even resembles one. */
type Close =
  { readonly span: Span } | { readonly problem: SeedProblem; readonly isAbsent: boolean };

/** Finds the fences of a text, or says what is wrong with them. */
export function findFences(text: string): Fences {
  const opener = readOpener(text, 0);
  if (opener === undefined) return findLater(text);
  const below = nextLineStart(text, 0);
  if (opener.kind === "wrong") {
    const isSure = opener.sure || hasKeysBelow(text, below, false);
    return isSure ? { kind: "wrong", problem: opener.problem } : findLater(text);
  }
  const close = findClose(text, opener.fence);
  if (!opener.sure && !isTry(text, below, close)) return notKeys(text, opener.fence);
  if ("problem" in close) return { kind: "wrong", problem: close.problem };
  return { kind: "exact", fence: opener.fence, close: close.span };
}

/** True if `---` opens front matter; else it is a thematic break at the start of Markdown. */
function isTry(text: string, below: number, close: Close): boolean {
  if ("problem" in close) return hasKeysBelow(text, below, !close.isAbsent);
  const firstValue = findLine(text, below, /^\s*[^#\s]/)?.start ?? text.length;
  if (firstValue >= close.span.start || hasKeysBelow(text, below, true)) return true;
  const block = text.slice(below, close.span.start);
  return !hasBlankLine(block) || hasKeysWithin(block);
}

/** The first line that starts with the closing fence decides, as it does for other tools. */
function findClose(text: string, fence: Fence): Close {
  const { close } = fence;
  const from = nextLineStart(text, fence.span.end);
  const span = findLineStarting(text, from, close);
  const dots = isYaml(fence) ? findDots(text, from, span?.start ?? text.length) : undefined;
  if (dots !== undefined) return { span: dots };
  if (span === undefined) return explainNoClose(text, from, fence);
  const found = sliceOf(text, span).trimEnd();
  if (found === close) return { span };
  const data = { found: toExcerpt(found), close };
  const problem = { rule: "frontmatter-fence", messageId: "closeInexact", data, span } as const;
  return { problem, isAbsent: false };
}

const isYaml = ({ close, language }: Fence): boolean =>
  close === "---" && language !== "json" && language !== "toml";

/** Dots alone on a line before `end`: they end a document of YAML, so Jekyll and Pandoc stop there. */
function findDots(text: string, from: number, end: number): Span | undefined {
  let line = findLineStarting(text, from, "...");
  while (line !== undefined && line.start < end) {
    if (sliceOf(text, line).trimEnd() === "...") return line;
    line = findLineStarting(text, nextLineStart(text, line.end), "...");
  }
  return undefined;
}

function explainNoClose(text: string, from: number, { close, opener, span }: Fence): Close {
  const rule = "frontmatter-fence";
  const indented = findLine(
    text,
    from,
    close === "---" ? /^[ \t]+---[ \t]*$/ : /^[ \t]+\+{3}[ \t]*$/,
  );
  if (indented !== undefined) {
    const problem = { rule, messageId: "closeIndented", data: { close }, span: indented } as const;
    return { problem, isAbsent: false };
  }
  const other = findOtherClose(text, from);
  if (other !== undefined) {
    const data = { opener, found: sliceOf(text, other).trimEnd(), close };
    return { problem: { rule, messageId: "closeOther", data, span: other }, isAbsent: false };
  }
  const problem = { rule, messageId: "unclosed", data: { opener, close }, span } as const;
  return { problem, isAbsent: true };
}

/** A line that closes front matter of another kind. */
export function findOtherClose(text: string, from: number): Span | undefined {
  return findLine(text, from, /^(?:\+{2,}|-{2,}|\.\.\.|;;;)[ \t]*$/);
}

/** Front matter that stands below blank lines or comments. */
function findLater(text: string): Fences {
  const rule = "frontmatter-missing";
  const firstLine = lineAt(text, 0);
  if (text.trim() === "") {
    return { kind: "none", problem: { rule, messageId: "empty", data: {}, span: firstLine } };
  }
  const late = findLateFence(text);
  if (late === undefined) {
    return { kind: "none", problem: { rule, messageId: "missing", data: {}, span: firstLine } };
  }
  const messageId = text.slice(0, late.start).trim() === "" ? "blankBefore" : "commentBefore";
  const data = { line: lineNumberAt(text, late.start) };
  return { kind: "wrong", problem: { rule: "frontmatter-fence", messageId, data, span: late } };
}

/** Below anything that is shown to a reader, fences show what front matter looks like. */
function findLateFence(text: string): Span | undefined {
  const start = findPreambleEnd(text);
  const opener = readOpener(text, start);
  if (opener?.kind !== "fence") return undefined;
  const close = findClose(text, opener.fence);
  if (!("span" in close)) return undefined;
  const block = text.slice(nextLineStart(text, start), close.span.start);
  return isOnlyKeys(block, opener.fence.close === "+++") ? opener.fence.span : undefined;
}

function notKeys(text: string, { opener, span }: Fence): Fences {
  const rule = "frontmatter-missing";
  const line = findLine(text, nextLineStart(text, span.end), /\S/);
  if (line === undefined) {
    return { kind: "none", problem: { rule, messageId: "missing", data: {}, span } };
  }
  const data = { opener, found: toExcerpt(sliceOf(text, line)) };
  return { kind: "none", problem: { rule, messageId: "notKeys", data, span: line } };
}
