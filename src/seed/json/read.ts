import { isList, isObject, type Json, type JsonObject } from "../../sdk/json.ts";
import { failed, sourceOf, type FrontMatter, type Reading } from "../front-matter.ts";
import type { Limits } from "../limits.ts";
import type { SeedProblem } from "../problem.ts";
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
  const counted = countWithin(data, limits);
  // Each key of the text that is not in the values was overwritten by a later one.
  if (counted !== undefined && counted === countKeysQuickly(source))
    return succeed(frontMatter, data);
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
  return succeed(frontMatter, data, keyCount === counted ? [] : findDuplicates(frontMatter));
}

function succeed(
  frontMatter: FrontMatter,
  data: JsonObject,
  problems: readonly SeedProblem[] = [],
): Reading {
  const hasDuplicates = problems.length > 0;
  return {
    syntax: "json",
    data,
    problems,
    createLocator: () => createLocator(frontMatter, hasDuplicates),
  };
}

function parse(source: string): Json | undefined {
  try {
    // The language defines what JSON.parse returns as exactly this type.
    return JSON.parse(source) as Json;
  } catch {
    return undefined;
  }
}

/**
 * The keys of all objects in a value; undefined as soon as an object has more keys than it may, or
 * nesting is deeper, so that this recursion is bounded.
 */
function countWithin(value: Json, limits: Limits, depth = 1): number | undefined {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > limits.depth) return undefined;
  const items = isList(value) ? value : Object.values(value);
  if (!isList(value) && items.length > limits.keys) return undefined;
  let count = isList(value) ? 0 : items.length;
  for (const item of items) {
    if (typeof item !== "object" || item === null) continue;
    const inner = countWithin(item, limits, depth + 1);
    if (inner === undefined) return undefined;
    count += inner;
  }
  return count;
}

/**
 * At least as many as the text has keys, and mostly exactly as many: text within values may look
 * like the end of a key. Undefined for a layout that would need a closer look.
 */
function countKeysQuickly(source: string): number | undefined {
  if (/"[ \t\r\n]+:/.test(source)) return undefined;
  let count = 0;
  for (let at = source.indexOf('":'); at !== -1; at = source.indexOf('":', at + 2)) count += 1;
  return count;
}
