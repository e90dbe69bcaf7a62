import type { Invisible } from "./invisibles.ts";

/** What is drawn as a gap. */
const GAPS = new Set(["\t", "\v", "\f", "\r", "\u0085", "\u2028", "\u2029"]);
/** What a parser makes of a backslash and a letter. */
const ESCAPES = new Set(["\t", "\v", "\f", "\r", "\b", "\u0007", "\u001B"]);
/** What may be left of another character: of a wrong encoding, or of a pair. */
const REMAINS = /^[\u0080-\u009F\p{Cs}]/u;
/** Commands of formulas that, without their first letter, are words or how one begins. */
const AMBIGUOUS = /^\\(?:tan|text|to|top|rangle|rfloor|rm)$/u;

/** What may be put in place of a character that nobody sees. */
export interface Replacement {
  /** Empty for nothing, a blank, or the backslash and the letter that a formula has lost. */
  readonly text: string;
  /** True if it is the only one, and nothing that somebody wrote is lost by it. */
  readonly isCertain: boolean;
}

/** What may be put in place of a character that {@link findInvisibles} found, the likeliest first. */
export function findReplacements(found: Invisible, text: string): readonly Replacement[] {
  const { index, character, meant } = found;
  const before = text.slice(0, index);
  const after = text.slice(index + character.length);
  const isGap = GAPS.has(character);
  const isBetween = isGap && /\S$/u.test(before) && /^\S/u.test(after);
  const none = isBetween ? " " : "";
  if (meant !== undefined) {
    const command = meant.slice(0, 2);
    const isAmbiguous = isGap && AMBIGUOUS.test(meant);
    if (!isAmbiguous) return [{ text: command, isCertain: true }];
    return [command, none].map((each) => ({ text: each, isCertain: false }));
  }
  // Before a small letter it may be what is left of a command that nobody has listed.
  const isCommand = ESCAPES.has(character) && /^[a-z]/u.test(after);
  return [{ text: none, isCertain: !isBetween && !isCommand && !REMAINS.test(character) }];
}
