import matter from "gray-matter";
import type { Span } from "../sdk/span.ts";
import { nextLineStart, sliceOf } from "./lines.ts";
import type { Fence } from "./opener.ts";

/** The parts of a text with exact fences, as spans. */
export interface Parts {
  /** The lines between the fences. */
  readonly values: Span;
  /** What follows the line of the closing fence. */
  readonly body: Span;
}

// Engines of gray-matter evaluate what they are given; an engine that is not there cannot be
// chosen by content, whatever the options say. Its types do not know the property.
const { engines } = matter as unknown as { readonly engines: Record<string, unknown> };
for (const name of Object.keys(engines)) delete engines[name];

const leaveRaw = (): object => ({});
const rawEngines = { json: leaveRaw, yaml: leaveRaw, yml: leaveRaw, toml: leaveRaw };

/**
 * Splits a text whose fences were checked before: gray-matter takes inexact and missing fences in
 * its own way. Its `content` is a suffix of the text, so offsets are exact. JSON is split by the
 * fences alone, with the same result, because gray-matter takes as long as all the rest of reading.
 */
export function split(text: string, fence: Fence, close: Span): Parts {
  const values = { start: nextLineStart(text, fence.span.end), end: close.start };
  const afterClose = nextLineStart(text, close.end);
  const isJson = fence.language === "json" || text[values.start] === "{";
  // Blanks after the closing fence are content to gray-matter.
  const start = isJson ? afterClose : Math.max(contentStart(text, fence, close), afterClose);
  return { values, body: { start, end: text.length } };
}

function contentStart(text: string, fence: Fence, close: Span): number {
  const { language = "yaml", close: marker } = fence;
  const delimiters: [string, string] = [marker, sliceOf(text, close).trimEnd()];
  const { content } = matter(text, { language, delimiters, engines: rawEngines });
  return text.length - content.length;
}
