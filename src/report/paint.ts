type Style = "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "cyan";

/** Functions that put a text, which is escaped already, in a style. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

const plain = (text: string): string => text;
const sgr = (on: number, off: number) => (text: string) =>
  text === "" ? "" : `\u{1b}[${on}m${text}\u{1b}[${off}m`;

const PLAIN: Paint = {
  bold: plain,
  dim: plain,
  red: plain,
  green: plain,
  yellow: plain,
  blue: plain,
  cyan: plain,
};

/** Codes of ECMA-48, section 8.3.117. */
const COLORED: Paint = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  blue: sgr(34, 39),
  cyan: sgr(36, 39),
};

/** Styles that do what they say, or nothing if there are to be no colours. */
export function toPaint(hasColor: boolean): Paint {
  return hasColor ? COLORED : PLAIN;
}
