import type { Captures } from "./path-pattern-match.ts";

/** A name that stands in a path more often is not looked for: nobody could say which of them is meant. */
const MAX_OCCURRENCES = 6;

interface Replacement {
  readonly name: string;
  readonly value: string;
  /** What the pattern of the path captures; undefined for a path that it does not match. */
  readonly match: (path: string) => Captures | undefined;
}

/**
 * The path with another value for what `{name}` captures, everything else as it was; undefined if the
 * pattern matches no such path. Where the old value stands elsewhere too, the pattern decides which
 * of them is the capture.
 */
export function replaceCapture(
  path: string,
  { name, value, match }: Replacement,
): string | undefined {
  const captures = match(path);
  if (captures === undefined || !Object.hasOwn(captures, name)) return undefined;
  const old = captures[name] ?? "";
  const expected = new Map(Object.entries(captures)).set(name, value);
  return listReplacements(path, old, value).find((candidate) => {
    const found = match(candidate);
    return found !== undefined && [...expected].every(([key, text]) => found[key] === text);
  });
}

/** Every way to replace some of the occurrences: fewer before more, later ones before earlier ones. */
function listReplacements(path: string, old: string, value: string): readonly string[] {
  const starts = findStarts(path, old);
  if (starts.length === 0 || starts.length > MAX_OCCURRENCES) return [];
  const choices = Array.from({ length: 2 ** starts.length - 1 }, (_, index) =>
    starts.filter((_start, bit) => ((index + 1) >> bit) % 2 === 1),
  );
  return choices
    .filter((chosen) => !overlap(chosen, old.length))
    .toSorted((a, b) => a.length - b.length || (b.at(-1) ?? 0) - (a.at(-1) ?? 0))
    .map((chosen) =>
      chosen.reduceRight(
        (text, start) => text.slice(0, start) + value + text.slice(start + old.length),
        path,
      ),
    );
}

function findStarts(path: string, old: string): readonly number[] {
  const starts: number[] = [];
  for (let at = path.indexOf(old); at !== -1; at = path.indexOf(old, at + 1)) starts.push(at);
  return starts;
}

function overlap(starts: readonly number[], length: number): boolean {
  return starts.some((start, index) => index > 0 && start - (starts[index - 1] ?? 0) < length);
}
