import type { Collection } from "./collection.ts";
import type { Seed } from "./seed.ts";

/**
 * True for a seed of a configured collection and, where nothing is configured, for one that has an
 * audit date or a review status, if a blank one: what is expected of a record must not be expected
 * of every Markdown file with front matter.
 */
export function isRecord(seed: Seed, { files }: Collection): boolean {
  return files.length > 0 || isKept(seed);
}

/**
 * True for a seed that has an audit date or a review status, if a blank one: a record of a data
 * set. Others may be pages of a site, whose titles are headings and whose addresses are its own.
 */
export function isKept(seed: Seed): boolean {
  return seed.get("audited") !== undefined || seed.get("review") !== undefined;
}
