/** A line end as {@link LineIndex} counts them. */
const LINE_END = /\r\n|\r|\n/;

/** The lines of a text, without their ends; a text that ends in a line end has an empty last one. */
export function splitLines(text: string): readonly string[] {
  return text.split(LINE_END);
}

/** Lines from `start` to before `end` of the one text that stand where those of the other stand. */
interface Gap {
  readonly before: { readonly start: number; readonly end: number };
  readonly after: { readonly start: number; readonly end: number };
}

/**
 * For each line of `after`, from 0, the line of `before` that it was, else -1; what is matched
 * increases. Lines that each text has once are matched in their order, and from them on and back as
 * far as lines are the same (a patience diff). Of what is repeated it may match less than could be
 * matched, but it takes no more than n log n steps on any content.
 */
export function matchLines(before: readonly string[], after: readonly string[]): Int32Array {
  const matches = new Int32Array(after.length).fill(-1);
  const whole = {
    before: { start: 0, end: before.length },
    after: { start: 0, end: after.length },
  };
  const inner = matchEnds(before, after, whole, matches);
  let { before: from, after: to } = { before: inner.before.start, after: inner.after.start };
  for (const [lineBefore, lineAfter] of findAnchors(before, after, inner)) {
    const gap = { before: { start: from, end: lineBefore }, after: { start: to, end: lineAfter } };
    matchEnds(before, after, gap, matches);
    matches[lineAfter] = lineBefore;
    [from, to] = [lineBefore + 1, lineAfter + 1];
  }
  const last = {
    before: { start: from, end: inner.before.end },
    after: { start: to, end: inner.after.end },
  };
  matchEnds(before, after, last, matches);
  return matches;
}

/** Matches the same lines at the start and at the end of a gap; the gap that is left. */
function matchEnds(
  before: readonly string[],
  after: readonly string[],
  gap: Gap,
  matches: Int32Array,
): Gap {
  let [a, b] = [gap.before.start, gap.after.start];
  let [endA, endB] = [gap.before.end, gap.after.end];
  while (a < endA && b < endB && before[a] === after[b]) {
    matches[b] = a;
    a += 1;
    b += 1;
  }
  while (a < endA && b < endB && before[endA - 1] === after[endB - 1]) {
    endA -= 1;
    endB -= 1;
    matches[endB] = endA;
  }
  return { before: { start: a, end: endA }, after: { start: b, end: endB } };
}

type Pair = readonly [before: number, after: number];

/** The most lines that each side of a gap has once, in an order that both have. */
function findAnchors(
  before: readonly string[],
  after: readonly string[],
  gap: Gap,
): readonly Pair[] {
  const places = findUnique(before, gap.before.start, gap.before.end);
  const pairs: Pair[] = [];
  for (const [line, place] of findUnique(after, gap.after.start, gap.after.end)) {
    const former = places.get(line);
    if (place >= 0 && former !== undefined && former >= 0) pairs.push([former, place]);
  }
  return longestIncrease(pairs);
}

/** Where each line is, in order of the first of each; -1 for one that is there several times. */
function findUnique(
  lines: readonly string[],
  start: number,
  end: number,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? "";
    places.set(line, places.has(line) ? -1 : index);
  }
  return places;
}

/** The longest part of pairs, which increase in their second place, that increases in the first. */
function longestIncrease(pairs: readonly Pair[]): readonly Pair[] {
  /** For each length from 1, the index of the pair with the least first place that ends one. */
  const ends: number[] = [];
  const previous = pairs.map(([first], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[ends[middle] ?? -1]?.[0] ?? first) < first) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return ends[low - 1];
  });
  const chain: Pair[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    const pair = pairs[index];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.toReversed();
}
