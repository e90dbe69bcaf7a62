/**
 * What a reader cannot see or what moves the text around it: controls (C0, DEL, C1), format
 * characters (bidi controls and isolates, zero-width ones, soft hyphens, tags), line and paragraph
 * separators, lone surrogates and other code points that are drawn as nothing. Line feeds, tabs
 * and the selectors of text or emoji style are ordinary text.
 *
 * Sources: Unicode Standard Annex 44 (general categories, `Default_Ignorable_Code_Point`) and
 * Annex 9 (bidirectional controls).
 */
const INVISIBLE =
  /(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * What may be invisible: all but Latin, Han, kana, Hangul and their punctuation, by ranges of UTF-16
 * units, which are looked for several times as quickly. Pairs of surrogates stand in one run.
 */
const UNUSUAL =
  /[^\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u205F\u3000-\u3163\u3165-\uD7FF\uFF01-\uFF9F]+/g;

/** `text` with each invisible character replaced by what `escape` makes of it. */
export function replaceInvisible(text: string, escape: (character: string) => string): string {
  return text.replaceAll(UNUSUAL, (run) => run.replaceAll(INVISIBLE, escape));
}

/**
 * For any sink that people read: shows each invisible character as an escape such as `\u{202e}`,
 * a carriage return as `\r`. Line feeds and tabs stay.
 */
export function showInvisible(text: string): string {
  return replaceInvisible(text, (character) =>
    character === "\r" ? "\\r" : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** As {@link showInvisible} for a value that stands in one line: `\n` and `\t` are shown too. */
export function showInvisibleInLine(text: string): string {
  return showInvisible(text).replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}
