/**
 * The letters in which two texts differ, where one is the other with a letter too many, too few or
 * wrong, or with two neighbours swapped; undefined for texts that are equal or differ in more.
 */
export function findSlip(a: string, b: string): string | undefined {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return undefined;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = long.length;
  const shift = long.length - short.length;
  while (end > start + shift && short[end - 1 - shift] === long[end - 1]) end -= 1;
  const [wrong, right] = [short.slice(start, end - shift), long.slice(start, end)];
  if (right.length <= 1) return wrong + right;
  const isSwap = right.length === 2 && wrong === `${right[1]}${right[0]}`;
  return isSwap ? right : undefined;
}
