import { hash } from "node:crypto";
import {
  getKey,
  isList,
  isObject,
  parsePointer,
  type Finding,
  type Json,
  type Pointer,
  type RuleMeta,
  type Span,
} from "../sdk/index.ts";
import { textAt } from "../seed/part/locate-part.ts";
import type { LoadedSeed } from "./load.ts";

/** A finding and where it is: what tells one problem from another, whatever happens to the layout. */
interface Problem {
  readonly meta: RuleMeta;
  readonly finding: Finding;
  readonly loaded: LoadedSeed;
  readonly pointer: Pointer | null;
  readonly span: Span;
}

/**
 * 32 hex digits that stay the same when the file is reformatted or renamed, lines move, or lists
 * are reordered: of the record, and what {@link describeProblem} says of the problem in it.
 */
export function fingerprintOf(record: string, problem: string): string {
  return hash("sha256", `[${record},${problem}]`, "hex").slice(0, 32);
}

/** What a seed is called in fingerprints: as a record if it has an id, else by its path. */
export function recordOf({ identity, member }: LoadedSeed): string {
  const { id, locale, path } = identity;
  if (id === undefined) return JSON.stringify([path]);
  // Where nothing is configured the collection is the folder, and a file may move.
  const isImplicit = member.collection.files.length === 0;
  return JSON.stringify([isImplicit ? "" : identity.collection, id, locale ?? ""]);
}

/**
 * A problem within a record as a text: rule, message, pointer with positions replaced by items,
 * value, and the part of it that is meant.
 */
export function describeProblem({ meta, finding, loaded, pointer, span }: Problem): string {
  const { document } = loaded;
  // Of the whole nothing can be said but what the rule has against it.
  const whole = pointer === "" ? [{ ...finding.data }] : [];
  const subject =
    pointer === null
      ? describeText(finding, document.text.slice(span.start, span.end))
      : [
          ...whole,
          ...describePointer(pointer, document.data),
          ...describePart(finding, pointer, loaded),
        ];
  return JSON.stringify([meta.id, finding.message, subject]);
}

/**
 * A place as a text. An item counts by its position only while its list has as many items: else
 * another item would be taken for what this one has become.
 */
export function describePlace(
  pointer: Pointer | null,
  { document }: LoadedSeed,
): string | undefined {
  if (pointer === null || pointer === "") return undefined;
  let value: Json | undefined = document.data;
  const steps = parsePointer(pointer).map((key) => {
    const parent = value;
    value = getKey(value, key);
    return isList(parent) ? [key, parent.length] : key;
  });
  return JSON.stringify(steps);
}

/** The line around a span, without what a reformat changes. */
export function describeLine({ document: { text } }: LoadedSeed, { start, end }: Span): string {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", Math.max(start, end - 1));
  return text
    .slice(lineStart, lineEnd === -1 ? text.length : lineEnd)
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/**
 * The text that is meant, without what a reformat changes. A finding about the seed as a whole is
 * placed at the first line, whose text says nothing of it.
 */
function describeText({ span }: Finding, text: string): readonly string[] {
  const isWhole = span === undefined && /^(?:---|\+\+\+)/.test(text);
  return isWhole ? [] : [text.replaceAll(/[\s"']+/gu, " ").trim()];
}

/** The keys of the pointer, items in place of positions, and last the value if it is a scalar. */
function describePointer(pointer: Pointer, root: Json | undefined): readonly Json[] {
  let value = root;
  const steps: Json[] = [];
  for (const key of parsePointer(pointer)) {
    const parent = value;
    value = getKey(value, key);
    steps.push(isList(parent) ? toItem(value) : key);
  }
  return [...steps, toScalar(value)];
}

/** What tells two findings in one text apart. */
function describePart(
  { part, key }: Finding,
  pointer: Pointer,
  { document }: LoadedSeed,
): readonly string[] {
  if (part === undefined) return [];
  const text = textAt(document, { pointer, part: key === true ? "key" : "value" });
  return [text?.slice(part.start, part.end) ?? ""];
}

/** What tells an item from the others: itself, or what an object is called. */
function toItem(value: Json | undefined): Json {
  const names = isObject(value) ? ["id", "key", "name", "title", "url"] : [];
  const name = names.map((key) => getKey(value, key)).find((found) => found !== undefined);
  if (name !== undefined) return toScalar(name);
  return typeof value === "object" ? JSON.stringify(value) : toScalar(value);
}

/** A container counts by being one: its content changes without the problem changing. */
function toScalar(value: Json | undefined): Json {
  if (value === undefined) return ["absent"];
  return typeof value === "object" && value !== null ? ["container"] : value;
}
