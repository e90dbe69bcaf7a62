/** How a locale is written. */
export interface Writing {
  /** The script as people call it: `Han`, `Latin`. */
  readonly name: string;
  /** A class of characters for a regular expression with the `u` flag, without its brackets. */
  readonly letters: string;
}

const LATIN: Writing = { name: "Latin", letters: String.raw`\p{Script=Latin}` };
const HAN: Writing = { name: "Han", letters: String.raw`\p{Script=Han}\p{Script=Bopomofo}` };

/** Codes of ISO 15924 for scripts that are several, or that Unicode calls otherwise. */
const WRITINGS: ReadonlyMap<string, Writing> = new Map([
  ["Latn", LATIN],
  ["Hans", HAN],
  ["Hant", HAN],
  [
    "Jpan",
    {
      name: "Japanese",
      letters: String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`,
    },
  ],
  ["Kore", { name: "Korean", letters: String.raw`\p{Script=Hangul}\p{Script=Han}` }],
]);

/** The locales that need no look into the tables of the runtime, which are slow to open. */
const COMMON: ReadonlyMap<string, Writing> = new Map([
  ["en", LATIN],
  ["zh", HAN],
]);

const known = new Map<string, Writing | undefined>();

/** The script of a locale, by its likely subtags; undefined for what is no locale. */
export function findWriting(locale: string): Writing | undefined {
  if (!known.has(locale)) known.set(locale, COMMON.get(locale) ?? lookUp(locale));
  return known.get(locale);
}

function lookUp(locale: string): Writing | undefined {
  try {
    const { script } = new Intl.Locale(locale.replaceAll("_", "-")).maximize();
    if (script === undefined) return undefined;
    const writing = WRITINGS.get(script);
    if (writing !== undefined) return writing;
    const letters = String.raw`\p{Script=${script}}`;
    // Throws for a script that Unicode has no letters of.
    new RegExp(letters, "u").test("");
    return { name: scriptName(script), letters };
  } catch {
    return undefined;
  }
}

function scriptName(script: string): string {
  return new Intl.DisplayNames(["en"], { type: "script" }).of(script) ?? script;
}
