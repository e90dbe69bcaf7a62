import type { LintRun } from "../sdk/index.ts";
import { createShowPath, type ShowPath } from "./display-path.ts";
import type { ReportOptions } from "./options.ts";
import { toPaint, type Paint } from "./paint.ts";
import { Places } from "./places.ts";

/** What the report for people is drawn with. */
export interface Canvas {
  readonly places: Places;
  readonly paint: Paint;
  readonly showPath: ShowPath;
  readonly hasHyperlinks: boolean;
}

/** The canvas for a run. */
export function createCanvas({ sources, root }: LintRun, options: ReportOptions): Canvas {
  return {
    places: new Places(sources),
    paint: toPaint(options.color ?? false),
    showPath: createShowPath(root, options.cwd),
    hasHyperlinks: options.hyperlinks ?? false,
  };
}
