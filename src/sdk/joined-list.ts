import { countHan } from "./words.ts";

/** What separates the items of a list that is written as one text. */
const SEPARATOR = /[;；、|，]|,(?!\d{3}(?!\d))/u;
const WITHIN_BRACKETS = /[(（[【][^()（）[\]【】]*[)）\]】]/gu;
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\/|^\S+@\S+$/iu;
/** What follows a comma as part of one name: `Bechtel National, Inc.`, `Austin, TX`. */
const SUFFIX =
  /,\s?(?:(?:Inc|Incorporated|Ltd|Limited|LLC|LLP|LP|L\.L\.C|L\.P|PLC|Plc|plc|Corp|Co|S\.A|SA|S\.L|S\.p\.A|SpA|S\.r\.l|Srl|N\.V|NV|B\.V|BV|GmbH|AG|A\/S|AS|ASA|AB|Oy|Pty|K\.K|Jr|Sr|Ph\.?D|M\.?D|Esq|II|III|IV)\b\.?|D\.C\.|(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\b)/gu;
/** A part with more words is prose; names in capitals may have more, small letters alone fewer. */
const MAX_WORDS = { capitals: 14, mixed: 8, small: 4 } as const;
/** A part with more Han characters is prose; fewer between commas, which stand in sentences. */
const MAX_HAN = { "、": 24, "，": 10 } as const;

/** True if a text may be a list itself; quick, and mostly wrongly so. */
export function hasSeparator(text: string): boolean {
  return /[,;|；、，]/.test(text);
}

/**
 * The items of a text that is a list itself (`EERC, NDIC, Kiewit`), in order; undefined for one
 * item. A comma separates, unless it stands in brackets, in a number or before a part of a name; a
 * phrase (`monitoring, reporting and verification`), a sentence and an address are one item.
 */
export function splitJoinedList(text: string): readonly string[] | undefined {
  if (!hasSeparator(text) || ADDRESS.test(text.trim())) return undefined;
  const unbracketed = /[(（[【]/.test(text) ? stripBrackets(text) : text;
  const bare = unbracketed.includes(",") ? unbracketed.replaceAll(SUFFIX, "") : unbracketed;
  const parts = bare.split(SEPARATOR).map((part) => part.trim());
  const items = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  const maxHan = bare.includes("，") ? MAX_HAN["，"] : MAX_HAN["、"];
  const isProse = items.some((item) => hasManyWords(item) || countHan(item) > maxHan);
  return items.length < 2 || isProse || isPhrase(items) || isSentence(text) ? undefined : items;
}

/** Brackets within brackets; deeper ones do not occur. */
const MAX_DEPTH = 3;

function stripBrackets(text: string): string {
  let stripped = text;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    stripped = stripped.replaceAll(WITHIN_BRACKETS, "");
  }
  return stripped;
}

function hasManyWords(part: string): boolean {
  const words = part.split(/\s+/u);
  if (words.length <= MAX_WORDS.small) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (small === words.length) return words.length > MAX_WORDS.small;
  return words.length > (small * 2 > words.length ? MAX_WORDS.mixed : MAX_WORDS.capitals);
}

/** `Oil, Gas and Coal`, `Monitoring, reporting and verification`: words that make one phrase. */
function isPhrase(items: readonly string[]): boolean {
  const [, ...rest] = items;
  const last = items.at(-1) ?? "";
  if (!/(?:^|\s)(?:and|or|und|oder|et|ou|y|o|e)\s/u.test(last)) return false;
  const areWords = items.slice(0, -1).every((item) => !/\s/u.test(item));
  const isShort = /^(?:\p{L}+\s)?\p{L}+\s\p{L}+$/u.test(last);
  return (areWords && isShort) || rest.every((item) => /^\p{Ll}/u.test(item));
}

/** A sentence ends in a small word: `Ltd.` and `etc.` do not make one. */
function isSentence(text: string): boolean {
  return /(?:[。！？!?]|\s\p{Ll}{4,}\.)$/u.test(text.trim());
}

/** What leads to the last item: `Eqiom, and RTE`. */
const CONJUNCTION = /^(?:and|or|und|oder|et|ou|以及|及|和|与)\s+/iu;

/**
 * The items of a text that is a list itself, as they are to be written apart: with their brackets
 * and the parts of a name, without an `and` before the last. Undefined for one item, and where
 * something would be lost.
 */
export function takeApart(text: string): readonly string[] | undefined {
  const count = splitJoinedList(text)?.length;
  if (count === undefined) return undefined;
  const masked = maskBrackets(text).replaceAll(SUFFIX, mask);
  const items: string[] = [];
  let start = 0;
  for (const part of masked.split(SEPARATOR)) {
    // The separators are one character long, and so are the masks.
    const item = text.slice(start, start + part.length).trim();
    start += part.length + 1;
    if (/[\p{L}\p{N}]/u.test(item)) items.push(item);
  }
  const last = items.at(-1)?.replace(CONJUNCTION, "") ?? "";
  return items.length === count ? [...items.slice(0, -1), last] : undefined;
}

function maskBrackets(text: string): string {
  let masked = text;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    masked = masked.replaceAll(WITHIN_BRACKETS, mask);
  }
  return masked;
}

const mask = (found: string): string => "-".repeat(found.length);
