/** Scripts that are written without blanks between words. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

const TOKEN = new RegExp(String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+`, "gu");
const UNSPACED_CHARACTER = new RegExp(`^[${UNSPACED}]`, "u");
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]/u;

/** What stands inside a word and not between two: `net-zero`, `don’t`, `21.7`, `and/or`. */
const JOINER = /^[-‐‑'’./&]/u;

/** The text of most English seeds, whose words are found at once. */
const ASCII = /^[\n\r\t -~]*$/;

/** How far from a position a word is looked for, in UTF-16 units. */
const REACH = 40;

/**
 * The words of a text, in order, in lower case and compatibility form (NFKC). Each character of a
 * script without blanks between words, such as Han, is one word.
 */
export function toWords(text: string): readonly string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return text.normalize("NFKC").toLowerCase().match(TOKEN) ?? [];
}

/** How many Han characters a text has. */
export function countHan(text: string): number {
  let count = 0;
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    // Outside the Basic Multilingual Plane a character is two units.
    count += run.length - (run.match(/[\uD800-\uDBFF]/g)?.length ?? 0);
  }
  return count;
}

/** The share of the words of `part`, from 0 to 1, that stand in `whole`; 1 if it has no word. */
export function measureContainment(part: string, whole: string): number {
  const words = toWords(part);
  if (words.length === 0) return 1;
  const known = new Set(toWords(whole));
  return words.filter((word) => known.has(word)).length / words.length;
}

/**
 * The word that runs over the offset, with letters on both sides of it: the word that a cut there
 * tears. Undefined between two words.
 */
export function findWordAcross(text: string, offset: number): string | undefined {
  const before = characterBefore(text, offset);
  const after = text.slice(offset, offset + 2);
  if (isUnspaced(before) || isUnspaced(after)) return findSegmentAcross(text, offset);
  const end = extend(text, offset, 1);
  const start = extend(text, offset, -1);
  const head = text.slice(start, offset);
  const tail = text.slice(offset, end);
  if (!/[\p{L}\p{N}]/u.test(head) || !/[\p{L}\p{N}]/u.test(tail)) return undefined;
  return trimJoiners(head + tail);
}

/** The last word before the offset; undefined if none is near. */
export function findWordBefore(text: string, offset: number): string | undefined {
  let end = offset;
  while (end > 0 && offset - end < REACH && !WORD_CHARACTER.test(characterBefore(text, end))) {
    end -= characterBefore(text, end).length;
  }
  const near = text.slice(Math.max(0, end - REACH), end);
  if (isUnspaced(characterBefore(text, end))) return [...segmentWords(near)].at(-1)?.segment;
  const word = trimJoiners(text.slice(extend(text, end, -1), end));
  return word === "" ? undefined : word;
}

/** The end of the run of word characters and joiners from the offset on, in one direction. */
function extend(text: string, offset: number, direction: 1 | -1): number {
  let position = offset;
  while (Math.abs(position - offset) < REACH) {
    const character =
      direction === 1 ? text.slice(position, position + 2) : characterBefore(text, position);
    const isPart = WORD_CHARACTER.test(character) || JOINER.test(character);
    if (!isPart || isUnspaced(character)) break;
    position += direction * lengthOfFirst(character);
  }
  return position;
}

function findSegmentAcross(text: string, offset: number): string | undefined {
  const start = Math.max(0, offset - REACH);
  for (const { segment, index, isWordLike } of segmentWords(text.slice(start, offset + REACH))) {
    const from = start + index;
    if (from < offset && offset < from + segment.length) return isWordLike ? segment : undefined;
  }
  return undefined;
}

let segmenter: Intl.Segmenter | undefined;

/** The language only matters where scripts are ambiguous; Chinese serves the unspaced ones. */
function segmentWords(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  return segmenter.segment(text);
}

function isUnspaced(character: string): boolean {
  return UNSPACED_CHARACTER.test(character);
}

/** The character that ends at the offset, both halves of a surrogate pair. */
function characterBefore(text: string, offset: number): string {
  const pair = text.slice(Math.max(0, offset - 2), offset);
  return lengthOfFirst(pair) === 2 ? pair : pair.slice(-1);
}

/** 2 for a character outside the Basic Multilingual Plane, else 1. */
function lengthOfFirst(text: string): 1 | 2 {
  return (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
}

function trimJoiners(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}\p{M}]+$/u, "");
}
