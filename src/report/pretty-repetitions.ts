import type { Repetition } from "../sdk/index.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import type { Canvas } from "./canvas.ts";
import { examplesOf } from "./entries.ts";
import { drawPlaces } from "./frame.ts";
import { drawHeading } from "./pretty-heading.ts";
import { drawTitle } from "./pretty-title.ts";
import { countSeverities } from "./tally.ts";
import { kindOf, sayFindings, sayNumber, sayRepetition } from "./wording.ts";

/**
 * What repeats in many seeds, all of one verdict: each once, with how often, a few places, and how
 * to see them all.
 */
export function drawRepetitions(
  repetitions: readonly Repetition[],
  canvas: Canvas,
): readonly string[] {
  if (repetitions.length === 0) return [];
  const { paint } = canvas;
  const all = repetitions.flatMap(({ diagnostics }) => diagnostics);
  const counts = sayFindings(countSeverities(all), kindOf(all[0]?.verdict));
  return [
    drawHeading("Repeated in many seeds", counts, paint),
    "",
    ...repetitions.flatMap((repetition) => [
      drawTitle(repetition.diagnostics[0], canvas),
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
