import type { Paint } from "./paint.ts";

/**
 * The line above a file or a section, `── en/water.md ── 1 error`; both texts are escaped already.
 * It starts with a rule, so that a path is never the first thing in it.
 */
export function drawHeading(title: string, note: string, paint: Paint): string {
  return `${paint.dim("──")} ${paint.bold(title)} ${paint.dim(`── ${note}`)}`;
}
