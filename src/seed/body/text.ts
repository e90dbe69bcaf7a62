import type { PhrasingContent } from "mdast";

/** Ideographs, kana and their punctuation: scripts that put no blank between words. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]`;
const unspacedBreak = new RegExp(`(?<=${unspaced})\\n(?=${unspaced})`, "gu");

/**
 * Inline content without its markup: code, emphasis and links as their text, images as their
 * description, HTML as nothing but its line breaks. Line breaks become a space, and nothing where
 * the text on both sides is of a script without spaces.
 */
export function toPlainText(nodes: readonly PhrasingContent[]): string {
  const text = toRawText(nodes).replaceAll(/\r\n?/g, "\n");
  return text
    .replaceAll(unspacedBreak, "")
    .replaceAll(/[\n\v]/g, " ")
    .trim();
}

/** Soft line breaks as line feeds, hard ones as vertical tabs. */
const toRawText = (nodes: readonly PhrasingContent[]): string => nodes.map(toRaw).join("");

function toRaw(node: PhrasingContent): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return node.value;
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "break":
      return "\v";
    case "html":
      return /^<br\b/i.test(node.value) ? "\v" : "";
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
    case "linkReference":
      return toRawText(node.children);
    case "footnoteReference":
      return "";
  }
}
