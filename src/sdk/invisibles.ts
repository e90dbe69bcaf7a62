/** A character that nobody sees, and has no business where it stands. */
export interface Invisible {
  /** Offset in the text. */
  readonly index: number;
  readonly character: string;
  /** What it is, with its article: `a tab`. */
  readonly name: string;
  /** For a control that is left of an escape: the word that was meant, `\rightarrow`. */
  readonly meant: string | undefined;
}

/**
 * Suspects, by general category: controls other than the line feed, format characters, half
 * surrogate pairs, line and paragraph separators, and what else is drawn as nothing (Unicode
 * Standard Annex 44). The selectors of emoji and of variants of ideographs are text; so are the
 * Arabic signs that are format characters by category only.
 */
const SUSPECT = String.raw`(?!\n|\r\n|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`;
/** The same by ranges, which is several times as quick; halves of pairs may be letters, or emoji. */
const FIRST_SUSPECT = new RegExp(
  String.raw`[\0-\t\v-\x1F\x7F-\x9F\xAD\u034F\u061C\u070F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uD800-\uDFFF\uFEFF\uFFA0\uFFF0-\uFFFB]`,
);
const SUSPECTS = new RegExp(SUSPECT, "gu");

/** What is not in most texts: all but Latin, Han and kana, and their punctuation. */
const UNUSUAL =
  /[^\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u205F\u3000-\u3163\u3165-\uD7FF\uFF01-\uFF9F]/;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^\t/u, "a tab"],
  [/^\r/u, "a carriage return"],
  [/^\p{Cc}/u, "a control character"],
  [/^\p{Cs}/u, "half of a surrogate pair"],
  [/^[\u2028\u2029]/u, "a line separator"],
  [/^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, "a control of the writing direction"],
  [/^\u00AD/u, "a soft hyphen"],
  [/^\uFEFF/u, "a byte order mark"],
  [/^[\u{E0000}-\u{E007F}]/u, "a tag character"],
];

/** What follows the letter of an escape that JSON or YAML took for its own: `\rightarrow`. */
const COMMANDS: ReadonlyMap<string, { readonly letter: string; readonly rest: RegExp }> = new Map([
  ["\r", { letter: "r", rest: /^(?:ightarrow|ight|angle|ceil|floor|ho|m|ightharpoons)(?![a-z])/ }],
  ["\t", { letter: "t", rest: /^(?:imes|heta|ext|extbf|au|ilde|riangle|an|op|o)(?![a-z])/ }],
  ["\b", { letter: "b", rest: /^(?:eta|ar|egin|ullet|ig|igg|inom|oldsymbol|f|ackslash)(?![a-z])/ }],
  ["\f", { letter: "f", rest: /^(?:rac|orall|lat|rown)(?![a-z])/ }],
  ["\v", { letter: "v", rest: /^(?:ec|ee|dots|arphi|arepsilon|artheta)(?![a-z])/ }],
  ["\u0007", { letter: "a", rest: /^(?:lpha|pprox|ngle|st|leph)(?![a-z])/ }],
  ["\u001B", { letter: "e", rest: /^(?:psilon|quiv|ta|xists|ll)(?![a-z])/ }],
]);

/** True if a text may have a character that nobody sees; quick, and sometimes wrongly so. */
export function hasSuspect(text: string): boolean {
  return UNUSUAL.test(text) && FIRST_SUSPECT.test(text);
}

/**
 * The characters of a text that nobody sees, in order. Those that writing needs are left out:
 * joiners in emoji and in scripts that join letters, marks of direction beside text from right to
 * left, breaks between words of scripts without blanks.
 */
export function findInvisibles(text: string): readonly Invisible[] {
  const found: Invisible[] = [];
  let isRightToLeft: boolean | undefined;
  for (const { 0: character, index } of text.matchAll(SUSPECTS)) {
    const before = text.slice(Math.max(0, index - 16), index);
    const after = text.slice(index + character.length, index + character.length + 16);
    if (isNeeded(character, before, after)) continue;
    if (DIRECTION.test(character) && (isRightToLeft ??= RIGHT_TO_LEFT.test(text))) continue;
    const name = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? "of zero width";
    found.push({ index, character, name, meant: findMeant(character, after) });
  }
  return found;
}

/** Scripts in which a joiner or its absence changes how letters are drawn. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{M}]$/u;
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}]/u;
const EMOJI_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?$/u;
const FLAG_BEFORE = /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u;

function isNeeded(character: string, before: string, after: string): boolean {
  if (character === "\u200C" || character === "\u034F") return JOINING.test(before);
  if (character === "\u200D") {
    const isEmoji = EMOJI_BEFORE.test(before) && /^\p{Extended_Pictographic}/u.test(after);
    return isEmoji || JOINING.test(before);
  }
  if (character === "\u200B") return UNSPACED.test(before) && UNSPACED.test(after);
  if (/^[\u{E0020}-\u{E007F}]/u.test(character)) return FLAG_BEFORE.test(before);
  if (/^[\u180B-\u180F]/u.test(character)) return /\p{Script=Mongolian}/u.test(before);
  return /^[\u115F\u1160]/u.test(character) && /[\u1100-\u11FF]/u.test(before + after);
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Overrides (U+202D, U+202E) are not among them: no text needs its letters turned around. */
const DIRECTION = /^[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/u;

function findMeant(character: string, after: string): string | undefined {
  const command = COMMANDS.get(character);
  const rest = command?.rest.exec(after)?.[0];
  return command === undefined || rest === undefined ? undefined : `\\${command.letter}${rest}`;
}
