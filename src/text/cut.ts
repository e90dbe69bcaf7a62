const ELLIPSIS = "…";

/**
 * For sinks that limit the length of a text: `text`, or its longest beginning that together with
 * an ellipsis has at most `maxUnits` (from 1) UTF-16 units. No code point is torn apart.
 */
export function cutTo(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const end = maxUnits - ELLIPSIS.length;
  return text.slice(0, isWithinPair(text, end) ? end - 1 : end) + ELLIPSIS;
}

/** True if the offset stands between the two surrogates of one code point. */
function isWithinPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xff_ff;
}
