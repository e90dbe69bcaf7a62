import { styleText } from "node:util";
import { escapeTerminal, escapeTerminalLine } from "../text/terminal.ts";
import { wrapText } from "../text/wrap.ts";
import type { Output } from "./terminal.ts";

/** Longer lines of prose tire the eye. */
const MAX_WIDTH = 100;

type Style = Parameters<typeof styleText>[0];

/** What a page for a terminal is written with: text is escaped, wrapped, indented and styled. */
export interface Sheet {
  /** A text, escaped, in a style if the terminal has any. */
  readonly paint: (style: Style, text: string) => string;
  /** The lines of a text, as wide as the terminal, each after `indent` blanks; none of an empty one. */
  readonly prose: (text: string, indent: number) => readonly string[];
  /** The lines of a text as they are, each after `indent` blanks. */
  readonly verbatim: (text: string, indent: number) => readonly string[];
  /** A heading with what belongs to it, after an empty line; nothing where there is nothing. */
  readonly section: (title: string, lines: readonly string[]) => readonly string[];
}

/** The sheet of an output. */
export function createSheet({ hasColor, columns }: Pick<Output, "hasColor" | "columns">): Sheet {
  const width = Math.min(columns, MAX_WIDTH);
  const paint = (style: Style, text: string): string => {
    const escaped = escapeTerminalLine(text);
    // The stream was asked already whether it shows colours.
    return hasColor ? styleText(style, escaped, { validateStream: false }) : escaped;
  };
  const indented = (lines: readonly string[], indent: number): readonly string[] =>
    lines.map((line) => (line === "" ? "" : `${" ".repeat(indent)}${line}`));
  return {
    paint,
    prose: (text, indent) =>
      text === "" ? [] : indented(wrapText(escapeTerminal(text), width - indent), indent),
    verbatim: (text, indent) =>
      indented(escapeTerminal(text.replace(/\n$/, "")).split("\n"), indent),
    section: (title, lines) => (lines.length === 0 ? [] : ["", paint("bold", title), ...lines]),
  };
}
