import { join, relative } from "node:path";
import { escapeTerminalLine } from "../text/terminal.ts";

/** Writes a path of the run as the reader would type it, for a terminal. */
export type ShowPath = (path: string) => string;

/**
 * Paths relative to the reader's folder, both folders absolute; relative to the root if either is
 * not known.
 */
export function createShowPath(root: string | null, cwd: string | undefined): ShowPath {
  if (root === null || cwd === undefined) return escapeTerminalLine;
  return (path) => escapeTerminalLine(relative(cwd, join(root, path)));
}
