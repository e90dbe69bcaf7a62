import { parseDay } from "../sdk/index.ts";

/** `2026-01-31`, as `format: date` of JSON Schema has it. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) !== undefined;
}

/** A timestamp with a zone, as `format: date-time` has it (RFC 3339). */
export function isTimestamp(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text) &&
    parseDay(text) !== undefined
  );
}

/** A date in ISO order, with or without a time, in any of the ways that front matter has it. */
export function isDateLike(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:[Tt ].{0,32})?$/.test(text) && parseDay(text) !== undefined;
}

/** An absolute web address in ASCII, as `format: uri` has it (RFC 3986). */
export function isUrl(text: string): boolean {
  return /^https?:\/\/[!#$%&'()*+,./0-9:;=?@A-Z[\]_a-z~-]+$/.test(text) && URL.canParse(text);
}

/** A number as text, `12`, `0.7`, `2026`: of such there is always one more. */
export function isNumeric(text: string): boolean {
  return /^[-+]?\d{1,20}(?:[.,]\d{1,20})?$/.test(text.trim());
}

/** A text without what nobody tells apart at a glance: case, blanks, width. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
