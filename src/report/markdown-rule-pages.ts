import type { Diagnostic } from "../sdk/index.ts";
import { toCodeSpan } from "../text/markdown.ts";
import type { Section } from "./markdown-section.ts";

/** An address that ends nowhere before its end, whatever stands around it. */
const PLAIN_URL = /^https:\/\/[\w.-]+(?:\/[\w.~%/-]*)?(?:#[\w-]*)?$/;

const OPEN = 20;

/** The page of each rule that has one, in order of the rules: why it is, and what to do. */
export function listRulePages(diagnostics: readonly Diagnostic[]): Section {
  const pages = new Map<string, string>();
  for (const { rule, url } of diagnostics) {
    if (url !== null && PLAIN_URL.test(url)) pages.set(rule, url);
  }
  const sorted = [...pages].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    title: "Why, and what to do",
    // A link at the start of a line could be read as the definition of one: `[…]: …`.
    items: () => sorted.map(([rule, url]) => `- Rule [${toCodeSpan(rule)}](${url})\n`),
    total: sorted.length,
    openCount: OPEN,
  };
}
