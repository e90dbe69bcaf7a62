import type { Limits } from "../limits.ts";

/** What a linear scan tells of a JSON text; exact if the text is valid JSON. */
export interface JsonShape {
  /** Where a limit is exceeded first, and which one. */
  readonly excess: { readonly kind: "depth" | "keys"; readonly offset: number } | undefined;
  /** The keys of all objects, duplicates counted. */
  readonly keyCount: number;
}

const quote = 0x22;
const backslash = 0x5c;

/** Counts keys and nesting without recursion and without looking at what values are. */
export function scanShape(source: string, limits: Limits): JsonShape {
  /** For each open container, the keys that it has so far. */
  const open: number[] = [];
  let keyCount = 0;
  for (let at = 0; at < source.length; at += 1) {
    switch (source.charCodeAt(at)) {
      case quote:
        at = findClosingQuote(source, at);
        break;
      case 0x3a: // :
        keyCount += 1;
        if (addKey(open) > limits.keys) return { excess: { kind: "keys", offset: at }, keyCount };
        break;
      case 0x5b: // [
      case 0x7b: // {
        open.push(0);
        if (open.length > limits.depth) return { excess: { kind: "depth", offset: at }, keyCount };
        break;
      case 0x5d: // ]
      case 0x7d: // }
        open.pop();
        break;
      default:
    }
  }
  return { excess: undefined, keyCount };
}

/** The number of keys of the innermost container, the one that is added included. */
function addKey(open: number[]): number {
  const count = (open.pop() ?? 0) + 1;
  open.push(count);
  return count;
}

/** The offset of the quote that ends the text which starts at `start`; the end if none does. */
export function findClosingQuote(source: string, start: number): number {
  let at = source.indexOf('"', start + 1);
  while (at !== -1 && isEscaped(source, at)) at = source.indexOf('"', at + 1);
  return at === -1 ? source.length : at;
}

function isEscaped(source: string, at: number): boolean {
  let start = at;
  while (source.charCodeAt(start - 1) === backslash) start -= 1;
  return (at - start) % 2 === 1;
}
