import {
  appendToPointer,
  defineRule,
  hasSeparator,
  hasViolationAt,
  outlineOf,
  parsePointer,
  splitJoinedList,
  takeApart,
  type Finding,
  type Json,
  type Pointer,
  type SeedContext,
  type Suggestion,
} from "seedlint/sdk";

const messages = {
  repeated: "`{{item}}` is in the list already, expected each item once",
  variant: "`{{item}}` differs from `{{first}}` only in case or blanks, expected one of them",
  joined: "`{{item}}` is a list of {{count}} in one item, expected an item for each",
} as const;

/** Lists whose items have commas of their own: `Doe, Jane`, `Paris, France`, sentences. */
const COMMAS_EXPECTED =
  /(?:author|editor|creator|contributor|translator|reviewer|person|people|location|place|address|citation|reference|source|quote|note|comment|description|evidence|title|line|step|question|example|takeaway|highlight)s?$/iu;

export default defineRule({
  scope: "seed",
  meta: {
    id: "list-items",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Require the items of a list to differ, and each to be one item",
      why: "Programs count, filter and link by item: a name that stands twice is counted twice, and names that are joined in one text are found by none of them.",
      remedy:
        "Remove the repeated item, or write each name as an item of its own. Lists of people, places, citations and sentences may have commas in their items. Where the schema says `uniqueItems`, repeated items are told by `schema`.",
      fix: "A repeated item is removed, also one that differs from the first in blanks too many.",
      suggestions:
        "Of items that differ in case, either is kept; a list in one item is taken apart.",
    },
    messages,
  },

  *check(seed, context) {
    for (const { pointer, items } of outlineOf(seed.data).lists) {
      const texts = items.filter((item) => typeof item === "string");
      const joined = texts.join(SEAM);
      if (hasRepeated(texts, joined)) yield* checkRepeated(pointer, items, context);
      if (hasSeparator(joined)) yield* checkJoined(pointer, items);
    }
  },
});

function* checkRepeated(
  pointer: Pointer,
  items: readonly Json[],
  { violations }: SeedContext,
): Generator<Finding<typeof messages>> {
  const seen = new Map<string, { readonly index: number; readonly item: string }>();
  for (const [index, item] of items.entries()) {
    if (typeof item !== "string" || item.trim() === "") continue;
    const key = fold(item);
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, { index, item });
      continue;
    }
    const place = {
      at: appendToPointer(pointer, index),
      related: [{ at: appendToPointer(pointer, earlier.index) }],
    };
    const first = earlier.item;
    const fix = [{ kind: "remove", at: place.at }] as const;
    if (first === item) {
      if (hasViolationAt(violations(), place.at)) continue;
      yield { message: "repeated", data: { item }, ...place, fix };
    } else {
      // With blanks too many it is the same item, badly written; else either may be the right one.
      const isSame = tidy(item) === first;
      const suggestions = [
        toRemoval(item, place.at),
        toRemoval(first, appendToPointer(pointer, earlier.index)),
      ];
      yield {
        message: "variant",
        data: { item, first },
        ...place,
        ...(isSame ? { fix } : { suggestions }),
      };
    }
  }
}

function toRemoval(item: string, at: Pointer): Suggestion {
  return { title: `Remove \`${item}\``, edits: [{ kind: "remove", at }] };
}

function* checkJoined(
  pointer: Pointer,
  items: readonly Json[],
): Generator<Finding<typeof messages>> {
  const name = parsePointer(pointer).findLast((key) => !/^\d+$/.test(key)) ?? "";
  if (COMMAS_EXPECTED.test(name)) return;
  for (const [index, item] of items.entries()) {
    if (typeof item !== "string") continue;
    const count = splitJoinedList(item)?.length ?? 1;
    // Beside other items a single comma may as well be part of a name.
    if (count < (items.length > 1 && !/[;；、|]/u.test(item) ? 3 : 2)) continue;
    const suggestions = suggestApart(pointer, index, item);
    yield {
      message: "joined",
      data: { item, count },
      at: appendToPointer(pointer, index),
      suggestions,
    };
  }
}

/** A person tells a list from a name with a comma in it. */
function suggestApart(list: Pointer, index: number, item: string): readonly Suggestion[] {
  const [first, ...others] = takeApart(item) ?? [];
  if (first === undefined) return [];
  const title = `Write ${others.length + 1} items, \`${first}\` to \`${others.at(-1) ?? first}\``;
  const inserts = others.map((value) => {
    return { kind: "insert", at: list, index: index + 1, value } as const;
  });
  return [
    { title, edits: [{ kind: "set", at: appendToPointer(list, index), value: first }, ...inserts] },
  ];
}

/** Stands between items that are looked at together: all lists cost a look, few have a finding. */
const SEAM = "~";

/** Plain items with no blank too many, in small letters or Han. */
const PLAIN = /^[!-@[-`{-}\u4E00-\u9FFF]+(?:[ ~][!-@[-`{-}\u4E00-\u9FFF]+)*$/;

function hasRepeated(texts: readonly string[], joined: string): boolean {
  if (texts.length < 2) return false;
  const keys = PLAIN.test(joined) ? texts : texts.map(fold);
  return new Set(keys).size < keys.length;
}

/** The same with letters of either case. */
const FOLDED_BY_CASE = /^[!-~\u4E00-\u9FFF]+(?: [!-~\u4E00-\u9FFF]+)*$/;

/** In Unicode's compatibility form, without the letters' case and blanks too many. */
function fold(item: string): string {
  if (FOLDED_BY_CASE.test(item)) return item.toLowerCase();
  return tidy(item.normalize("NFKC").toLowerCase());
}

/** Without blanks too many. */
function tidy(item: string): string {
  return item.replaceAll(/\s+/gu, " ").trim();
}
