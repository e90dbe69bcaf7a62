import { isList, isObject, parsePointer, type Json, type Pointer } from "../../../src/sdk/index.ts";
import type { SeedContent } from "./content.ts";
import type { Syntax } from "./syntaxes.ts";

/** A seed that is being changed: what it says, and what is done to its text once it is written. */
export interface Draft extends SeedContent {
  readonly rewrite?: (text: string, syntax: Syntax) => string | Uint8Array;
}

/** All seeds by path, as they are before a file is changed. */
type Drafts = ReadonlyMap<string, Draft>;

/** What is done to one file; undefined for a file that is not there. */
export type Edit = (draft: Draft | undefined, all: Drafts) => Draft | undefined;

/** Puts a value in place of the one at a pointer; a key that is new comes last. */
export function set(pointer: Pointer, value: Json): Edit {
  return changeAt(pointer, (entries, key) =>
    entries.some(([name]) => name === key)
      ? entries.map((entry) => (entry[0] === key ? [key, value] : entry))
      : [...entries, [key, value]],
  );
}

/** Takes away a key with its value. */
export function remove(pointer: Pointer): Edit {
  return changeAt(pointer, (entries, key) => entries.filter(([name]) => name !== key));
}

/** Puts another name in place of a key. */
export function rename(pointer: Pointer, name: string): Edit {
  return changeAt(pointer, (entries, key) =>
    entries.map((entry) => (entry[0] === key ? [name, entry[1]] : entry)),
  );
}

/** Moves a key behind all others of its mapping. */
export function moveLast(pointer: Pointer): Edit {
  return changeAt(pointer, (entries, key) =>
    entries.toSorted(([a], [b]) => Number(a === key) - Number(b === key)),
  );
}

/** Another body. */
export function setBody(body: string): Edit {
  return change((draft) => ({ ...draft, body }));
}

/** A paragraph more. */
export function addToBody(paragraph: string): Edit {
  return change((draft) => ({ ...draft, body: `${draft.body}\n${paragraph}\n` }));
}

/** Another text, or other bytes, in place of what the seed is written as. */
export function rewrite(how: NonNullable<Draft["rewrite"]>): Edit {
  return change((draft) => ({ ...draft, rewrite: how }));
}

/** Replaces the first occurrence in the text, which must be there. */
export function replaceText(search: string | RegExp, replacement: string): Edit {
  return rewrite((text) => {
    const changed = text.replace(search, replacement);
    if (changed === text) throw new Error(`There is no ${String(search)} to replace`);
    return changed;
  });
}

/** The same seed at another path. */
export function copyOf(path: string): Edit {
  return (_, all) => all.get(path);
}

/** No file. */
export const deleted: Edit = () => undefined;

/** One edit after the other. */
export function inTurn(...edits: readonly Edit[]): Edit {
  return (draft, all) => edits.reduce((before, edit) => edit(before, all), draft);
}

function change(apply: (draft: Draft) => Draft): Edit {
  return (draft) => {
    if (draft === undefined) throw new Error("There is no seed to change");
    return apply(draft);
  };
}

type Entries = readonly (readonly [key: string, value: Json])[];

function changeAt(pointer: Pointer, apply: (entries: Entries, key: string) => Entries): Edit {
  const visit = (value: Json, [key = "", ...rest]: readonly string[]): Json => {
    if (isList(value))
      return value.map((item, at) => (String(at) === key ? visit(item, rest) : item));
    if (!isObject(value)) throw new Error(`There is no mapping for ${pointer}`);
    const entries = Object.entries(value);
    if (rest.length === 0) return Object.fromEntries(apply(entries, key));
    return Object.fromEntries(
      entries.map(([name, child]) => [name, name === key ? visit(child, rest) : child]),
    );
  };
  return change((draft) => {
    const values = visit(draft.values, parsePointer(pointer));
    if (!isObject(values)) throw new Error(`${pointer} is not in a mapping`);
    return { ...draft, values };
  });
}
