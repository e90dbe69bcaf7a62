/** Longer texts are rarely met twice, and keeping them would keep what they were cut from. */
const MAX_LENGTH = 64;

/**
 * The same function of a text with its results kept: thousands of seeds have the same few dates,
 * words and pointers.
 *
 * @param maxCount how many results are kept; with one more, all are forgotten
 */
export function memoize<Text extends string, Result>(
  compute: (text: Text) => Result,
  maxCount: number,
): (text: Text) => Result {
  const results = new Map<Text, Result>();
  return (text) => {
    // To look a long text up would be to read it to its end.
    if (text.length > MAX_LENGTH) return compute(text);
    const known = results.get(text);
    if (known !== undefined || results.has(text)) return known as Result; // Set by the line below.
    const result = compute(text);
    if (results.size === maxCount) results.clear();
    results.set(text, result);
    return result;
  };
}

/** The same function with its last result kept: several rules look at one seed in turn. */
export function rememberLast<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  let last: { readonly input: Input; readonly result: Result } | undefined;
  return (input) => {
    if (last?.input !== input) last = { input, result: compute(input) };
    return last.result;
  };
}
