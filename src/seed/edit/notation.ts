import type { Json } from "../../sdk/json.ts";
import type { Piece } from "../part/pieces.ts";

export type Scalar = string | number | boolean | null;

/** Where a scalar is written. */
export interface ScalarPlace {
  readonly role: "key" | "value";
  /** True in brackets. */
  readonly isFlow: boolean;
  /** True if it may have lines of its own, since nothing else follows on its last one. */
  readonly mayHaveLines?: boolean;
  /** The column of the key or dash that it belongs to. */
  readonly column: number;
  /** The source of the text that it replaces, or of one beside it, whose quotes it takes. */
  readonly model: string | undefined;
}

/** How one syntax writes values. */
export interface Notation {
  readonly syntax: "json" | "yaml" | "toml";
  /** What stands between a key and its value in brackets, and between entries on a line. */
  readonly colon: string;
  /** A scalar; a {@link Refusal} if there is no way to write it. */
  print(value: Scalar, place: ScalarPlace): string;
  /** True if a source reads as a text at a place, for all who may read it. */
  reads(source: string, text: string, place: ScalarPlace): boolean;
  /** The pieces of the source of a text. */
  readPieces(source: string, text: string): readonly Piece[];
  /** A text as it stands within a source of its form; undefined if it cannot be said so. */
  escape(text: string, source: string): string | undefined;
}

/** True for what is not written in brackets or lines of its own. */
export const isScalar = (value: Json): value is Scalar =>
  typeof value !== "object" || value === null;

/** All that writing needs to know of a document. */
export interface Pen {
  readonly text: string;
  readonly eol: string;
  readonly notation: Notation;
  readonly habits: Habits;
}

/** How the document lays out what it has, from which follows how new values are laid out. */
export interface Habits {
  /** What stands between a key and its value in brackets. */
  readonly colon: string;
  /** What stands behind a comma on the line. */
  readonly between: string;
  /** What indents a line more than the one that it belongs to. */
  readonly unit: string;
  /** What stands within the brackets of a list, or mapping, on one line. */
  padding(isList: boolean): string;
  /** True if the entries of such a value have lines of their own where they can. */
  hasLines(value: Json): boolean;
  /** True if such a value stands in brackets although lines are possible. */
  isFlow(value: Json): boolean;
  /** How far the dashes of a list stand right of the key that it belongs to. */
  readonly dashOffset: number;
  /** The source of a text, as a model of how texts are quoted. */
  readonly model: string | undefined;
  readonly keyModel: string | undefined;
}
