import { cutTo } from "../text/cut.ts";

/** How much of one value a message shows, in UTF-16 units. */
const VALUE_LIMIT = 500;

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** In the message of a declared rule an expression stands between the braces: `{{self.url}}`. */
const EXPRESSION = /\{\{([^{}]+)\}\}/g;

/**
 * The text with each `{{name}}` replaced by the value of that name, long values cut. A name
 * without a value stays as it is, which the compiler rules out for typed rules.
 */
export function renderMessage(
  text: string,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return text.replaceAll(EXPRESSION, (placeholder, name: string) =>
    Object.hasOwn(data, name) ? cutTo(String(data[name]), VALUE_LIMIT) : placeholder,
  );
}

/** Messages are those of rules, so there are few, and most findings have one that was met before. */
const known = new Map<string, readonly string[]>();

/** The names that a message asks values for, in order, each once. */
export function listPlaceholders(text: string): readonly string[] {
  const listed = known.get(text);
  if (listed !== undefined) return listed;
  const names = [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = ""]) => name))];
  known.set(text, names);
  return names;
}

/** The first name that the data of a finding has no value for; undefined if it has all. */
export function findUnfilled(
  text: string,
  data: Readonly<Record<string, string | number>> = {},
): string | undefined {
  return listPlaceholders(text).find((name) => !Object.hasOwn(data, name));
}
