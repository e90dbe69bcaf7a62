/** Longer texts seldom come again, and would be kept for long. */
const MAX_LENGTH = 64;

/**
 * A function of a text that remembers its results: thousands of seeds share the same few dates and
 * ask for the same few pointers. The results are shared, so they must not be changed.
 *
 * @param maxCount How many results are kept; then all are forgotten.
 */
export function memoize<Text extends string, Result>(
  compute: (text: Text) => Result,
  maxCount: number,
): (text: Text) => Result {
  const results = new Map<Text, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined || results.has(text)) return known as Result; // It is in the map.
    const result = compute(text);
    if (text.length > MAX_LENGTH) return result;
    if (results.size === maxCount) results.clear();
    results.set(text, result);
    return result;
  };
}

/**
 * A function of an object that remembers its last result: several rules ask the same of one seed,
 * one after the other.
 */
export function rememberLast<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  let last: { readonly input: Input; readonly result: Result } | undefined;
  return (input) => {
    if (last?.input !== input) last = { input, result: compute(input) };
    return last.result;
  };
}
