import { parsePointer, type Json } from "../sdk/index.ts";
import { formatCount, formatShare, isNearlyAll } from "./evidence.ts";
import { lastName, type Vocabulary } from "./infer-vocabulary.ts";
import { isBlank, type Column, type Scalar, type Table } from "./table.ts";
import { isDate, isTimestamp, isUrl } from "./text-forms.ts";

type Keywords = Readonly<Record<string, Json>>;

/** Fewer values do not show a form or a range. */
const MIN_VALUES = 20;

/** What holds of nearly all texts of a column. */
export function inferText(
  { scalars }: Pick<Table, "scalars">,
  column: Column,
  vocabulary: Vocabulary | undefined,
): Keywords {
  const texts = column.cells.flatMap((cell) => {
    const scalar = scalars[cell];
    return scalar?.kind === "text" ? [scalar] : [];
  });
  const filled = texts.filter((scalar) => !isBlank(scalar));
  const mayBeBlank = !isNearlyAll(filled.length, texts.length);
  if (vocabulary !== undefined && isTextOnly(column)) {
    const words = mayBeBlank ? ["", ...vocabulary.words] : vocabulary.words;
    return { enum: words, $comment: vocabulary.evidence };
  }
  const format = findFormat(filled);
  if (format !== undefined) {
    const { name, count } = format;
    const isAll = count === texts.length;
    const note = isAll ? {} : { $comment: `${name} in ${formatShare(count, filled.length)}` };
    // Tools that write every key leave what they do not know blank.
    return mayBeBlank && texts.length > 0
      ? { anyOf: [{ const: "" }, { format: name }], ...note }
      : { format: name, ...note };
  }
  if (mayBeBlank || texts.length < MIN_VALUES) return {};
  const blank = texts.length - filled.length;
  return { minLength: 1, ...(blank === 0 ? {} : { $comment: `${formatCount(blank)} blank` }) };
}

function isTextOnly({ kinds }: Column): boolean {
  return kinds.list + kinds.mapping + kinds.number + kinds.boolean + kinds.null === 0;
}

const FORMATS: readonly (readonly [name: string, test: (text: string) => boolean])[] = [
  ["date", isDate],
  ["date-time", isTimestamp],
  ["uri", isUrl],
];

function findFormat(filled: readonly Scalar[]): { name: string; count: number } | undefined {
  if (filled.length < MIN_VALUES) return undefined;
  for (const [name, test] of FORMATS) {
    const count = filled.filter(({ text }) => text !== undefined && test(text)).length;
    if (isNearlyAll(count, filled.length)) return { name, count };
  }
  return undefined;
}

/** The type and range of nearly all numbers of a column. */
export function inferNumber(
  { scalars }: Pick<Table, "scalars">,
  column: Column,
): { readonly type: "integer" | "number"; readonly keywords: Keywords } {
  const numbers = column.cells.flatMap((cell) => {
    const scalar = scalars[cell];
    return scalar?.kind === "number" ? [Number(scalar.text)] : [];
  });
  const whole = numbers.filter((number) => Number.isInteger(number)).length;
  const isWhole = numbers.length >= MIN_VALUES && isNearlyAll(whole, numbers.length);
  return { type: isWhole ? "integer" : "number", keywords: inferRange(column, numbers) };
}

/** Ranges that are natural: what was seen so far is no limit of what may come. */
const RANGES: readonly Range[] = [
  { names: /^(?:lat|latitude)$/i, least: -90, greatest: 90 },
  { names: /^(?:lng|lon|long|longitude)$/i, least: -180, greatest: 180 },
  { names: /year$/i, least: 1900, greatest: 2100 },
  { names: /(?:score|percent|percentage|rating)$/i, least: 0, greatest: 100 },
  { names: /./, least: 0, greatest: Number.POSITIVE_INFINITY },
];

interface Range {
  readonly names: RegExp;
  readonly least: number;
  readonly greatest: number;
}

function inferRange(column: Column, numbers: readonly number[]): Keywords {
  if (numbers.length < MIN_VALUES || parsePointer(column.pointer).length === 0) return {};
  const name = lastName(column.pointer);
  for (const { names, least, greatest } of RANGES) {
    if (!names.test(name)) continue;
    const inside = numbers.filter((number) => number >= least && number <= greatest).length;
    if (!isNearlyAll(inside, numbers.length)) continue;
    const [min, max] = extremes(numbers);
    const bounds = Number.isFinite(greatest)
      ? { minimum: least, maximum: greatest }
      : { minimum: least };
    return { ...bounds, $comment: `${min} to ${max}` };
  }
  return {};
}

function extremes(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce(
    ([min, max], number) => [Math.min(min, number), Math.max(max, number)] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
  );
}
