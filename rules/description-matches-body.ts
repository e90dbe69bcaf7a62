import {
  defineRule,
  endAtSentence,
  endWithEllipsis,
  findExcerpt,
  findPlaceholder,
  measureContainment,
  writeExcerpt,
  type Body,
  type ExcerptCut,
  type ExcerptMatch,
  type FieldName,
  type Pointer,
  type Suggestion,
} from "seedlint/sdk";

/**
 * A description that nobody has declared to be an excerpt may begin like the body by chance: so
 * many letters and digits (Han counted twice) must agree before a cut is believed.
 */
const MIN_WEIGHT = { withinWord: 40, betweenWords: 80 };

const messages = {
  truncated:
    "Description is cut at {{length}} characters within `{{word}}`: end it at a sentence, or with `…`",
  truncatedAfter:
    "Description is cut at {{length}} characters after `{{word}}`, within a sentence: end it at a sentence, or with `…`",
  drifted:
    "Description has {{percent}} % of its words in common with the body, expected at least {{expected}} %",
  markup: "Description has Markdown in it, such as `{{sample}}`: keep the text only",
  missing: "Description is missing, expected an excerpt of the body",
} as const;

const defaults: { readonly containment: number } = { containment: 0.5 };

export default defineRule({
  scope: "seed",
  meta: {
    id: "description-matches-body",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Require the description to agree with the body",
      why: "Lists, search results and link previews show the description in place of the body, so one that breaks off, carries markup or says something else is all that most readers see.",
      remedy:
        "End the description at a sentence or with an ellipsis, as plain text. Where the body has moved on, write it anew. Where it is written independently, say `excerpt: { field: /description, of: free }`. Filler in place of a description is told by `placeholder-text`.",
      suggestions:
        "The last whole sentence, or an ellipsis, where it was cut; else the first sentences of the body that fit.",
    },
    messages,
    options: {
      properties: {
        containment: {
          description:
            "The least share of its words that an excerpt has in common with the body; each Han character is a word",
          type: "number",
          minimum: 0,
          maximum: 1,
        },
      },
      defaults,
    },
  },

  *check(seed, { collection: { excerpt }, options: { containment } }) {
    if (excerpt?.of === "free") return;
    const at = excerpt?.field ?? "description";
    const value = seed.get(at) ?? "";
    if (typeof value !== "string") return;
    const isExcerpt = excerpt !== undefined;
    const hasBody = /[\p{L}\p{N}]/u.test(seed.body.source);
    if (value.trim() === "") {
      if (isExcerpt && hasBody) {
        yield {
          message: "missing",
          at,
          suggestions: suggestExcerpt(seed.body.source, at, excerpt.max),
        };
      }
      return;
    }
    if (toLines(value) === toLines(seed.body.source)) return;
    // `TBD` agrees with no body; that it is filler is told by the rule about that.
    if (findPlaceholder(value)?.isWhole) return;
    const match = findInBody(value, seed.body, isExcerpt);
    const cut = match?.cut;
    if (match && cut && (isExcerpt || isBelievable(match.weight, cut))) {
      const data = { length: value.length, word: cut.word };
      const max = excerpt?.max;
      const hasMarkup = findMarkup(value, isExcerpt, true) !== undefined;
      const suggestions = hasMarkup
        ? suggestExcerpt(seed.body.source, at, max)
        : suggestEnds(value, at, { cut, max });
      yield { message: cut.isWithinWord ? "truncated" : "truncatedAfter", data, at, suggestions };
      return;
    }
    const isOwn = !isExcerpt || !hasBody || match !== undefined;
    const share = isOwn ? 1 : measureShare(value, seed.body, containment);
    const sample = findMarkup(value, isExcerpt, match !== undefined);
    if (share < containment) {
      const data = { percent: Math.floor(share * 100), expected: Math.round(containment * 100) };
      const suggestions = suggestExcerpt(seed.body.source, at, excerpt?.max);
      yield { message: "drifted", data, at, suggestions };
    } else if (sample !== undefined) {
      const suggestions = suggestExcerpt(seed.body.source, at, excerpt?.max ?? value.length);
      yield { message: "markup", data: { sample }, at, suggestions };
    }
  },
});

/** As much as a search result shows, where nothing is configured. */
const USUAL_MAX = 300;

function suggestExcerpt(
  source: string,
  at: Pointer | FieldName,
  max = USUAL_MAX,
): readonly Suggestion[] {
  const value = writeExcerpt(source, max);
  return value === undefined ? [] : [toSuggestion("Take the body up to", at, value)];
}

/** The last whole sentence comes first; a person may want the rest of it, and an ellipsis. */
function suggestEnds(
  value: string,
  at: Pointer | FieldName,
  { cut, max = value.length + 2 }: { readonly cut: ExcerptCut; readonly max: number | undefined },
): readonly Suggestion[] {
  return [endAtSentence(value, max), endWithEllipsis(value, cut, max)].flatMap((ended) =>
    ended === undefined ? [] : [toSuggestion("End it with", at, ended)],
  );
}

/** How much of the end of a text is told, in UTF-16 units. */
const REACH = 18;

function toSuggestion(what: string, at: Pointer | FieldName, value: string): Suggestion {
  const ending = value.length > REACH ? value.slice(-REACH).replace(/^\S*\s+/u, "") : value;
  return { title: `${what} \`${ending}\``, edits: [{ kind: "set", at, value }] };
}

function isBelievable(weight: number, { isWithinWord }: ExcerptCut): boolean {
  return weight >= (isWithinWord ? MIN_WEIGHT.withinWord : MIN_WEIGHT.betweenWords);
}

/**
 * The description within the body. The Markdown tree is built last, and only where it may help:
 * for a declared excerpt, or if the source has the opening words somewhere.
 */
function findInBody(value: string, body: Body, isExcerpt: boolean): ExcerptMatch | undefined {
  const match = findExcerpt(value, body.source);
  if (match !== undefined || !(isExcerpt || sharesOpening(value, body.source))) return match;
  return findExcerpt(value, toPlainText(body));
}

function sharesOpening(value: string, source: string): boolean {
  return source.includes(value.trim().slice(0, 12));
}

function toPlainText({ blocks }: Body): string {
  return blocks.map(({ text }) => text).join("\n\n");
}

/** By the source first, which has every word of the text but those that are written as entities. */
function measureShare(value: string, body: Body, enough: number): number {
  const share = measureContainment(value, body.source);
  return share >= enough ? share : Math.max(share, measureContainment(value, toPlainText(body)));
}

const HEADING = /(?:^|\s)#{2,6}\s+[^\s#]+|^#\s+[^\s#]+/u;
const EMPHASIS = /\*\*[^\s*][^*]{0,80}\*\*/u;
const LIST_ITEM = /(?:^|\s\s)[-*+]\s+[^\s]+/u;

/**
 * A mark of Markdown that came along with the text of the body. A description that nobody has
 * declared to be an excerpt may be Markdown on purpose: over several lines it may have headings,
 * and where it is not the body's own text, emphasis and lists.
 */
function findMarkup(value: string, isExcerpt: boolean, isFromBody: boolean): string | undefined {
  const text = value.trim();
  const isFlat = isExcerpt || !text.includes("\n");
  const marks = [
    ...(isFlat ? [HEADING] : []),
    ...(isExcerpt || (isFromBody && isFlat) ? [EMPHASIS, LIST_ITEM] : []),
  ];
  const found = marks.map((mark) => mark.exec(text)?.[0]).find((sample) => sample !== undefined);
  return found?.trim().replaceAll(/\s+/gu, " ");
}

/** Without the line endings of the file, and blanks at the ends. */
function toLines(text: string): string {
  return text.trim().replaceAll("\r\n", "\n");
}
