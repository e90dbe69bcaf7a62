import type { Diagnostic } from "../sdk/index.ts";
import { byGravity } from "./by-gravity.ts";
import type { Canvas } from "./canvas.ts";
import type { Entries } from "./entries.ts";
import { drawFrame } from "./frame.ts";
import { drawHeading } from "./pretty-heading.ts";
import { drawRepetitions } from "./pretty-repetitions.ts";
import { drawTitle, markOf } from "./pretty-title.ts";
import { countSeverities, groupByPath } from "./tally.ts";
import { kindOf, sayFindings, sayShown } from "./wording.ts";

/**
 * What was found of one verdict: the gravest by file, at most `limit`, each with its place and the
 * line it is in; how many others there are; and those that repeat in many seeds, each once.
 */
export function drawFindings(
  { single, repeated }: Entries,
  limit: number,
  canvas: Canvas,
): readonly string[] {
  const shown = new Set(byGravity(single, limit));
  const hidden = single.filter((diagnostic) => !shown.has(diagnostic));
  return [
    ...drawFiles(single, shown, canvas),
    ...drawRest(hidden, canvas),
    ...drawRepetitions(repeated, canvas),
  ];
}

/** Each file of which something is shown, with what is. */
function drawFiles(
  diagnostics: readonly Diagnostic[],
  shown: ReadonlySet<Diagnostic>,
  canvas: Canvas,
): readonly string[] {
  return [...groupByPath(diagnostics)].flatMap(([path, all]) => {
    const group = all.filter((diagnostic) => shown.has(diagnostic));
    if (group.length === 0) return [];
    return [
      drawHeading(canvas.showPath(path), sayShown(all, group.length), canvas.paint),
      "",
      ...group.flatMap((diagnostic) => [...drawFinding(diagnostic, canvas), ""]),
    ];
  });
}

function drawFinding(diagnostic: Diagnostic, canvas: Canvas): readonly string[] {
  const mark = markOf(diagnostic, canvas.paint);
  return [drawTitle(diagnostic, canvas), ...drawFrame(diagnostic, mark, canvas)];
}

function drawRest(hidden: readonly Diagnostic[], { paint }: Canvas): readonly string[] {
  if (hidden.length === 0) return [];
  const counts = sayFindings(countSeverities(hidden), kindOf(hidden[0]?.verdict));
  return [paint.dim(`   … and ${counts} more: --format json lists every one`), ""];
}
