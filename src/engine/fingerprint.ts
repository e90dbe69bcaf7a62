import { createHash } from "node:crypto";
import {
  getKey,
  isList,
  parsePointer,
  type Finding,
  type Json,
  type Pointer,
  type RuleMeta,
  type Span,
} from "../sdk/index.ts";
import { textAt } from "../seed/part/locate-part.ts";
import type { LoadedSeed } from "./load.ts";

/** What tells one problem from another, whatever happens to the layout. */
interface Problem {
  readonly meta: RuleMeta;
  readonly finding: Finding;
  readonly loaded: LoadedSeed;
  readonly pointer: Pointer | null;
  readonly span: Span;
}

/**
 * 32 hex digits that stay the same when the file is reformatted or renamed, lines move, or lists
 * are reordered: rule, message, record, pointer with positions replaced by items, value, and the
 * part of it that is meant.
 */
export function fingerprintOf({ meta, finding, loaded, pointer, span }: Problem): string {
  const { identity, document } = loaded;
  const record =
    identity.id === undefined
      ? [identity.path]
      : [identity.collection, identity.id, identity.locale ?? ""];
  const subject =
    pointer === null
      ? [document.text.slice(span.start, span.end).replaceAll(/\s+/gu, " ")]
      : [...describePointer(pointer, document.data), ...describePart(finding, pointer, loaded)];
  return createHash("sha256")
    .update(JSON.stringify([meta.id, finding.message, record, subject]))
    .digest("hex")
    .slice(0, 32);
}

/** The keys of the pointer, items in place of positions, and last the value if it is a scalar. */
function describePointer(pointer: Pointer, root: Json | undefined): readonly Json[] {
  let value = root;
  const steps: Json[] = [];
  for (const key of parsePointer(pointer)) {
    const parent = value;
    value = getKey(value, key);
    steps.push(isList(parent) ? toScalar(value) : key);
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

/** A container counts by being one: its content changes without the problem changing. */
function toScalar(value: Json | undefined): Json {
  if (value === undefined) return ["absent"];
  return typeof value === "object" && value !== null ? ["container"] : value;
}
