import { inertLog } from "../text/workflow-log.ts";
import { sayNumber } from "./wording.ts";

/** A section of a summary. Each text in it ends its line, and is Markdown. */
export interface Section {
  /** In words of our own, at most 60 characters. */
  readonly title: string;
  /** What stands above the items. */
  readonly lead?: readonly string[];
  /** The first of the items that fit into so many bytes of UTF-8; more of them do no harm. */
  readonly items: (maxBytes: number) => Iterable<string>;
  /** How many items there are. */
  readonly total: number;
  /** How many items are open at once; the others are folded. */
  readonly openCount: number;
}

/** What a section may take beside its texts: the title, the fold and the count of what is left out. */
export const FRAME_BYTES = 256;

/** A fold that hides less than this saves no room. */
const FOLDED_MIN = 3;

/**
 * The heading and as many of the items as fit into `maxBytes` (from `FRAME_BYTES`) of UTF-8, with a
 * count of the others; nothing without items. No line of it is a command to a runner.
 */
export function drawSection(section: Section, maxBytes: number): string {
  const { title, lead = [], items, total, openCount } = section;
  if (total === 0) return "";
  const above = takeFitting(lead, maxBytes - FRAME_BYTES);
  const room = maxBytes - FRAME_BYTES - byteLengthOf(above);
  const shown = takeFitting(items(room), room);
  const hidden = total - shown.length;
  const list = [...above, ...fold(shown, openCount)].join("");
  if (hidden === 0) return `### ${title}\n\n${list}`;
  const rest = shown.length === 0 ? "not shown here, for want of room" : "more are not shown here";
  return `### ${title}\n\n${list}${list === "" ? "" : "\n"}${sayNumber(hidden)} ${rest}.\n`;
}

/** The first texts that fit, safe for a log. */
function takeFitting(texts: Iterable<string>, maxBytes: number): readonly string[] {
  const taken: string[] = [];
  let byteLength = 0;
  for (const text of texts) {
    const inert = inertLog(text);
    byteLength += Buffer.byteLength(inert);
    if (byteLength > maxBytes) break;
    taken.push(inert);
  }
  return taken;
}

function byteLengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** The items, from `openCount` on within `<details>`: blank lines around make them Markdown again. */
function fold(items: readonly string[], openCount: number): readonly string[] {
  const folded = items.slice(openCount);
  if (folded.length < FOLDED_MIN) return items;
  const count = `${sayNumber(folded.length)}${openCount > 0 ? " more" : ""}`;
  const open = items.slice(0, openCount);
  const gap = open.length > 0 ? "\n" : "";
  return [
    ...open,
    `${gap}<details><summary>Show ${count}</summary>\n\n`,
    ...folded,
    "\n</details>\n",
  ];
}
