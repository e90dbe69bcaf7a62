import { foilMatchers } from "./problem-matchers.ts";

/** What the runner trims before it looks for `::`, and what its comparison by culture ignores. */
const COMMAND_START = /^[\s\p{Cc}\p{Cf}]*::/u;

/**
 * For any text in the log of a GitHub runner: no line of the result is taken for a command, neither
 * `::name::` after white space nor the old `##[name]` anywhere, and none for the output of a tool
 * that a problem matcher of `setup-node` knows. The character that would do it becomes an escape
 * such as `\u{5b}`; all else stays.
 *
 * Source: `ActionCommand.cs` of `actions/runner`, which reads lines that end with LF, CR or both
 * and trims white space as .NET defines it (U+0085 included).
 */
export function inertLog(text: string): string {
  return text
    .split(/(\r\n|\n|\r)/u)
    .map(inertLine)
    .join("");
}

function inertLine(line: string): string {
  const start = COMMAND_START.exec(line)?.[0];
  const isCommand = start !== undefined && line.includes("::", start.length);
  const unstarted = isCommand
    ? `${start.slice(0, -2)}\\u{3a}${line.slice(start.length - 1)}`
    : line;
  return foilMatchers(breakOldCommands(unstarted));
}

/** `##[` with its bracket as an escape, wherever it stands. */
function breakOldCommands(text: string): string {
  return text.replaceAll("##[", "##\\u{5b}");
}
