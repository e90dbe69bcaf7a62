import { showInvisible } from "./invisible.ts";

/** An element with either elements or a text in it. Names are ours and are not escaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly content?: readonly XmlElement[] | string;
}

/**
 * An XML 1.0 document in UTF-8, with a line for each element of elements and an indent of two
 * blanks. Attributes are written in their own order.
 */
export function toXmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawElement(root, "")}`;
}

function drawElement({ name, attributes = {}, content = [] }: XmlElement, indent: string): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  );
  const start = `${indent}<${name}${list.join("")}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === "string") return `${start}>${escapeXml(content)}</${name}>\n`;
  const children = content.map((child) => drawElement(child, `${indent}  `));
  return `${start}>\n${children.join("")}${indent}</${name}>\n`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
};

/**
 * For text and attribute values in XML. What XML cannot have (controls, lone surrogates, the two
 * noncharacters) and what nobody sees is shown as an escape such as `\u{1b}`. Line feeds and tabs are
 * references, so they survive in attributes and no line begins with content; the bracket of `##[`,
 * which the log of a GitHub runner takes for a command anywhere, is one too.
 * Source: Extensible Markup Language 1.0, sections 2.2, 2.4 and 3.3.3.
 */
function escapeXml(text: string): string {
  return showInvisible(text)
    .replaceAll("\ufffe", "\\u{fffe}")
    .replaceAll("\uffff", "\\u{ffff}")
    .replaceAll(/[&<>"'\t\n]/g, (character) => REFERENCES[character] ?? "")
    .replaceAll("##[", "##&#91;");
}
