import {
  coversPointer,
  defineRule,
  findWriting,
  hasSubstance,
  isList,
  isSameValue,
  scriptCheckFor,
  toWords,
  type Collection,
  type Finding,
  type Json,
  type Place,
  type Pointer,
  type Seed,
  type SeedChange,
} from "seedlint/sdk";

/** Fewer words are a name or a code. */
const MIN_WORDS = 4;
/** As long as so many of the words are the same, a text says what it said. */
const MIN_KEPT_SHARE = 0.85;

const messages = {
  neutral: "`{{at}}` changed in this locale only, expected the same value in {{locales}}",
  text: "Text changed in this locale only, expected a change in {{locales}} too",
} as const;

export default defineRule({
  scope: "change",
  meta: {
    id: "change-one-locale",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require a change of a record to reach all of its locales",
      why: "A record that moves on in one language and stays behind in another tells two groups of readers different things, and nobody comes back to it.",
      remedy:
        "Make the change in the other locales too. Values are compared that `locales: { neutral: […] }` names; where `locale-neutral` reports the same value, in this seed or in the other, it alone speaks. Texts are told once a seed, and only where numbers or a good part of the words are new and nothing has changed in the other locales: a slip that is corrected, a first translation and text that was in another script are no such change.",
    },
    messages,
    levels: { text: "warn" },
    yieldsTo: ["locale-neutral"],
  },

  *check(change, { collection }) {
    const { after, otherLocales } = change;
    if (after === undefined || change.before === undefined || otherLocales.length === 0) return;
    yield* checkNeutral(change, collection);
    if (!otherLocales.every(isUntouched)) return;
    const place = findNewText(change, collection);
    if (place === undefined) return;
    const related = otherLocales.flatMap((other) => toRelated(other, place.at));
    yield { message: "text", data: { locales: toNames(otherLocales) }, ...place, related };
  },
});

/** A version that is new, or that cannot be read, is none that was left behind. */
function isUntouched({ before, after, differences, hasNewBody }: SeedChange): boolean {
  return before !== undefined && after !== undefined && differences.length === 0 && !hasNewBody;
}

function* checkNeutral(
  change: SeedChange,
  { locales: { neutral } }: Collection,
): Generator<Finding<typeof messages>> {
  for (const { pointer: at, after: value } of change.differences) {
    if (!neutral.some((pattern) => coversPointer(pattern, at))) continue;
    const others = change.otherLocales.filter(({ before, after }) => before && after);
    if (others.length === 0 || others.some(({ changed }) => changed(at))) continue;
    const behind = others.filter(({ after }) => isOther(after?.get(at), value));
    if (behind.length === 0) continue;
    const related = behind.flatMap((other) => toRelated(other, at));
    yield { message: "neutral", data: { at, locales: toNames(behind) }, at, related };
  }
}

/** A value that is empty is as good as none, and blanks are told where they stand. */
function isOther(a: Json | undefined, b: Json | undefined): boolean {
  return (hasSubstance(a) || hasSubstance(b)) && !isSameValue(withoutBlanks(a), withoutBlanks(b));
}

function withoutBlanks(value: Json | undefined): Json {
  if (typeof value === "string") return value.replaceAll(/\s+/gu, "");
  return isList(value) ? value.map(withoutBlanks) : (value ?? null);
}

function toRelated({ after }: SeedChange, at: Place["at"]) {
  if (after === undefined) return [];
  return [at === undefined ? { in: after.path } : { in: after.path, at }];
}

function toNames(changes: readonly SeedChange[]): string {
  return changes.map(({ after }) => `\`${after?.locale ?? ""}\``).join(", ");
}

/** Where a text says something new first: in the front matter, else in the body. */
function findNewText(change: SeedChange, collection: Collection): Place | undefined {
  const { before, after, hasNewBody } = change;
  if (before === undefined || after === undefined) return undefined;
  for (const { pointer: at, before: from, after: to } of change.differences) {
    if (isShared(at, collection) || isCatchingUp(at, change)) continue;
    if (saysOtherwise(toText(from), toText(to), after)) return { at };
  }
  const [from, to] = [before.body.source, after.body.source];
  return hasNewBody && saysOtherwise(from, to, after) ? findNewLine(from, to) : undefined;
}

/** What rules about locales compare, and names, which are no texts. */
function isShared(at: Pointer, { locales, fields }: Collection): boolean {
  const names = ["author", "reviewer"].flatMap((field) => fields[field] ?? []);
  const patterns = [...locales.neutral, ...Object.keys(locales.translated), ...names];
  return patterns.some((pattern) => coversPointer(pattern as Pointer, at)); // The keys of the type.
}

/** True if the others have had a text there all along, and this locale had none of its own. */
function isCatchingUp(at: Pointer, { before, otherLocales }: SeedChange): boolean {
  const former = before?.get(at);
  return otherLocales.some(({ after }) => {
    const other = after?.get(at);
    return hasSubstance(other) && (!hasSubstance(former) || isSameValue(former, other));
  });
}

function toText(value: Json | undefined): string {
  if (typeof value === "string") return value;
  return isList(value) ? value.map(toText).join("\n") : "";
}

/** Text that goes is a loss, and no change that others could follow. */
function saysOtherwise(before: string, after: string, { locale }: Seed): boolean {
  const [from, to] = [toWords(before), toWords(after)];
  if (!isText(to) || isForeign(before, locale)) return false;
  if (toNumbers(from) !== toNumbers(to)) return true;
  return countNew(to, from) > toLimit(to) || countNew(from, to) > toLimit(from);
}

function isText(words: readonly string[]): boolean {
  return words.filter((word) => /\p{L}/u.test(word)).length >= MIN_WORDS;
}

function toNumbers(words: readonly string[]): string {
  return words.filter((word) => /^\d+$/.test(word)).join(" ");
}

/** How many of the words are none of the others. */
function countNew(words: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return words.filter((word) => !known.has(word)).length;
}

function toLimit({ length }: readonly string[]): number {
  return Math.max(1, length * (1 - MIN_KEPT_SHARE));
}

/** True for a text that was not in the script of its locale, so that it had to be translated. */
function isForeign(text: string, locale = ""): boolean {
  const writing = findWriting(locale);
  if (writing === undefined) return false;
  const { isSuspect, find } = scriptCheckFor(writing);
  return isSuspect(text) && find(text, MIN_WORDS).length > 0;
}

/** The first line of the later text that the former one does not have. */
function findNewLine(before: string, after: string): Place {
  const known = new Set(before.split(/\r\n|\r|\n/).map((line) => line.trim()));
  let start = 0;
  for (const line of after.split(/(\r\n|\r|\n)/)) {
    const text = line.trim();
    const from = start + line.length - line.trimStart().length;
    if (!known.has(text)) return { span: { start: from, end: from + text.length } };
    start += line.length;
  }
  return {};
}
