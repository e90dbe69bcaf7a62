import type { FrontMatter } from "../front-matter.ts";
import { observeHabits, type Observed } from "./habits.ts";
import type { Pen } from "./notation.ts";

/** What writing needs to know of front matter. */
export function createPen(frontMatter: FrontMatter, observed: Observed): Pen {
  const { text } = frontMatter;
  const { notation } = observed;
  return { text, eol: eolOf(frontMatter), notation, habits: observeHabits(text, observed) };
}

/** The line end of the opening fence, which has one whatever comes after it. */
export const eolOf = ({ text, start }: FrontMatter): string =>
  text[start - 2] === "\r" ? "\r\n" : "\n";

/** Where the opening fence ends, before its line end. */
export const endOfOpening = (frontMatter: FrontMatter): number =>
  frontMatter.start - eolOf(frontMatter).length;

/** Where what is between the fences ends, but for blanks and line ends. */
export function endOfContent(frontMatter: FrontMatter): number {
  const start = endOfOpening(frontMatter);
  return start + frontMatter.text.slice(start, frontMatter.end).trimEnd().length;
}
