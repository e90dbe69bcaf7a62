import {
  defineRule,
  findInvisibles,
  findReplacements,
  findTexts,
  getKey,
  hasSuspect,
  joinTexts,
  type Edit,
  type Finding,
  type Invisible,
  type Pointer,
  type Seed,
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
      fix: "In keys and values of one line, what is drawn as nothing is removed, and the backslash that a formula has lost is written.",
      suggestions:
        "In prose the same; and wherever a tab or line separator keeps words apart, a blank in its place.",
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
        if (isKey) {
          yield { message: "key", data, at, key: true, ...renameKey(seed, at, text) };
          continue;
        }
        const mend = mendBy(found, text, isProse, (by) => ({ kind: "part", at, part, text: by }));
        if (meant !== undefined) {
          const message = isProse ? "mangledProse" : "mangled";
          yield { message, data: { ...data, meant }, at, part, ...mend };
        } else if (!isProse || character !== "\t") {
          yield { message: isProse ? "prose" : "value", data, at, part, ...mend };
        }
      }
    }
    const { source } = seed.body;
    if (!hasSuspect(source)) return;
    for (const found of findInvisibles(source)) {
      const { index, character, name } = found;
      if (character === "\t") continue;
      const data = { character: toNotation(character), name, around: around(source, found) };
      const span = { start: index, end: index + character.length };
      const mend = mendBy(found, source, true, (by) => ({ kind: "body", span, text: by }));
      yield { message: "prose", data, span, ...mend };
    }
  },
});

type Mend = Pick<Finding, "fix" | "suggestions">;

/** What puts the right text in place of the character; in prose a person has a look at it. */
function mendBy(
  found: Invisible,
  text: string,
  isProse: boolean,
  toEdit: (by: string) => Edit,
): Mend {
  const replacements = findReplacements(found, text);
  const [first] = replacements;
  if (first?.isCertain === true && !isProse) return { fix: [toEdit(first.text)] };
  const notation = toNotation(found.character);
  return {
    suggestions: replacements.map(({ text: by }) => {
      const blank = by === "" ? `Remove ${notation}` : `Put a blank in place of ${notation}`;
      const title = by.trim() === "" ? blank : `Write \`${found.meant}\``;
      return { title, edits: [toEdit(by)] };
    }),
  };
}

/** Nothing where what the key should be is another key already. */
function renameKey(seed: Seed, at: Pointer, key: string): Mend {
  const found = findInvisibles(key);
  const isCertain = found.every((each) => findReplacements(each, key)[0]?.isCertain);
  const clean = found.reduceRight((text, { index, character }) => {
    return text.slice(0, index) + text.slice(index + character.length);
  }, key);
  const parent = at.slice(0, at.lastIndexOf("/")) as Pointer; // What is left is one, too.
  const isFree = clean.trim() !== "" && getKey(seed.get(parent), clean) === undefined;
  return isCertain && isFree ? { fix: [{ kind: "rename", at, key: clean }] } : {};
}

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
