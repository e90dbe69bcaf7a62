import type { PathReason } from "../sdk/index.ts";
import { toCodeSpan } from "../text/markdown.ts";
import { toItemText } from "./markdown-places.ts";
import type { Section } from "./markdown-section.ts";
import { countReasons } from "./tally.ts";
import { count } from "./wording.ts";

/** More files than that are told by their reasons first. */
const LISTED = 10;
const REASON_LIMIT = 5;

/** Files that were not judged, and why. */
export function listFiles(title: string, files: readonly PathReason[]): Section {
  const isLong = files.length > LISTED;
  return {
    title,
    lead: isLong ? sayReasons(files) : [],
    items: () => files.map(({ path, reason }) => `- ${toCodeSpan(path)}: ${toItemText(reason)}\n`),
    total: files.length,
    openCount: isLong ? 0 : LISTED,
  };
}

/** `- 12 files: symbolic link`, the most frequent reasons first. */
function sayReasons(files: readonly PathReason[]): readonly string[] {
  const reasons = countReasons(files);
  const hidden = reasons.length - REASON_LIMIT;
  return [
    ...reasons
      .slice(0, REASON_LIMIT)
      .map(([reason, number]) => `- ${count(number, "file")}: ${toItemText(reason)}\n`),
    ...(hidden > 0 ? [`- ${count(hidden, "other reason")}\n`] : []),
    "\n",
  ];
}
