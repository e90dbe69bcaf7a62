import { defineRule, findTexts, joinTexts } from "seedlint/sdk";
import type { Collection, Edit, Finding, Pointer, Suggestion } from "seedlint/sdk";

/** What `\s` knows, so that a look at each value is cheap; line breaks are sorted out after it. */
const SUSPECT = /^\s|\s$|\s\s/;
/** The same in all texts of a seed, which are joined by `|`. */
const ANY_SUSPECT = /[^\S\n\r](?:[^\S\n\r]|\||$)|\|[^\S\n\r]/;
const BLANKS = /[\p{Zs}\t]+/gu;
/** Two spaces after a full stop are a habit of typists, not a slip. */
const SENTENCE_END = /[.!?:]["'”’)\]]?$/u;
/** How much of the text around blanks is told, in UTF-16 units. */
const REACH = 30;

export default defineRule({
  scope: "seed",
  meta: {
    id: "text-trim",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Disallow blanks at the ends of values of one line, and doubled blanks within them",
      why: "Programs compare values letter for letter: a name with a blank at its end is another name, is sorted elsewhere and is not found by a search.",
      remedy:
        "Remove the blanks. Texts over several lines are not looked at, and neither is the description: `description-matches-body` tells where it was cut, or flattened from Markdown. A list that was joined into one item is told by `list-items`: its blanks go as it is taken apart.",
      fix: "Blanks at the ends are removed, doubled ones become one.",
      suggestions:
        "A value of nothing but blanks is emptied; an id, which other records may name as it stands, is trimmed.",
    },
    messages: {
      leading: "Text starts with {{blanks}} before `{{next}}`, expected none",
      trailing: "Text ends with {{blanks}} after `{{previous}}`, expected none",
      doubled: "{{blanks}} stand between `{{previous}}` and `{{next}}`, expected one",
      blank: "Text is nothing but {{blanks}}, expected words or nothing",
    },
    yieldsTo: ["list-items", "reference-exists", "schema", "text-invisible", "url-valid"],
  },

  *check(seed, { collection }) {
    if (!ANY_SUSPECT.test(joinTexts(seed.data))) return;
    const accept = (text: string, isKey: boolean) =>
      !isKey && SUSPECT.test(text) && !/[\n\r\u2028\u2029]/.test(text);
    for (const { pointer: at, text } of findTexts(seed.data, accept)) {
      if (isDescription(at, collection)) continue;
      const isId = at === collection.fields["id"];
      for (const { 0: found, index: start } of text.matchAll(BLANKS)) {
        const end = start + found.length;
        const part = { start, end };
        const blanks = found.length === 1 ? "a blank" : `${found.length} blanks`;
        const previous = text.slice(Math.max(0, start - REACH), start).match(/\S+$/)?.[0] ?? "";
        const next = text.slice(end, end + REACH).match(/^\S+/)?.[0] ?? "";
        const mendBy = (by: string) => mend({ kind: "part", at, part, text: by }, isId);
        if (found === text) {
          yield { message: "blank", data: { blanks }, at, suggestions: [toEmptying(at)] };
        } else if (start === 0) {
          yield { message: "leading", data: { blanks, next }, at, part, ...mendBy("") };
        } else if (end === text.length) {
          yield { message: "trailing", data: { blanks, previous }, at, part, ...mendBy("") };
        } else if (found.length > 1 && !isTypist(previous, found)) {
          const data = { blanks, previous, next };
          yield { message: "doubled", data, at, part, ...mendBy(toSingle(found)) };
        }
      }
    }
  },
});

function isDescription(at: Pointer, { excerpt, fields }: Collection): boolean {
  return at === excerpt?.field || at === fields["description"];
}

/** A schema may want words. */
function toEmptying(at: Pointer): Suggestion {
  return { title: `Empty \`${at}\``, edits: [{ kind: "set", at, value: "" }] };
}

/** Other records may name an id with its blanks. */
function mend(edit: Edit, isId: boolean): Pick<Finding, "fix" | "suggestions"> {
  if (!isId) return { fix: [edit] };
  return { suggestions: [{ title: "Remove the blanks from the id", edits: [edit] }] };
}

/** One of blanks that are all alike, such as the wide ones of Chinese; else a space. */
function toSingle(blanks: string): string {
  const [first = " "] = blanks;
  return first !== "\t" && blanks === first.repeat(blanks.length) ? first : " ";
}

function isTypist(previous: string, blanks: string): boolean {
  return blanks === "  " && SENTENCE_END.test(previous);
}
