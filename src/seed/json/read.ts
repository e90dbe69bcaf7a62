import { isList, isObject, type Json } from "../../sdk/json.ts";
import { failed, sourceOf, type FrontMatter, type Reading } from "../front-matter.ts";
import type { Limits } from "../limits.ts";
import { createLocator, findDuplicates } from "./places.ts";
import { scanShape } from "./shape.ts";

/** True for text that is read as JSON before any other syntax is tried. */
export const startsLikeJson = (source: string): boolean => /^[ \t\r\n]*\{/.test(source);

/** Reads front matter as JSON; undefined if it is not JSON. */
export function readJson(frontMatter: FrontMatter, limits: Limits): Reading | undefined {
  const source = sourceOf(frontMatter);
  // V8 parses JSON without recursion, so that depth may be judged afterwards, and exactly.
  const data = parse(source);
  if (!isObject(data)) return undefined;
  const { excess, keyCount } = scanShape(source, limits);
  if (excess !== undefined) {
    const start = frontMatter.start + excess.offset;
    return failed("json", {
      rule: "frontmatter-budget",
      messageId: excess.kind,
      data: { limit: limits[excess.kind] },
      span: { start, end: start + 1 },
    });
  }
  // Each key of the text that is not in the values was overwritten by a later one.
  const problems = keyCount === countKeys(data) ? [] : findDuplicates(frontMatter);
  return { syntax: "json", data, problems, createLocator: () => createLocator(frontMatter) };
}

function parse(source: string): Json | undefined {
  try {
    // The language defines what JSON.parse returns as exactly this type.
    return JSON.parse(source) as Json;
  } catch {
    return undefined;
  }
}

function countKeys(value: Json): number {
  let count = 0;
  if (isList(value)) {
    for (const item of value)
      if (typeof item === "object" && item !== null) count += countKeys(item);
  } else if (isObject(value)) {
    for (const key in value) {
      count += 1;
      const item = value[key];
      if (typeof item === "object" && item !== null) count += countKeys(item);
    }
  }
  return count;
}
