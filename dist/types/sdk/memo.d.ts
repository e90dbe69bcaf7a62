/**
 * The same function of a text with its results kept: thousands of seeds have the same few dates,
 * words and pointers.
 *
 * @param maxCount how many results are kept; with one more, all are forgotten
 */
export declare function memoize<Text extends string, Result>(compute: (text: Text) => Result, maxCount: number): (text: Text) => Result;
/** The same function with its last result kept: several rules look at one seed in turn. */
export declare function rememberLast<Input extends object, Result>(compute: (input: Input) => Result): (input: Input) => Result;
