import { replaceInvisible } from "./invisible.ts";

/**
 * For JSON in a terminal or in the log of a GitHub runner: `value` as `JSON.stringify` writes it
 * with an indent of two, where invisible characters and the bracket of `##[` (which the runner
 * takes for a command anywhere in a line) are written as escapes such as `\u005b`. A parser reads
 * the same value. Source: RFC 8259, section 7.
 */
export function toInertJson(value: unknown): string {
  // Structure has no invisible character and no `#`, so whatever is replaced is within a string.
  return replaceInvisible(JSON.stringify(value, null, 2), escapeUnits).replaceAll(
    "##[",
    "##\\u005b",
  );
}

/** Each UTF-16 unit of `text` as a JSON escape. */
function escapeUnits(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    return `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
