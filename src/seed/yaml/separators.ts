import type { FrontMatter } from "../front-matter.ts";
import { toCodePointName, type SeedProblem } from "../problem.ts";

/** A key or a dash, and behind it a blank of Unicode or a format character. */
const invisiblePattern = /(?:[^\s:]{1,80}:|-)(?<found>[^\S \t\r\n]|\p{Cf})/uy;
/** A key with the colon of a Chinese keyboard, or without the blank; no address. */
const colonPattern = /[^\s:：]{1,80}(?<found>：|:(?![\s/]))/uy;

/**
 * The problem, or what caused it: text at its place that its author meant as a key or an item. To
 * YAML a key ends at a colon and a blank, and a blank is a space, a tab or a line end.
 */
export function explainSeparator(problem: SeedProblem, { text }: FrontMatter): SeedProblem {
  if (problem.messageId !== "yaml" && problem.messageId !== "notMapping") return problem;
  const rule = "frontmatter-syntax";
  const { start } = problem.span;
  const invisible = findAt(invisiblePattern, text, start);
  if (invisible !== undefined) {
    const data = { character: toCodePointName(invisible.found) };
    return { rule, messageId: "invisible", data, span: invisible.span };
  }
  const colon = findAt(colonPattern, text, start);
  if (colon === undefined) return problem;
  return { rule, messageId: "separator", data: { found: colon.found }, span: colon.span };
}

function findAt(pattern: RegExp, text: string, start: number) {
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.groups?.["found"];
  if (found === undefined) return undefined;
  const end = pattern.lastIndex;
  return { found, span: { start: end - found.length, end } };
}
