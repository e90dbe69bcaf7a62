import { isEqualJson } from "./equality.ts";
import type { Suggestion } from "./fix.ts";
import { isList, type Json, type Pointer } from "./json.ts";
import { quoteJson } from "./quote-json.ts";

/** A longer value is no name of a suggestion, in UTF-16 units. */
const MAX_NAMED = 60;

/** What a version of a record says at a place. */
export interface Statement {
  readonly path: string;
  readonly locale: string;
  /** Undefined if it says nothing. */
  readonly value: Json | undefined;
}

/**
 * What each locale says at a pointer, to be written into all that say something else: a suggestion a
 * value, that which is expected first.
 */
export function suggestAgreement(
  at: Pointer,
  expected: Json | undefined,
  statements: readonly Statement[],
): readonly Suggestion[] {
  const distinct: Json[] = [];
  for (const value of [expected, ...statements.map((each) => each.value)]) {
    const isNew = value !== undefined && !distinct.some((each) => isEqualJson(each, value));
    if (isNew) distinct.push(value);
  }
  return distinct.map((value) => {
    const agreeing = statements.filter((each) => isEqualJson(each.value, value));
    const others = statements.filter((each) => !agreeing.includes(each));
    const locales = agreeing.map(({ locale }) => `\`${locale}\``).join(", ");
    return {
      title: `Write ${nameOf(value)} into \`${at}\` as in ${locales}`,
      edits: others.map(({ path }) => ({ in: path, kind: "set", at, value })),
    };
  });
}

/** What is too long, or of several lines, is known by its locale. */
function nameOf(value: Json): string {
  if (isList(value)) return "the list";
  const shown = quoteJson(value);
  return shown.length <= MAX_NAMED && !/[\n\r]/.test(shown) ? shown : "the text";
}
