/**
 * What the problem matchers `eslint-stylish`, `eslint-compact` and `tsc` cannot do without, up to
 * the one character to change, which stands first so that no time is lost elsewhere. Source: the folder `.github` of `actions/setup-node`, which installs
 * them in every job that uses it.
 */
const MATCHED = [
  { pattern: /:(?=\d+\s+(?:error|warning|info)\s)(?<=^\s+\d+:)/gu, escape: "\\u{3a}" },
  { pattern: /:(?=\sline\s\d+,\scol\s\d+,\s(?:Error|Warning|Info)\s)/gu, escape: "\\u{3a}" },
  { pattern: /T(?=S\d+\s*:)(?<=\b(?:error|warning|info)\s+T)/gu, escape: "\\u{54}" },
];

const ESCAPE = "\u001B";

/** What the runner takes out of a line before it matches it. */
const COLOUR = new RegExp(`${ESCAPE}\\[[0-9;]*m?`, "gu");

/**
 * For one line of a log on a GitHub runner: the same line, with one character as an escape where
 * a matcher of `setup-node` would take it for an error of its tool, or each escape character of it where
 * it would be taken so without its colours.
 */
export function foilMatchers(line: string): string {
  const foiled = foil(line);
  if (!foiled.includes(ESCAPE)) return foiled;
  const plain = foiled.replaceAll(COLOUR, "");
  return foil(plain) === plain ? foiled : foil(foiled.replaceAll(ESCAPE, "\\u{1b}"));
}

function foil(line: string): string {
  return MATCHED.reduce((text, { pattern, escape }) => text.replaceAll(pattern, escape), line);
}
