import type { Span } from "../../../src/sdk/index.ts";
import { fenceOf, printKey, printScalar, type Syntax } from "./syntaxes.ts";

/** Where something stands in a file, found in its text and not by its structure. */
export type FindPlace = (text: string, syntax: Syntax) => Span;

/** A text or number, quotes included. */
export function value(wanted: string | number, after?: string): FindPlace {
  return (text, syntax) => findOnly(text, printScalar(wanted, syntax), after);
}

/** A key, quotes included. */
export function key(name: string, after?: string): FindPlace {
  return (text, syntax) => findOnly(text, printKey(name, syntax), after);
}

/** Words as they stand in the file, within a value or not. */
export function words(wanted: string, after?: string): FindPlace {
  return (text) => findOnly(text, wanted, after);
}

/** Words in the body. */
export function bodyWords(wanted: string): FindPlace {
  return (text, syntax) => findOnly(text, wanted, `\n${fenceOf(syntax)}\n\n`);
}

/** What the only group of a pattern encloses. */
export function enclosed(pattern: RegExp): FindPlace {
  return (text) => {
    const [match, ...others] = text.matchAll(new RegExp(pattern, "dgu"));
    const [start, end] = match?.indices?.[1] ?? [];
    if (start === undefined || end === undefined || others.length > 0) {
      throw new Error(`Expected ${String(pattern)} once in:\n${text}`);
    }
    return { start, end };
  };
}

/** The sign that opens one list too many, of lists within lists. */
export const depthLimit: FindPlace = (text, syntax) => {
  const signs = [...text.matchAll(syntax === "block YAML" ? /- (?=- )/g : /\[(?=\s*\[)/g)];
  // The front matter is a level, too. What is scanned before it is parsed stops one sign later.
  const start = signs[syntax === "JSON" ? 99 : 100]?.index ?? 0;
  return { start, end: start + 1 };
};

/** The fence that opens the front matter, which stands for the seed as a whole. */
export const opener: FindPlace = (_, syntax) => ({ start: 0, end: fenceOf(syntax).length });

/** The first line, whatever it is. */
export const firstLine: FindPlace = (text) => ({ start: 0, end: `${text}\n`.indexOf("\n") });

/** The only occurrence, or the first one after some other words. */
function findOnly(text: string, wanted: string, after?: string): Span {
  const from = after === undefined ? 0 : text.indexOf(after) + after.length;
  const start = text.indexOf(wanted, from);
  const isUnique = after !== undefined || text.indexOf(wanted, start + 1) < 0;
  if (start < 0 || !isUnique) throw new Error(`Expected \`${wanted}\` once in:\n${text}`);
  return { start, end: start + wanted.length };
}
