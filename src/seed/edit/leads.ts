import type { Span } from "../../sdk/span.ts";
import { sliceOf } from "../lines.ts";
import type { Rope } from "./rope.ts";

/** What stands before an entry: blanks, line ends and comments. */
interface Lead {
  /** All up to the comments that belong to the entry. */
  readonly gap: Span;
  /** Lines right above the entry and at its column, with the indentation of the entry itself. */
  readonly comments: Span;
}

/** True if a range between entries has a comment, or anything else but blanks. */
export const hasComment = (text: string, lead: Span): boolean => /\S/.test(sliceOf(text, lead));

/** True if a range has a line end. */
export const hasLineBreak = (text: string, lead: Span): boolean =>
  sliceOf(text, lead).includes("\n");

/** Tells what belongs to an entry from what stands above it. */
export function splitLead(text: string, lead: Span): Lead {
  let line = lineStartIn(text, lead);
  const indent = text.slice(line, lead.end);
  let start = lead.end;
  while (line > lead.start) {
    const above = text.lastIndexOf("\n", line - 2) + 1;
    // The first line of a lead is the end of another one.
    if (above <= lead.start || !text.startsWith(`${indent}#`, above)) break;
    start = above + indent.length;
    line = above;
  }
  return { gap: { start: lead.start, end: start }, comments: { start, end: lead.end } };
}

/** Where the last line of a lead starts. */
function lineStartIn(text: string, lead: Span): number {
  const feed = text.lastIndexOf("\n", lead.end - 1);
  return feed < lead.start ? lead.end : feed + 1;
}

/**
 * What stays of an entry that is removed. Only the comment behind it, on its own line, and those
 * within its value go with it. A comment on a line of its own stays, even right above the entry: it
 * may as well be the heading of those that follow, and what a person wrote is not lost unseen. So
 * does the comment behind the entry if that stands on the line of another one.
 */
export function carriedComments(
  text: string,
  { lead, trail }: { readonly lead: Span; readonly trail: Span },
  isFirst: boolean,
): Rope {
  const isOnOwnLine = isFirst || hasLineBreak(text, lead);
  const behind = isOnOwnLine || trail.start === trail.end ? [] : [trail];
  if (!hasComment(text, lead)) return behind;
  const feed = text.lastIndexOf("\n", lead.end - 1);
  const end = text[feed - 1] === "\r" ? feed - 1 : feed;
  return [{ start: lead.start, end: Math.max(end, lead.start) }, ...behind];
}
