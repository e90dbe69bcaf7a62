import type { Json, JsonObject, Pointer } from "../sdk/json.ts";
import type { Span } from "../sdk/span.ts";
import type { SeedProblem } from "./problem.ts";

/** The syntax in which front matter was read. JSON is told from YAML by its content. */
export type Syntax = "json" | "yaml" | "toml";

/** Where in a decoded text the lines between the fences are. */
export interface FrontMatter extends Span {
  readonly text: string;
}

/** What a reader of one syntax makes of front matter. */
export interface Reading {
  readonly syntax: Syntax;
  /** Undefined if a problem leaves no values; a duplicate key does not. */
  readonly data: JsonObject | undefined;
  /** In document order, at most a handful. */
  readonly problems: readonly SeedProblem[];
  /** Finds places with the parser that read the values, so nothing has to be loaded then. */
  readonly createLocator: () => Locate;
  /** Tells what aliases repeat; absent where there are none. */
  readonly createSharing?: () => IsShared;
}

/** Which of the two halves of an entry is meant. */
export type Part = "value" | "key";

/**
 * Finds a value or its key in the text by pointer; undefined if there is none. Where a key is set
 * twice the last one counts, as it does for values.
 */
export type Locate = (pointer: Pointer, part: Part) => Span | undefined;

/**
 * What of a value a change is of: its key alone, what is in it (its items, keys or text), or the
 * value as a whole, which is replaced or removed.
 */
export type Reach = "key" | "within" | "whole";

/** True if what would be changed at a pointer is written elsewhere, or is repeated elsewhere. */
export type IsShared = (pointer: Pointer, reach: Reach) => boolean;

/** The source of front matter: the lines between the fences. */
export const sourceOf = ({ text, start, end }: FrontMatter): string => text.slice(start, end);

/** The span moved by `offset`. */
export const shift = ({ start, end }: Span, offset: number): Span => ({
  start: start + offset,
  end: end + offset,
});

const noPlace = (): undefined => undefined;

/** A reading without values. */
export function failed(syntax: Syntax, problem: SeedProblem, ...more: SeedProblem[]): Reading {
  return { syntax, data: undefined, problems: [problem, ...more], createLocator: () => noPlace };
}

/** Sets an own key, also where the key is `__proto__`, to which an assignment would be special. */
export function setOwn(target: Record<string, Json>, key: string, value: Json): void {
  if (key === "__proto__") {
    const descriptor = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(target, key, descriptor);
  } else {
    target[key] = value;
  }
}
