import { parsePointer, toPointer, type Place, type Pointer, type Span } from "../sdk/index.ts";
import { locatePart } from "../seed/part/locate-part.ts";
import type { LoadedSeed } from "./load.ts";

/** The pointer of a place, field names resolved; null for a place in the body or the whole seed. */
export function pointerOf(place: Place, { identity }: LoadedSeed): Pointer | null {
  if (place.at === undefined) return null;
  if (isPointer(place.at)) return place.at;
  return Object.hasOwn(identity.fields, place.at) ? (identity.fields[place.at] ?? null) : null;
}

/**
 * The offsets of a place. A part that has no place of its own is placed at its value. A value that is absent is placed at the key of the nearest mapping that
 * would hold it; what has no place in the front matter is placed at its first line.
 */
export function spanOf(place: Place, loaded: LoadedSeed): Span {
  const { document } = loaded;
  if (place.span !== undefined) {
    return {
      start: document.bodyStart + place.span.start,
      end: document.bodyStart + place.span.end,
    };
  }
  const pointer = pointerOf(place, loaded);
  if (pointer === null || pointer === "") return document.opener;
  const part = place.key === true ? "key" : "value";
  return (
    (place.part && locatePart(document, { pointer, part }, place.part)) ??
    document.locate(pointer, part) ??
    nearestKey(pointer, loaded) ??
    document.opener
  );
}

function nearestKey(pointer: Pointer, { document }: LoadedSeed): Span | undefined {
  const keys = parsePointer(pointer);
  for (let length = keys.length - 1; length > 0; length -= 1) {
    const ancestor = toPointer(keys.slice(0, length));
    const span = document.locate(ancestor, "key") ?? document.locate(ancestor, "value");
    if (span !== undefined) return span;
  }
  return undefined;
}

function isPointer(at: string): at is Pointer {
  return at === "" || at.startsWith("/");
}
