import {
  defineRule,
  findInvisibles,
  findTexts,
  hasSuspect,
  joinTexts,
  type Invisible,
} from "seedlint/sdk";

/** A value that is longer is prose, even on one line; in UTF-16 units. */
const MAX_NAME_LENGTH = 200;
/** How much of the text around the character is told, in UTF-16 units. */
const REACH = 12;

export default defineRule({
  scope: "seed",
  meta: {
    id: "text-invisible",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Disallow characters that nobody sees in keys, values and the body",
      why: "A zero-width character in an id or key makes it another one that looks the same, and a control of the writing direction makes a text read as what it does not say. A control character is most often what is left of a formula: JSON reads `\\times` as a tab and `imes`.",
      remedy:
        "Remove the character, or double the backslash that was meant as one. Joiners in emoji and where a script needs them, marks of direction beside Arabic or Hebrew, and tabs in texts over several lines are not reported. In prose it is a warning.",
    },
    messages: {
      key: "Key has {{character}} in it, {{name}}: remove it",
      value: "`{{around}}` has {{character}} in it, {{name}}: remove it",
      prose: "`{{around}}` has {{character}} in it, {{name}}: remove it",
      mangled: "{{character}} stands where `{{meant}}` was meant: write the backslash twice",
      mangledProse: "{{character}} stands where `{{meant}}` was meant: write the backslash twice",
    },
    levels: { prose: "warn", mangledProse: "warn" },
  },

  *check(seed) {
    const isSuspect = hasSuspect(joinTexts(seed.data));
    for (const { pointer: at, text, isKey } of isSuspect ? findTexts(seed.data, hasSuspect) : []) {
      const isProse = text.includes("\n") || text.length > MAX_NAME_LENGTH;
      for (const found of findInvisibles(text)) {
        const { index, character, name, meant } = found;
        const part = { start: index, end: index + character.length };
        const data = { character: toNotation(character), name, around: around(text, found) };
        if (isKey) yield { message: "key", data, at, key: true };
        else if (meant !== undefined) {
          const message = isProse ? "mangledProse" : "mangled";
          yield { message, data: { ...data, meant }, at, part };
        } else if (!isProse || character !== "\t") {
          yield { message: isProse ? "prose" : "value", data, at, part };
        }
      }
    }
    const { source } = seed.body;
    if (!hasSuspect(source)) return;
    for (const found of findInvisibles(source)) {
      const { index, character, name } = found;
      if (character === "\t") continue;
      const data = { character: toNotation(character), name, around: around(source, found) };
      yield { message: "prose", data, span: { start: index, end: index + character.length } };
    }
  },
});

/** `U+200B`. */
function toNotation(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The words that the character stands in or between, on its line. */
function around(text: string, { index, character }: Invisible): string {
  const end = index + character.length;
  const before =
    text
      .slice(Math.max(0, index - REACH), index)
      .split(/\r?\n/u)
      .at(-1) ?? "";
  const after = text.slice(end, end + REACH).split(/\r?\n/u)[0] ?? "";
  return before.trimStart() + character + after.trimEnd();
}
