import { cutTo } from "../text/cut.ts";

/** How much of one value a message shows, in UTF-16 units. */
const VALUE_LIMIT = 500;

/**
 * The text with each `{{name}}` replaced by the value of that name, long values cut. A name
 * without a value stays as it is, which the compiler rules out for typed rules.
 */
export function renderMessage(
  text: string,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name: string) =>
    Object.hasOwn(data, name) ? cutTo(String(data[name]), VALUE_LIMIT) : placeholder,
  );
}
