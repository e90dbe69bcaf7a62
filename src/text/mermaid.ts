import { showInvisibleInLine } from "./invisible.ts";

/** All that a label need not encode: letters and digits of ASCII, and blanks and hyphens between two. */
const ENCODED = /(?<![A-Za-z0-9])[ -]|[ -](?![A-Za-z0-9])|[^A-Za-z0-9 -]/gu;

/**
 * For a label of a Mermaid diagram, within double quotes: shows `text` as it stands, in one line;
 * a blank for no text, which is no label.
 * Every other character is an entity (`#34;`), because Mermaid looks into a label more than once:
 * for its end, for directives (`%%{…}`), entities and what it puts in their place (`ﬂ°°34¶ß`),
 * Markdown, `\n`, formulas, icons and HTML, and last a browser reads it. An entity is text to all of
 * them. Sources: `encodeEntities`, `decodeEntities` and the preprocessing of Mermaid 10 to 12.
 */
export function toMermaidLabel(text: string): string {
  const line = showInvisibleInLine(text) || " ";
  return line.replaceAll(ENCODED, (character) => `#${character.codePointAt(0) ?? 0};`);
}
