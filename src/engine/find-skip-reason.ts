import type { SeedDocument } from "../seed/document.ts";

/** Folders of templates for seeds to come; the first two are the names of Hugo and Hexo. */
const TEMPLATE_FOLDER = /(?:^|\/)_?(?:archetypes|scaffolds|templates?)\//;
/** A place that a program fills in. */
const GAP = /\{\{[^{}\n]*\}\}/;

/**
 * Why a file is no seed where nobody has said which files are; undefined if it is one. A template
 * is one as well if it can be parsed as it is.
 */
export function findSkipReason(path: string, document: SeedDocument): string | undefined {
  const { hasFrontMatter, data, text, bodyStart } = document;
  if (!hasFrontMatter) return "no front matter";
  if (data !== undefined || !TEMPLATE_FOLDER.test(path)) return undefined;
  return GAP.test(text.slice(0, bodyStart)) ? "template" : undefined;
}
