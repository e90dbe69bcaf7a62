/** A text that YAML 1.1 takes for a value of another type, and where authors mean it so. */
interface Impostor {
  readonly pattern: RegExp;
  /** Sources beside which, or in place of which, it stands without quotes. */
  readonly kindred: RegExp;
}

const truth = /^(?:y|n|yes|no|on|off)$/i;
const numeral =
  /^[-+]?(?:0b[01_]+|0x[\da-f_]+|\d[\d_]*(?:\.[\d_]*|(?::[0-5]?\d)+(?:\.[\d_]*)?)?)$/i;
const date = /^\d{4}-\d\d?-\d\d?(?:[Tt\s][\d\s:.Zz+-]*)?$/;
/** A date in any form: `7 March 2024`, `2024/3/7`, `March 7, 2024`. */
const dateLike = /^(?:\p{L}{1,9}\.? )?\d/u;

const impostors: readonly Impostor[] = [
  { pattern: truth, kindred: truth },
  { pattern: numeral, kindred: numeral },
  { pattern: date, kindred: dateLike },
];

/**
 * True for a text that is a text in YAML 1.2 alone: many readers know the rules of 1.1, by which
 * `no` is false, `12:30` is 750 and `2024-02-01` is a point in time. Where such a value has stood
 * without quotes, its readers expect one without quotes.
 *
 * @param model the source that it replaces, or of a text beside it
 */
export function isImpostorText(text: string, model: string | undefined): boolean {
  const found = impostors.find(({ pattern }) => pattern.test(text));
  return found !== undefined && !found.kindred.test(model ?? "");
}
