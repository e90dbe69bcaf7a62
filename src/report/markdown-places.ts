import type { Diagnostic, RelatedDiagnostic, Span } from "../sdk/index.ts";
import { cutTo } from "../text/cut.ts";
import { encodeUrlPath, toCodeSpan, toInertMarkdown } from "../text/markdown.ts";
import { causesOf } from "./entries.ts";
import type { Places } from "./places.ts";

/** Where places in the head are, and where they are linked to. */
export interface Sheet {
  readonly places: Places;
  readonly blobUrl: string | undefined;
}

const MESSAGE_LIMIT = 1000;
const CAUSE_LIMIT = 3;

/** Words of content within a line. */
export function toItemText(text: string): string {
  return toInertMarkdown(cutTo(text, MESSAGE_LIMIT));
}

/** `line 12`, as a link where files have an address. */
export function drawPlace(path: string, span: Span, { places, blobUrl }: Sheet): string {
  const { line } = places.rangeOf(path, span).start;
  const place = `line ${line}`;
  // `plain=1` shows the source of a Markdown file, which alone has line numbers.
  return blobUrl === undefined
    ? place
    : `[${place}](${blobUrl}/${encodeUrlPath(path)}?plain=1#L${line})`;
}

/** An item for each of the first causes, within the item of what they caused. */
export function drawCauses(diagnostics: readonly Diagnostic[], sheet: Sheet): string {
  const causes = causesOf(diagnostics).slice(0, CAUSE_LIMIT);
  return causes.map((cause) => drawCause(cause, sheet)).join("");
}

/** A seed that is gone has no place that could be linked. */
function drawCause({ path, span, message }: RelatedDiagnostic, sheet: Sheet): string {
  const place = sheet.places.has(path) ? `, ${drawPlace(path, span, sheet)}` : "";
  const why = message === "" ? "" : `: ${toItemText(message)}`;
  return `  - caused by ${toCodeSpan(path)}${place}${why}\n`;
}
