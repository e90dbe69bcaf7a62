import type { JsonObject, Pointer } from "../sdk/json.ts";
import type { Span } from "../sdk/span.ts";
import { findBodyExcess } from "./body/budget.ts";
import { loadMarkdownFor } from "./body/markdown.ts";
import { decode } from "./decode.ts";
import { findFences, findOtherClose, type ExactFences } from "./fences.ts";
import type {
  FrontMatter,
  IsShared,
  Locate,
  Part,
  Reach,
  Reading,
  Syntax,
} from "./front-matter.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { lineAt } from "./lines.ts";
import type { Fence } from "./opener.ts";
import type { SeedProblem } from "./problem.ts";
import { readValues } from "./read-values.ts";
import { split } from "./split.ts";

/** A file, parsed as far as it can be. */
export interface SeedDocument {
  /** The decoded text without its byte order mark; all offsets refer to it. */
  readonly text: string;
  /** True if the file has front matter or tries to; false for plain Markdown. */
  readonly hasFrontMatter: boolean;
  /** Undefined where no values were read. */
  readonly syntax: Syntax | undefined;
  /** Undefined if the values could not be read; a duplicate key does not prevent it. */
  readonly data: JsonObject | undefined;
  /** What is wrong, the first cause first. Plain Markdown has one: `frontmatter-missing`. */
  readonly problems: readonly SeedProblem[];
  /** The first line, without its line end. */
  readonly opener: Span;
  /** Where the body starts; the end of the text if the front matter has no end. */
  readonly bodyStart: number;
  /** False for a body whose Markdown is beyond the limits, which is also a problem. */
  readonly hasParsableBody: boolean;
  /**
   * Where the value at a pointer, or its key, stands. Costs a second look at the text, at the
   * first call. Values include their quotes and brackets, not their anchor or tag; a block
   * collection reaches from its first key or dash to the end of its last value.
   */
  locate(pointer: Pointer, part: Part): Span | undefined;
  /**
   * True if an alias repeats what would be changed, or is it: such a change would be one of another
   * place too, so the editor refuses it.
   */
  isShared(pointer: Pointer, reach: Reach): boolean;
}

/**
 * Parses a file. Content never makes it throw: what is wrong is in `problems`. The result is a
 * promise only where a parser has to be loaded: not for JSON with a body of plain paragraphs.
 */
export function parseDocument(
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): SeedDocument | Promise<SeedDocument> {
  if (bytes.byteLength > limits.fileBytes) return oversizeDocument(bytes.byteLength, limits);
  const { text, problem } = decode(bytes);
  if (problem !== undefined) return withoutValues(text, problem, true);
  const fences = findFences(text);
  if (fences.kind !== "exact") return withoutValues(text, fences.problem, fences.kind === "wrong");
  const excess = findExcess(text, fences, limits);
  if (excess !== undefined) return withoutValues(text, excess, true);
  return parseParts(text, fences, limits);
}

function parseParts(
  text: string,
  { fence, close }: ExactFences,
  limits: Limits,
): SeedDocument | Promise<SeedDocument> {
  const { values, body } = split(text, fence, close);
  const frontMatter = { text, ...values };
  const bodyProblem = findBodyExcess(text, body.start, limits);
  const loading = bodyProblem === undefined ? loadMarkdownFor(text.slice(body.start)) : undefined;
  const reading = readValues(frontMatter, fence.language, limits);
  const finish = (read: Reading): SeedDocument => {
    const otherClose = findOtherCause(read, frontMatter, fence);
    if (otherClose !== undefined) return withoutValues(text, otherClose, true);
    return new ParsedDocument(text, body.start, read, bodyProblem);
  };
  if (loading === undefined && !(reading instanceof Promise)) return finish(reading);
  return Promise.all([reading, loading]).then(([read]) => finish(read));
}

/** A file that was not read because its size alone is a problem. */
export function oversizeDocument(actual: number, limits: Limits = defaultLimits): SeedDocument {
  const data = { actual, limit: limits.fileBytes };
  const span = { start: 0, end: 0 };
  return withoutValues("", { rule: "input-budget", messageId: "size", data, span }, true);
}

/** A limit that front matter exceeds before anything of it is read. */
function findExcess(
  text: string,
  { fence, close }: ExactFences,
  limits: Limits,
): SeedProblem | undefined {
  const rule = "frontmatter-budget";
  const source = text.slice(fence.span.end, close.start);
  // A UTF-16 unit takes at most three bytes of UTF-8.
  const actual = source.length * 3 > limits.frontMatterBytes ? Buffer.byteLength(source) : 0;
  if (actual > limits.frontMatterBytes) {
    const data = { actual, limit: limits.frontMatterBytes };
    return { rule, messageId: "size", data, span: fence.span };
  }
  if (!mayHaveBlanks(source, limits.blankRun)) return undefined;
  // From each line start, as `^` knows them, gray-matter looks through the blanks that follow.
  const blanks = new RegExp(`[\\n\\r\\u2028\\u2029]\\s{${limits.blankRun}}`).exec(source);
  if (blanks === null) return undefined;
  const start = fence.span.end + blanks.index;
  const span = { start, end: start + blanks[0].length };
  return { rule, messageId: "blankRun", data: { limit: limits.blankRun }, span };
}

/** False if no run of blanks is so long: one of every so many characters would be one. */
function mayHaveBlanks(source: string, length: number): boolean {
  for (let at = length - 1; at < source.length; at += length) {
    if (/\s/.test(source.charAt(at))) return true;
  }
  return false;
}

/**
 * Where values break off at a line that closes front matter of another kind, that line is the
 * cause: the closing fence was taken from somewhere in the body.
 */
function findOtherCause(
  reading: Reading,
  frontMatter: FrontMatter,
  fence: Fence,
): SeedProblem | undefined {
  if (reading.problems[0]?.rule !== "frontmatter-syntax") return undefined;
  const span = findOtherClose(frontMatter.text, frontMatter.start);
  if (span === undefined || span.start >= frontMatter.end) return undefined;
  const found = frontMatter.text.slice(span.start, span.end).trimEnd();
  const data = { opener: fence.opener, found, close: fence.close };
  return { rule: "frontmatter-fence", messageId: "closeOther", data, span };
}

function withoutValues(text: string, problem: SeedProblem, isTry: boolean): SeedDocument {
  return {
    text,
    hasFrontMatter: isTry,
    syntax: undefined,
    data: undefined,
    problems: [problem],
    opener: lineAt(text, 0),
    bodyStart: isTry ? text.length : 0,
    hasParsableBody: false,
    locate: () => undefined,
    isShared: () => false,
  };
}

/** Keeps nothing but the text for {@link locate}, so that many documents fit in memory. */
class ParsedDocument implements SeedDocument {
  readonly hasFrontMatter = true;
  readonly text: string;
  readonly syntax: Syntax;
  readonly data: JsonObject | undefined;
  readonly problems: readonly SeedProblem[];
  readonly opener: Span;
  readonly bodyStart: number;
  readonly hasParsableBody: boolean;
  readonly #createLocator: () => Locate;
  readonly #createSharing: () => IsShared;
  #locate: Locate | undefined;
  #isShared: IsShared | undefined;

  constructor(
    text: string,
    bodyStart: number,
    reading: Reading,
    bodyProblem: SeedProblem | undefined,
  ) {
    this.text = text;
    this.syntax = reading.syntax;
    this.data = reading.data;
    this.problems = [...reading.problems, ...(bodyProblem === undefined ? [] : [bodyProblem])];
    this.opener = lineAt(text, 0);
    this.bodyStart = bodyStart;
    this.hasParsableBody = bodyProblem === undefined;
    this.#createLocator = reading.createLocator;
    this.#createSharing = reading.createSharing ?? (() => () => false);
  }

  locate(pointer: Pointer, part: Part): Span | undefined {
    this.#locate ??= this.#createLocator();
    return this.#locate(pointer, part);
  }

  isShared(pointer: Pointer, reach: Reach): boolean {
    this.#isShared ??= this.#createSharing();
    return this.#isShared(pointer, reach);
  }
}
