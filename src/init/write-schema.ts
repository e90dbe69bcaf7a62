import type { Json } from "../sdk/index.ts";
import { formatNoun } from "./evidence.ts";
import type { InferredCollection } from "./infer.ts";

/** Lines up to this length hold a whole value. */
const MAX_WIDTH = 110;

/** Where the schema of a collection stands, from the configuration's folder. */
export function schemaPathOf({ name }: Pick<InferredCollection, "name">): string {
  return `schemas/${name}.schema.json`;
}

/** The text of a collection's JSON Schema, a property a line where it fits. */
export function writeSchema({ name, seeds, schema }: InferredCollection): string {
  const head = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: name,
    $comment: `Written by \`seedlint init\` from ${formatNoun(seeds, "seed")}; each \`$comment\` says how many speak for it.`,
  };
  return `${write({ ...head, ...schema }, "", 0)}\n`;
}

/** JSON with short values on one line. `used` is what stands before the value on its line. */
function write(value: Json, indent: string, used: number): string {
  const short = writeShort(value);
  const isWhole = indent === "" ? false : used + short.length <= MAX_WIDTH;
  if (isWhole || typeof value !== "object" || value === null) return short;
  const inner = `${indent}  `;
  if (isListOf(value)) return `[\n${fill(value.map(writeShort), inner)}\n${indent}]`;
  const entries = Object.entries(value).map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + write(item, inner, start.length);
  });
  return `{\n${entries.join(",\n")}\n${indent}}`;
}

/** Items one after the other, in as few lines as hold them. */
function fill(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const [index, item] of items.entries()) {
    const next = index === items.length - 1 ? item : `${item},`;
    const joined = line === indent ? line + next : `${line} ${next}`;
    if (joined.length <= MAX_WIDTH || line === indent) line = joined;
    else {
      lines.push(line);
      line = indent + next;
    }
  }
  return [...lines, line].join("\n");
}

function writeShort(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isListOf(value)) return `[${value.map(writeShort).join(", ")}]`;
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${writeShort(item)}`).join(", ")} }`;
}

const isListOf = (value: Json): value is readonly Json[] => Array.isArray(value);
