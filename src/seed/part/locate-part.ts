import type { Pointer } from "../../sdk/json.ts";
import { getAt, parsePointer } from "../../sdk/pointer.ts";
import type { Span } from "../../sdk/span.ts";
import type { SeedDocument } from "../document.ts";
import { shift, type Part, type Syntax } from "../front-matter.ts";
import { readJsonText } from "./json-text.ts";
import { mapRange, type Piece } from "./pieces.ts";
import { readTomlText } from "./toml-text.ts";
import { readYamlText } from "./yaml-text.ts";

/** A text of front matter: a value or a key. */
export interface TextPlace {
  readonly pointer: Pointer;
  readonly part: Part;
}

/**
 * Where a range of a parsed text stands in the file: exact to the character in every syntax, with
 * an escape or a folded line break as a whole. Undefined where the place is no text, or one that
 * is written elsewhere, such as the text of an alias.
 */
export function locatePart(
  document: SeedDocument,
  place: TextPlace,
  range: Span,
): Span | undefined {
  const text = textAt(document, place);
  const whole = document.locate(place.pointer, place.part);
  if (text === undefined || whole === undefined || document.syntax === undefined) return undefined;
  const source = document.text.slice(whole.start, whole.end);
  const found = mapRange(readPieces(document.syntax, source, text), text, range);
  return found && shift(found, whole.start);
}

/** The text at a place; undefined where there is none. */
export function textAt({ data }: SeedDocument, { pointer, part }: TextPlace): string | undefined {
  const value = part === "key" ? parsePointer(pointer).at(-1) : getAt(data, pointer);
  return typeof value === "string" ? value : undefined;
}

function readPieces(syntax: Syntax, source: string, text: string): readonly Piece[] {
  switch (syntax) {
    case "json":
      return readJsonText(source);
    case "yaml":
      return readYamlText(source, text);
    case "toml":
      // A key, or a date, may stand there without quotes.
      return /^["']/.test(source)
        ? readTomlText(source)
        : [{ text: source, start: 0, end: source.length }];
  }
}
