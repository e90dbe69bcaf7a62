import { sayNumber } from "./wording.ts";

/** A section of a summary: its heading, its items, how many there are, and the room for them. */
export interface Section {
  readonly title: string;
  readonly items: Iterable<string>;
  readonly total: number;
  /** In UTF-8. */
  readonly maxBytes: number;
}

/** The heading and as many of the items as fit, with a count of the others; nothing without items. */
export function drawSection({ title, items, total, maxBytes }: Section): string {
  if (total === 0) return "";
  const shown: string[] = [];
  let byteLength = 0;
  for (const item of items) {
    byteLength += Buffer.byteLength(item);
    if (byteLength > maxBytes) break;
    shown.push(item);
  }
  const hidden = total - shown.length;
  const rest = hidden > 0 ? `\n${sayNumber(hidden)} more are not shown here.\n` : "";
  return `### ${title}\n\n${shown.join("")}${rest}`;
}
