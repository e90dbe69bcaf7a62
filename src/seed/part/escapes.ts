/** What one character after a backslash stands for in YAML 1.2 (5.7); TOML has some of them. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["e", "\u001B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["N", "\u0085"],
  ["_", "\u00A0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
]);

/** An escape that gives a code point in hexadecimal digits, or one character. */
export const ESCAPE = String.raw`\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])`;

/** The character that an escape of valid YAML or TOML stands for. */
export function unescape(escape: string): string {
  if (escape.length > 2) return String.fromCodePoint(Number.parseInt(escape.slice(2), 16));
  const character = escape.slice(1);
  return SHORT.get(character) ?? character;
}
