/** Text in each kind of quotes, or a comment. */
const skippedPattern =
  /"""[^]*?(?:(?<!\\)(?:\\\\)*"""|$)|'''[^]*?(?:'''|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\n]*'?|#[^\n]*/y;

/**
 * The offset at which a TOML source nests deeper than `maxDepth`, by brackets or by the dots of a
 * key; undefined if it does not. Linear and without recursion, unlike the parser.
 */
export function findExcessDepth(source: string, maxDepth: number): number | undefined {
  let brackets = 0;
  let dots = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? "";
    if (character === '"' || character === "'" || character === "#") {
      at = skip(source, at) - 1;
    } else if (character === ".") {
      dots += 1;
    } else if (/[=,[\]{}\n]/.test(character)) {
      dots = 0;
      if (character === "[" || character === "{") brackets += 1;
      if (character === "]" || character === "}") brackets = Math.max(0, brackets - 1);
    }
    if (brackets + dots > maxDepth) return at;
  }
  return undefined;
}

/** The end of the text in quotes, or of the comment, that starts at `start`. */
function skip(source: string, start: number): number {
  skippedPattern.lastIndex = start;
  return skippedPattern.test(source) ? skippedPattern.lastIndex : start + 1;
}
