const ESC = "\u001b";
/** The styles that reports use. */
const STYLE = new RegExp(`${ESC}\\[(?:1|2|22|31|32|33|34|36|39)m`, "gu");
/** The start of a link to a page, or the end of one. */
const LINK = new RegExp(`${ESC}\\]8;;(https:[!-~]*)?${ESC}\\\\`, "gu");

/** A text of ours without its own styles and links; whatever else is in it stays. */
export const withoutDecoration = (text: string): string =>
  text.replaceAll(STYLE, "").replaceAll(LINK, "");

/** The targets of the links in a text of ours. */
export const targetsOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(LINK), ([, target]) => target ?? "").filter((target) => target !== "");
