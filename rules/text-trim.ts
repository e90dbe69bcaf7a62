import { defineRule, findTexts, joinTexts, type Collection, type Pointer } from "seedlint/sdk";

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
      for (const { 0: found, index: start } of text.matchAll(BLANKS)) {
        const end = start + found.length;
        const part = { start, end };
        const blanks = found.length === 1 ? "a blank" : `${found.length} blanks`;
        const previous = text.slice(Math.max(0, start - REACH), start).match(/\S+$/)?.[0] ?? "";
        const next = text.slice(end, end + REACH).match(/^\S+/)?.[0] ?? "";
        if (found === text) yield { message: "blank", data: { blanks }, at };
        else if (start === 0) yield { message: "leading", data: { blanks, next }, at, part };
        else if (end === text.length) {
          yield { message: "trailing", data: { blanks, previous }, at, part };
        } else if (found.length > 1 && !isTypist(previous, found)) {
          yield { message: "doubled", data: { blanks, previous, next }, at, part };
        }
      }
    }
  },
});

function isDescription(at: Pointer, { excerpt, fields }: Collection): boolean {
  return at === excerpt?.field || at === fields["description"];
}

function isTypist(previous: string, blanks: string): boolean {
  return blanks === "  " && SENTENCE_END.test(previous);
}
