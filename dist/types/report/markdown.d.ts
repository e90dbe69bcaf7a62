import type { LintRun } from "../sdk/index.js";
import type { ReportOptions } from "./options.js";
/** A job summary: {@link markdownWithin} what GitHub takes for a step. */
export declare function markdown(run: LintRun, options: ReportOptions): string;
/**
 * A summary for a page on GitHub: what the run comes to in one line, counts, the files that failed,
 * what repeats in many seeds, the other findings by file (with `isAll` the existing ones apart), the
 * pages of their rules, chains of records, what is fixed, what changed rules do, the files that were
 * skipped. What is long is folded; what has no room is left out with a count, and the gravest
 * findings are kept. All that comes from content is inert, in a summary and in a log; there are links
 * to lines only with `blobUrl`.
 *
 * @param maxBytes the most UTF-8 bytes of the text, from 5,000
 */
export declare function markdownWithin(run: LintRun, options: ReportOptions, maxBytes: number): string;
