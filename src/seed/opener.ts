import { findClosest } from "../sdk/closest.ts";
import type { Span } from "../sdk/span.ts";
import { lineAt, sliceOf } from "./lines.ts";
import { toCodePointName, toExcerpt, type SeedProblem } from "./problem.ts";

/** An exact opening fence. */
export interface Fence {
  /** The line, without its line end. */
  readonly span: Span;
  /** The fence as written, without trailing blanks: `---json`. */
  readonly opener: string;
  /** What the closing fence has to be. */
  readonly close: "---" | "+++";
  /** The word after `---`; `toml` for `+++`. */
  readonly language: Language | undefined;
}

export type Language = "json" | "yaml" | "yml" | "toml";

/**
 * What a line is that may open front matter. `sure` is false where Markdown has another reading
 * (a thematic break, text), so that keys have to follow.
 */
export type Opener =
  | { readonly kind: "fence"; readonly fence: Fence; readonly sure: boolean }
  | { readonly kind: "wrong"; readonly problem: SeedProblem; readonly sure: boolean };

const languages: readonly Language[] = ["json", "yaml", "yml", "toml"];

/** Languages that gray-matter, its plugins and its successors evaluate. */
const programs = new Set("js javascript coffee coffeescript cson ts typescript".split(" "));

const exactPattern = /^(?<marker>---|\+\+\+)[ \t]*(?<word>[\x21-\x7E]*)[ \t]*$/;
/** Fences of other tools, dashes that an editor has made pretty, too many and too few. */
const inexactPattern = /^(?:[-\u2010-\u2015\u2212\uFF0D]{2,9}|\+{2,9}|;;;[\x21-\x7E]*)[ \t]*$/;
const blankedPattern = /^[\s\p{Cf}]*(?:---|\+\+\+)[\s\p{Cf}]*\w*[\s\p{Cf}]*$/u;

/** Judges the line that starts at `start`; undefined if it does not try to open front matter. */
export function readOpener(text: string, start: number): Opener | undefined {
  const span = lineAt(text, start);
  const line = sliceOf(text, span);
  // A file in CR alone is one line: only its first characters say what it is.
  if (/^(?:---|\+\+\+)\w*[ \t]*\r/.test(line)) return readCarriageReturn(start, line);
  const groups = exactPattern.exec(line)?.groups;
  if (groups !== undefined) {
    const { marker = "", word = "" } = groups;
    if (word === "" || word[0] !== marker[0]) return readExact(text, span, marker, word);
  }
  if (inexactPattern.test(line)) return readInexact(span, line);
  return blankedPattern.test(line) ? readBlanked(start, line) : undefined;
}

function readExact(text: string, span: Span, marker: string, word: string): Opener {
  const isToml = marker === "+++";
  const language = languages.find((name) => name === (isToml && word === "" ? "toml" : word));
  if (language === undefined ? word !== "" : isToml && language !== "toml") {
    return { kind: "wrong", problem: toLanguageProblem(text, span, word), sure: true };
  }
  const opener = word === "" ? marker : `${marker}${word}`;
  const fence: Fence = { span, opener, close: isToml ? "+++" : "---", language };
  return { kind: "fence", fence, sure: language !== undefined };
}

function toLanguageProblem(text: string, line: Span, word: string): SeedProblem {
  const rule = "frontmatter-language";
  const start = text.indexOf(word, line.start + 3);
  const span = { start, end: start + word.length };
  const language = toExcerpt(word);
  if (programs.has(word.toLowerCase()))
    return { rule, messageId: "code", data: { language }, span };
  const expected = findClosest(word, languages);
  return expected === undefined
    ? { rule, messageId: "unknown", data: { language }, span }
    : { rule, messageId: "similar", data: { language, expected }, span };
}

function readCarriageReturn(start: number, line: string): Opener {
  const span = { start, end: start + line.indexOf("\r") };
  const rule = "frontmatter-fence";
  return {
    kind: "wrong",
    problem: { rule, messageId: "carriageReturn", data: {}, span },
    sure: true,
  };
}

function readInexact(span: Span, line: string): Opener {
  const found = line.trimEnd();
  const data = { found, open: found.startsWith("+") ? "+++" : "---" };
  const rule = "frontmatter-fence";
  return { kind: "wrong", problem: { rule, messageId: "openInexact", data, span }, sure: false };
}

/** A fence with blanks before it, or beside it with characters that cannot be seen. */
function readBlanked(lineStart: number, line: string): Opener {
  const rule = "frontmatter-fence";
  const at = line.search(/[^\x20-\x7E\t]/);
  if (at === -1) {
    const opener = line.trim();
    const start = lineStart + line.indexOf(opener);
    const span = { start, end: start + opener.length };
    const problem = { rule, messageId: "openIndented", data: { opener }, span } as const;
    return { kind: "wrong", problem, sure: false };
  }
  const found = String.fromCodePoint(line.codePointAt(at) ?? 0);
  const span = { start: lineStart + at, end: lineStart + at + found.length };
  const problem: SeedProblem =
    found === "\uFEFF"
      ? { rule, messageId: "secondBom", data: {}, span }
      : { rule, messageId: "openInvisible", data: { character: toCodePointName(found) }, span };
  return { kind: "wrong", problem, sure: true };
}
