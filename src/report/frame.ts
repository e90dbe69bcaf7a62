import type { Diagnostic, Pointer, RelatedDiagnostic } from "../sdk/index.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import type { Position } from "../text/line-index.ts";
import type { Canvas } from "./canvas.ts";
import { causesOf } from "./entries.ts";
import { excerptOf } from "./excerpt.ts";
import type { Paint } from "./paint.ts";
import type { Range } from "./places.ts";

/** Columns of the line number, so that the frames of one run stand below each other. */
const NUMBER_WIDTH = 6;

/**
 * The lines that show where a diagnostic is: its place, the line with the span underlined (not for
 * a finding about a file as a whole), and the related places, of which a cause is in a seed that may be gone.
 *
 *      ╭─ en/water.md:2:5
 *    2 │ id: water
 *      │     ^^^^^
 *      ╰─ en/aqua.md:2:5 has the same id
 */
export function drawFrame(
  { path, pointer, span, related }: Diagnostic,
  mark: (text: string) => string,
  canvas: Canvas,
): readonly string[] {
  const { places, paint } = canvas;
  const range = places.rangeOf(path, span);
  const place = drawPlace(path, range.start, canvas) + drawPointer(pointer, paint);
  const isWhole = !places.has(path) || (span.start === 0 && span.end === 0);
  const code = isWhole ? [] : drawCode(path, range, mark, canvas);
  const isAlone = isWhole && related.length === 0;
  return [
    `${gutter(isAlone ? "╶─" : "╭─", canvas)} ${place}`,
    ...code,
    ...related.map((item, index) => drawRelated(item, index === related.length - 1, canvas)),
  ];
}

/**
 * The places of diagnostics that say the same, what caused them, and what is said of them all.
 *
 *      ╭─ en/water.md:2:5
 *      ├─ en/waste.md:2:5
 *      ╰─ and 40 more
 */
export function drawPlaces(
  diagnostics: readonly Diagnostic[],
  last: string,
  canvas: Canvas,
): readonly string[] {
  const places = diagnostics.map(({ path, span }, index) => {
    const { start } = canvas.places.rangeOf(path, span);
    return `${gutter(index === 0 ? "╭─" : "├─", canvas)} ${drawPlace(path, start, canvas)}`;
  });
  const causes = causesOf(diagnostics).map((cause) => drawRelated(cause, false, canvas));
  return [...places, ...causes, `${gutter("╰─", canvas)} ${last}`];
}

/** `path:line:column`, which terminals and editors make a link of. */
function drawPlace(path: string, { line, column }: Position, { paint, showPath }: Canvas): string {
  return paint.cyan(`${showPath(path)}:${line}:${column}`);
}

/** Where in the front matter it is, unless the line with its key says so: `/analysis/mrv/score`. */
function drawPointer(pointer: Pointer | null, paint: Paint): string {
  return pointer?.includes("/", 1) ? paint.dim(`  ${escapeTerminalLine(pointer)}`) : "";
}

function drawCode(
  path: string,
  { start, end }: Range,
  mark: (text: string) => string,
  canvas: Canvas,
): readonly string[] {
  const line = canvas.places.lineText(path, start.line);
  const goesOn = end.line > start.line;
  const { text, indent, width } = excerptOf(line, {
    start: Math.min(start.column - 1, line.length),
    end: goesOn ? line.length : Math.min(end.column - 1, line.length),
  });
  const carets = mark("^".repeat(width));
  const rest = goesOn ? canvas.paint.dim(` … goes on to line ${end.line}`) : "";
  return [
    `${gutter("│", canvas, start.line)} ${text}`.trimEnd(),
    `${gutter("│", canvas)} ${" ".repeat(indent)}${carets}${rest}`,
  ];
}

function drawRelated(
  { path, span, message, isCause = false }: RelatedDiagnostic,
  isLast: boolean,
  canvas: Canvas,
): string {
  const isGone = isCause && !canvas.places.has(path);
  const place = isGone
    ? canvas.paint.cyan(canvas.showPath(path))
    : drawPlace(path, canvas.places.rangeOf(path, span).start, canvas);
  const label = isCause ? "caused by " : "";
  const text = message === "" ? "" : `  ${escapeTerminalLine(message)}`;
  return `${gutter(isLast ? "╰─" : "├─", canvas)} ${label}${place}${text}`;
}

function gutter(glyph: string, { paint }: Canvas, line?: number): string {
  const number = line === undefined ? "" : String(line);
  return paint.dim(`${number.padStart(NUMBER_WIDTH)} ${glyph}`);
}
