/** A line of YAML and what is said beside it; the comment is one line, whatever is in it. */
export interface Line {
  readonly text: string;
  readonly comment?: string;
}

/** The greatest length of a line before a comment that stands beside it, else above. */
const COMMENT_COLUMN = 64;

/** A text as a scalar: plain where that is the same text, else in double quotes. */
export function toScalar(text: string): string {
  return isPlain(text) ? text : toQuoted(text);
}

/** As {@link toScalar} within `{}` or `[]`. */
export function toFlowScalar(text: string): string {
  return isPlain(text) && !/[,[\]{}*]/.test(text) ? text : toQuoted(text);
}

/** JSON is YAML but for what JSON leaves as it is and YAML takes for a line break or control. */
function toQuoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** True for a text that plain YAML takes for that text, in the core schema and in YAML 1.1. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}/_][\p{L}\p{M}\p{N}/_.*{}()&+,;@' -]*$/u.test(text) || text.endsWith(" "))
    return false;
  return !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
}

/** Lines with their comments, each indented. */
export function renderLines(lines: readonly Line[], indent: string): string {
  return lines.map((line) => renderLine(line, indent)).join("");
}

function renderLine({ text, comment }: Line, indent: string): string {
  if (comment === undefined || comment === "") return `${indent}${text}\n`;
  const said = `# ${comment.replaceAll(/\s+/gu, " ").replaceAll(/[\p{Cc}\p{Cf}]/gu, "")}`;
  return text.length <= COMMENT_COLUMN
    ? `${indent}${text} ${said}\n`
    : `${indent}${said}\n${indent}${text}\n`;
}
