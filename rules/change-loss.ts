import {
  coversPointer,
  defineRule,
  hasSubstance,
  isEmptyJson,
  isList,
  isObject,
  parsePointer,
  toPointer,
  type Collection,
  type Difference,
  type Json,
  type Pointer,
  type Seed,
  type SeedChange,
  type Span,
} from "seedlint/sdk";

interface LossOptions {
  readonly ignore: readonly Pointer[];
}

const defaults: LossOptions = { ignore: [] };

/** A shorter body has no text that could be missed, in characters without blanks. */
const MIN_BODY = 100;
/** A shorter text may stand elsewhere by chance; in UTF-16 units. */
const MIN_QUOTE = 20;

export default defineRule({
  scope: "change",
  meta: {
    id: "change-loss",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Disallow changes that empty fields and lists or cut most of the body",
      why: "What a change takes away is seen by nobody who reads the record afterwards, and an edit by a program often takes away more than was meant.",
      remedy:
        "Put back what is gone, or move it to where it belongs. Filler, truth values and empty values may go, so may the last reference of a relation, and what now stands elsewhere in the record is not lost. A list that has become shorter is not told as long as something is left in it.",
    },
    messages: {
      emptied: "`{{at}}` is empty, expected what it had before the change",
      filler: "`{{at}}` is filler, expected what it had before the change",
      removed: "`{{at}}` is gone, expected what it had before the change",
      body: "Body has lost more than half of its text",
    },
    yieldsTo: [
      ...["audit-fresh", "change-id-stable", "date-valid", "description-matches-body"],
      ...["id-matches-path", "locale-neutral", "placeholder-text", "review-gate", "schema"],
      "score-evidence",
    ],
    options: {
      properties: {
        ignore: {
          description: "Values that may go",
          type: "array",
          items: { type: "string", pattern: "^/" },
        },
      },
      defaults,
    },
  },

  *check(change, { collection, options: { ignore } }) {
    const { before, after, differences } = change;
    if (before === undefined || after === undefined) return;
    const told = new Set<Pointer>();
    const isElsewhere = searchIn(change);
    for (const difference of differences) {
      if (!isLoss(difference) || mayGo(difference, collection)) continue;
      if (ignore.some((pattern) => coversPointer(pattern, difference.pointer))) continue;
      if (isElsewhere(difference.before)) continue;
      const at = findTop(difference.pointer, after);
      if (told.has(at)) continue;
      told.add(at);
      yield { message: toMessage(after.get(at)), data: { at }, at };
    }
    if (isBodyCut(change)) yield { message: "body", ...findFirstLine(after.body.source) };
  },
});

function toMessage(left: Json | undefined): "removed" | "emptied" | "filler" {
  if (left === undefined) return "removed";
  return isEmptyJson(left) ? "emptied" : "filler";
}

/** A truth value that goes may well have been the default. */
function isLoss({ before, after }: Difference): boolean {
  return typeof before !== "boolean" && hasSubstance(before) && !hasSubstance(after);
}

/** A record that another one no longer refers to loses that reference. */
function mayGo({ pointer, before }: Difference, { relations }: Collection): boolean {
  if (isList(before) && before.length > 1) return false;
  return relations
    .flatMap(({ from, inverse }) => [from, inverse ?? []].flat())
    .some((pattern) => coversPointer(pattern, pointer));
}

/**
 * Tells whether another value that is new, or the new body, has what is gone. All of them are read
 * once, and not before something is gone.
 */
function searchIn(change: SeedChange): (lost: Json | undefined) => boolean {
  let read: NewTexts | undefined;
  const isElsewhere = (lost: Json | undefined): boolean => {
    if (isList(lost)) return lost.every(isElsewhere);
    if (isObject(lost)) return Object.values(lost).every(isElsewhere);
    return !hasSubstance(lost) || hasText((read ??= readNewTexts(change)), toText(lost));
  };
  return isElsewhere;
}

interface NewTexts {
  readonly texts: ReadonlySet<string>;
  /** All of them, in lines of their own, so that none is found where two of them meet. */
  readonly joined: string;
}

function readNewTexts({ differences, hasNewBody, after }: SeedChange): NewTexts {
  const texts = new Set<string>();
  for (const difference of differences) addTexts(difference.after, texts);
  if (hasNewBody) addTexts(after?.body.source, texts);
  return { texts, joined: [...texts].join("\n") };
}

function addTexts(value: Json | undefined, texts: Set<string>): void {
  const text = toText(value);
  if (text !== undefined) texts.add(text);
  else if (isList(value)) for (const item of value) addTexts(item, texts);
  else if (isObject(value)) for (const part of Object.values(value)) addTexts(part, texts);
}

function hasText({ texts, joined }: NewTexts, quote: string | undefined): boolean {
  if (quote === undefined) return false;
  return texts.has(quote) || (quote.length >= MIN_QUOTE && joined.includes(quote));
}

/** A year may be a number at one place and a text at the other. */
function toText(value: Json | undefined): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return String(value).replaceAll(/\s+/gu, " ").trim();
}

/** The highest mapping that has gone with the value: what goes together is told once. */
function findTop(pointer: Pointer, after: Seed): Pointer {
  const keys = parsePointer(pointer);
  for (let length = 1; length < keys.length; length += 1) {
    const top = toPointer(keys.slice(0, length));
    if (isEmptyJson(after.get(top))) return top;
  }
  return pointer;
}

function isBodyCut({ before, after, hasNewBody }: SeedChange): boolean {
  if (!hasNewBody) return false;
  const [from, to] = [before, after].map((side) => countCharacters(side?.body.source ?? ""));
  return from !== undefined && to !== undefined && from >= MIN_BODY && to * 2 < from;
}

function countCharacters(text: string): number {
  return text.replaceAll(/\s+/gu, "").length;
}

/** The first line with a text; without one, the seed as a whole. */
function findFirstLine(source: string): { readonly span?: Span } {
  const start = source.search(/\S/u);
  if (start < 0) return {};
  const length = source.slice(start).search(/[\r\n]/);
  return { span: { start, end: length < 0 ? source.trimEnd().length : start + length } };
}
