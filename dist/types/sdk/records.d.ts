import type { Collection } from "./collection.js";
import type { Seed } from "./seed.js";
/**
 * True for a seed of a configured collection and, where nothing is configured, for one that has an
 * audit date or a review status, if a blank one: what is expected of a record must not be expected
 * of every Markdown file with front matter.
 */
export declare function isRecord(seed: Seed, { files }: Collection): boolean;
/**
 * True for a seed that has an audit date or a review status, if a blank one: a record of a data
 * set. Others may be pages of a site, whose titles are headings and whose addresses are its own.
 */
export declare function isKept(seed: Seed): boolean;
