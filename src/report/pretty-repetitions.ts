import type { Diagnostic, Repetition } from "../sdk/index.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import type { Canvas } from "./canvas.ts";
import { examplesOf } from "./entries.ts";
import { drawPlaces } from "./frame.ts";
import { tally } from "./tally.ts";
import { sayFindings, sayNumber, sayRepetition } from "./wording.ts";

/** What repeats in many seeds: each once, with how often, a few places, and how to see them all. */
export function drawRepetitions(
  repetitions: readonly Repetition[],
  drawTitle: (diagnostic: Diagnostic) => string,
  canvas: Canvas,
): readonly string[] {
  if (repetitions.length === 0) return [];
  const { paint } = canvas;
  const counts = sayFindings(tally(repetitions.flatMap(({ diagnostics }) => diagnostics)));
  return [
    `${paint.dim("──")} ${paint.bold("Repeated in many seeds")} ${paint.dim(`── ${counts}`)}`,
    "",
    ...repetitions.flatMap((repetition) => [
      drawTitle(repetition.diagnostics[0]),
      ...drawExamples(repetition, canvas),
      "",
    ]),
    paint.dim("   --format json lists every one; naming a file shows those in it"),
    "",
  ];
}

function drawExamples(repetition: Repetition, canvas: Canvas): readonly string[] {
  const examples = examplesOf(repetition);
  const rest = sayNumber(repetition.diagnostics.length - examples.length);
  const often = escapeTerminalLine(sayRepetition(repetition));
  return drawPlaces(examples, `${canvas.paint.bold(often)}, ${rest} more`, canvas);
}
