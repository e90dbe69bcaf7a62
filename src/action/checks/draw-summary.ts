import { markdownWithin } from "../../report/index.ts";
import { sayNumber } from "../../report/wording.ts";
import { cutTo } from "../../text/cut.ts";
import { toCodeSpan, toInertMarkdown } from "../../text/markdown.ts";
import type { CheckAnnotation } from "./check-report.ts";
import type { Judged } from "./judged.ts";

/** What the API takes, in UTF-8. */
const MAX_BYTES = 65_535;
/** Kept free for what is said of refused annotations. */
const REFUSED_BYTES = 6000;
/** Of these, what is kept free for the heading and the count. */
const FRAME_BYTES = 100;
const TEXT_LIMIT = 200;
const BASIS_LIMIT = 500;

/**
 * The report of a run in Markdown, as much as a check run takes, with room for refused annotations.
 *
 * @param hiddenCount how many findings have no annotation
 */
export function drawSummary({ run, basis, options }: Judged, hiddenCount: number): string {
  const hidden = hiddenCount > 0 ? `${sayNumber(hiddenCount)} more are not annotated.\n\n` : "";
  const intro = `${toInertMarkdown(cutTo(basis, BASIS_LIMIT))}\n\n${hidden}`;
  const maxBytes = MAX_BYTES - REFUSED_BYTES - Buffer.byteLength(intro);
  return `${intro}${markdownWithin(run, options, maxBytes)}`;
}

/** The summary with a list of the annotations that GitHub did not take. */
export function withRefused(summary: string, refused: readonly CheckAnnotation[]): string {
  if (refused.length === 0) return summary;
  let list = "";
  let hiddenCount = 0;
  for (const item of refused.map(drawRefused)) {
    const hasRoom = Buffer.byteLength(list + item) <= REFUSED_BYTES - FRAME_BYTES;
    if (hasRoom && hiddenCount === 0) list += item;
    else hiddenCount += 1;
  }
  const more = hiddenCount > 0 ? `\n${hiddenCount} more.\n` : "";
  return `${summary}\n### Not taken as annotations\n\n${list}${more}`;
}

function drawRefused({ path, start_line, message }: CheckAnnotation): string {
  const place = `${toCodeSpan(cutTo(path, TEXT_LIMIT))} line ${start_line}`;
  return `- ${place}: ${toInertMarkdown(cutTo(message, TEXT_LIMIT))}\n`;
}
