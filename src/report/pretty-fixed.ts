import type { Canvas } from "./canvas.ts";
import type { Entries } from "./entries.ts";
import { countIn, groupFixed, sayFixedWhere } from "./fixed-groups.ts";
import { drawHeading } from "./pretty-heading.ts";
import { drawStatement } from "./pretty-title.ts";
import { countSeverities } from "./tally.ts";
import { sayFindings, sayNumber } from "./wording.ts";

/** A thank you, not a list of work. */
const LIMIT = 10;

/**
 * What the change has mended, a line for each thing that was said. No lines and columns, for they
 * are those of the base.
 */
export function drawFixed(entries: Entries, canvas: Canvas): readonly string[] {
  const { paint, showPath } = canvas;
  const groups = groupFixed(entries);
  if (groups.length === 0) return [];
  const hidden = countIn(groups.slice(LIMIT));
  return [
    drawHeading("Fixed, thank you", sayFindings(countSeverities(groups.flat())), paint),
    "",
    ...groups.slice(0, LIMIT).map((group) => {
      const statement = drawStatement(group[0], canvas);
      return `  ${paint.green("✔")} ${statement}  ${paint.cyan(sayFixedWhere(group, showPath))}`;
    }),
    ...(hidden > 0 ? [paint.dim(`  … and ${sayNumber(hidden)} more`)] : []),
    "",
  ];
}
