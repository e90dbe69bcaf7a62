import { showInvisible, showInvisibleInLine } from "./invisible.ts";
import { toWebUrl } from "./url.ts";
import { inertLog } from "./workflow-log.ts";

/**
 * For text of several lines in a terminal, which may be the log of a runner: controls, escape
 * sequences, bidi and zero-width characters are shown as escapes such as `\u{1b}`, and no line is
 * a workflow command. Line feeds and tabs stay. Sources: ECMA-48 (control functions), and those of
 * {@link showInvisible} and {@link inertLog}.
 */
export function escapeTerminal(text: string): string {
  return inertLog(showInvisible(text));
}

/** As {@link escapeTerminal} for a value within a line: `\n` and `\t` are shown too. */
export function escapeTerminalLine(text: string): string {
  return inertLog(showInvisibleInLine(text));
}

/**
 * For a terminal with hyperlinks: `label`, which is escaped already, as a link to `url`; the bare
 * label if `url` is not an absolute http(s) URL. Source: the OSC 8 convention ("Hyperlinks in
 * terminal emulators"), which takes printable ASCII only.
 */
export function toHyperlink(label: string, url: string): string {
  const target = toWebUrl(url);
  return target === undefined ? label : `\u{1b}]8;;${target}\u{1b}\\${label}\u{1b}]8;;\u{1b}\\`;
}
