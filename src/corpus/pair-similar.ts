import { decode } from "../seed/decode.ts";
import { compareText } from "./compare-text.ts";
import type { SeedPair, SeedVersion } from "./seed-version.ts";

/**
 * A line that stands in so many pairs of seeds does not tell which of them belong together. The
 * limit also bounds the work: 8 looks at a line for each seed that has it, at most.
 */
const MAX_PAIRS_OF_A_LINE = 256;

/** How much of the longer text has to be in the other one too. */
const ENOUGH = 0.5;

/**
 * The same where each is a record of its own, with other ids. Records of one kind share their form:
 * in real repositories up to four fifths of the text of two that have nothing to do with each other.
 */
const ENOUGH_FOR_RECORDS = 0.9;

/** The lines of a version, and how many times each stands in it. */
interface Text {
  readonly path: string;
  readonly isRecord: boolean;
  readonly counts: ReadonlyMap<string, number>;
}

/** A line that both sides have, and the texts that have it. */
interface SharedLine {
  readonly line: string;
  readonly before: readonly Text[];
  readonly after: readonly Text[];
}

/**
 * Pairs the seeds that have at least half of their text in common, nearly all where their ids tell
 * them apart; the most similar first, ties by path. Texts are compared as bags of phrases:
 * indentation, line ends, blank lines and byte order marks do not count, nor do phrases that many
 * seeds of both sides have.
 */
export function pairSimilar(
  before: readonly SeedVersion[],
  after: readonly SeedVersion[],
): readonly SeedPair[] {
  if (before.length === 0 || after.length === 0) return [];
  const texts = { before: before.map(readLines), after: after.map(readLines) };
  const taken = new Set<Text>();
  return findCandidates(texts).flatMap(({ from, to }) => {
    if (taken.has(from) || taken.has(to)) return [];
    taken.add(from).add(to);
    return [{ before: from.path, after: to.path }];
  });
}

/** A paragraph is often one line, of which an edit changes a phrase. A key stays with its value. */
const BREAKS = /[\r\n,.;!?，。；！？、]+/;

function readLines({ path, record, bytes = new Uint8Array() }: SeedVersion): Text {
  const counts = new Map<string, number>();
  for (const raw of decode(bytes).text.split(BREAKS)) {
    const line = raw.trim();
    if (line !== "") counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return { path, isRecord: record !== undefined, counts };
}

interface Texts {
  readonly before: readonly Text[];
  readonly after: readonly Text[];
}

interface Candidate {
  readonly from: Text;
  readonly to: Text;
  /** What is in both, as a part of the longer one: above 0, at most 1. */
  readonly similarity: number;
}

/** Pairs that are similar enough, the most similar first. */
function findCandidates(texts: Texts): readonly Candidate[] {
  const lines = findSharedLines(texts);
  const frequent = new Set(lines.filter(isFrequent).map(({ line }) => line));
  const weights = new Map(
    [...texts.before, ...texts.after].map((text) => [text, weightOf(text, frequent)]),
  );
  const largest = (a: Text, b: Text): number => Math.max(weights.get(a) ?? 0, weights.get(b) ?? 0);
  return [...weighShared(lines.filter((line) => !isFrequent(line)))]
    .flatMap(([from, partners]) =>
      [...partners].map(([to, shared]) => ({ from, to, similarity: shared / largest(from, to) })),
    )
    .filter(isEnough)
    .toSorted(compareCandidates);
}

function isEnough({ from, to, similarity }: Candidate): boolean {
  return similarity >= (from.isRecord && to.isRecord ? ENOUGH_FOR_RECORDS : ENOUGH);
}

function isFrequent({ before, after }: SharedLine): boolean {
  return before.length * after.length > MAX_PAIRS_OF_A_LINE;
}

function findSharedLines({ before, after }: Texts): readonly SharedLine[] {
  const known = indexLines(before, new Set(after.flatMap(({ counts }) => [...counts.keys()])));
  return [...indexLines(after, known)].map(([line, texts]) => {
    return { line, before: known.get(line) ?? [], after: texts };
  });
}

/** The texts that have each of the lines that the other side knows too. */
function indexLines(
  texts: readonly Text[],
  known: Pick<ReadonlySet<string>, "has">,
): ReadonlyMap<string, readonly Text[]> {
  const index = new Map<string, Text[]>();
  for (const text of texts) {
    for (const line of text.counts.keys()) {
      if (!known.has(line)) continue;
      const holders = index.get(line);
      if (holders === undefined) index.set(line, [text]);
      else holders.push(text);
    }
  }
  return index;
}

/** The length of what counts. */
function weightOf({ counts }: Text, frequent: ReadonlySet<string>): number {
  let weight = 0;
  for (const [line, count] of counts) if (!frequent.has(line)) weight += count * line.length;
  return weight;
}

/** The length of what a text of each side share. */
function weighShared(lines: readonly SharedLine[]): ReadonlyMap<Text, ReadonlyMap<Text, number>> {
  const shared = new Map<Text, Map<Text, number>>();
  for (const { line, before, after } of lines) {
    for (const from of before) {
      const partners = shared.get(from) ?? new Map<Text, number>();
      shared.set(from, partners);
      for (const to of after) {
        const count = Math.min(from.counts.get(line) ?? 0, to.counts.get(line) ?? 0);
        partners.set(to, (partners.get(to) ?? 0) + count * line.length);
      }
    }
  }
  return shared;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.similarity - a.similarity ||
    compareText(a.from.path, b.from.path) ||
    compareText(a.to.path, b.to.path)
  );
}
