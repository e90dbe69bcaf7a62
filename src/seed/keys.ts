import { findLine, sliceOf } from "./lines.ts";

/** How front matter can start in JSON, YAML (keys, tags, anchors, directives) and TOML. */
const startPattern =
  /^(?:\{|\[\s*(?:["'{]|$)|["'][^"']{0,80}["']\s*[:=]|\? |%[A-Z]|!!?\w|&\w+(?:\s|$)|<<:|_[\w-]*:(?:\s|$)|-?[^\s#<>|`*_[-].{0,80}?:(?:\s|$)|[\w."'-]{1,80}\s*=\s)/;
/** A key at the start of a line, as strict as keys of data sets are. */
const keyPattern = /^["']?[\w.$@/-]{1,80}["']?\s?[:=](?:\s|$)/m;
/** A line of keys and values, or one that can only stand between such lines. */
const linePattern =
  /^(?:["']?[\w.$@/-]{1,80}["']?\s?[:=](?:\s|$)|\[\[?[\w."-]+\]\]?\s*$|[ \t]|- |#)/;

/**
 * True if the first line from `start` that is no comment starts like keys or values.
 *
 * @param maySkipBlank False if an empty line first means that it does not.
 */
export function hasKeysBelow(text: string, start: number, maySkipBlank: boolean): boolean {
  const line = findLine(text, start, maySkipBlank ? /^(?!#)\s*\S/ : /^(?!#)/);
  return line !== undefined && startPattern.test(sliceOf(text, line));
}

/**
 * True if each line of a text is part of keys and values.
 *
 * @param maySkipBlank True if an empty line is, too: between the tables of TOML.
 */
export function isOnlyKeys(block: string, maySkipBlank: boolean): boolean {
  const lines = block.replace(/\r?\n$/, "").split(/\r?\n/);
  if (lines[0]?.trim() === "{") return true;
  const isPart = (line: string) => linePattern.test(line) || (maySkipBlank && line.trim() === "");
  return !/^[\s-]/.test(block) && lines.every(isPart);
}

/** True if a line of a text is blank; what follows its last line end is no line. */
export const hasBlankLine = (block: string): boolean =>
  /(?:^|\n)[ \t]*\r?(?:\n|$)/.test(block.replace(/\r?\n$/, ""));

/** True if a key stands in a text without blank lines before its end, whatever it starts with. */
export const hasKeysWithin = (block: string): boolean =>
  !hasBlankLine(block.trimEnd()) && keyPattern.test(block);
