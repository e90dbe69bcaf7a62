import { celList, celMethod, type CelFunc } from "@bufbuild/cel";
import { INT, LIST, STRING } from "./types.ts";

/** Texts longer than this are made by no honest rule. */
const MAX_LENGTH = 10_000_000;

/**
 * In place of the library's: its `replace` takes time that grows with the square of the text, and
 * its `split` with a limit loses what comes after.
 */
export const texts: readonly CelFunc[] = [
  celMethod("replace", STRING, [STRING, STRING], STRING, function (old, fresh) {
    return replace(this, old, fresh);
  }),
  celMethod("replace", STRING, [STRING, STRING, INT], STRING, function (old, fresh, limit) {
    return replace(this, old, fresh, Number(limit));
  }),
  celMethod("split", STRING, [STRING, INT], LIST, function (separator, limit) {
    return celList(split(this, separator, Number(limit)));
  }),
];

/** @param limit how many are replaced; all if negative */
function replace(text: string, old: string, fresh: string, limit = -1): string {
  const pieces = split(text, old, limit < 0 ? -1 : limit + 1);
  const length = text.length + pieces.length * fresh.length;
  if (length > MAX_LENGTH) throw new Error(`The text would have ${length} characters`);
  return pieces.join(fresh);
}

/** @param limit the most pieces, the last of them with the rest; any number if negative */
function split(text: string, separator: string, limit: number): readonly string[] {
  if (limit === 0) return [];
  const pieces = text.split(separator);
  if (limit < 0 || pieces.length <= limit) return pieces;
  const kept = pieces.slice(0, limit - 1);
  return [...kept, pieces.slice(limit - 1).join(separator)];
}
