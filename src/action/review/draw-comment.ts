import { toShortMessage } from "../../report/github-remarks.ts";
import type { Diagnostic, Remedy } from "../../sdk/index.ts";
import { cutTo } from "../../text/cut.ts";
import type { LineReplacement } from "../../text/line-replacement.ts";
import { toInertParagraph } from "../../text/markdown-paragraph.ts";
import { toCodeSpan, toInertMarkdown } from "../../text/markdown.ts";

const TEXT_LIMIT = 300;
/**
 * A comment may have 65,536 characters. Both fences may each be as long as lines of nothing but
 * backticks, and all else takes less than 8,000.
 */
const LINES_LIMIT = 19_000;

/** What a comment is drawn from. */
export interface Proposed {
  readonly diagnostic: Diagnostic;
  readonly remedy: Remedy;
  readonly replacement: LineReplacement;
}

/** The text of a comment, which ends with its marker; undefined if it would be too long. */
export function drawComment(proposed: Proposed, marker: string): string | undefined {
  const { diagnostic, remedy, replacement } = proposed;
  const lines = replacement.after.join("\n");
  if (lines.length > LINES_LIMIT) return undefined;
  // As code it may take several times as much.
  const message = toInertParagraph(cutTo(toShortMessage(diagnostic.message), 2 * TEXT_LIMIT));
  const rule = toCodeSpan(cutTo(diagnostic.rule, TEXT_LIMIT));
  const title = toInertMarkdown(cutTo(remedy.title, TEXT_LIMIT));
  const use = remedy.isSafe
    ? "A safe fix, which `seedlint --fix` makes too"
    : "A suggestion, which needs a person to look at it";
  return `${message}\n\nRule ${rule}. ${use}: ${title}\n\n${drawBlock(replacement.after)}\n\n${marker}`;
}

/**
 * A block that GitHub offers to replace the commented lines with; without lines it takes them away.
 * Its fence is longer than any in the lines, which end as those of the file do, whatever ends them
 * here. Source: "Incorporating feedback in your pull request" of GitHub's documentation; CommonMark
 * 0.31, section 4.5.
 */
function drawBlock(lines: readonly string[]): string {
  const runs = lines.join("\n").match(/`+/gu) ?? [];
  const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  return [`${fence}suggestion`, ...lines, fence].join("\n");
}
