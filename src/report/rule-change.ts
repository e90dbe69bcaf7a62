import type { RuleChange, RuleEffect } from "../sdk/index.ts";
import { sayNumber } from "./wording.ts";

/** A change of a schema folder may touch hundreds of files; people need to know where to look. */
const PATH_LIMIT = 5;

/** The first paths as `show` writes them, and how many more there are; nothing else in it is escaped. */
export function listPaths({ paths }: RuleChange, show: (path: string) => string): string {
  const shown = paths.slice(0, PATH_LIMIT).map(show);
  const hidden = paths.length - shown.length;
  return [...shown, ...(hidden > 0 ? [`${sayNumber(hidden)} more`] : [])].join(", ");
}

/** What the numbers of the effects mean, or why there are none; not escaped, no full stop. */
export function sayEffect({ effects, unknown }: RuleChange): string {
  if (unknown !== null) return `What the new rules find otherwise is not known: ${unknown}`;
  if (effects.length === 0) return "In the same seeds, the new rules find the same";
  return "In the same seeds, what the new rules find in addition, and what they no longer find";
}

/** `+1,338` */
export function sayAdded({ added }: RuleEffect): string {
  return `+${sayNumber(added)}`;
}

/** `−3` */
export function sayRemoved({ removed }: RuleEffect): string {
  return `−${sayNumber(removed)}`;
}
