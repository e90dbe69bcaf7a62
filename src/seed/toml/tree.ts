import type { AST } from "toml-eslint-parser";
import type { Json, Pointer } from "../../sdk/json.ts";
import { appendToPointer } from "../../sdk/pointer.ts";
import type { Span } from "../../sdk/span.ts";
import { setOwn } from "../front-matter.ts";

/** The place of an entry. */
interface TomlEntry {
  readonly value: Span;
  /** Undefined for an item of an array. */
  readonly key: Span | undefined;
}

/** The values of a TOML document and the places of all its entries, as offsets in the source. */
export interface TomlTree {
  readonly data: Readonly<Record<string, Json>>;
  readonly entries: ReadonlyMap<Pointer, TomlEntry>;
  /** Tables and arrays around the innermost value. */
  readonly depth: number;
}

type Table = Record<string, Json>;

/** A table that is being filled. */
interface Target {
  readonly table: Table;
  readonly pointer: Pointer;
  /** Tables and arrays around its values. */
  readonly depth: number;
}

/**
 * Builds plain data from a document without errors. A table has the place of its header and its
 * own keys; one that only longer keys imply has the place of the first of them.
 */
export function toTree(program: AST.TOMLProgram): TomlTree {
  const builder = new TreeBuilder();
  for (const node of program.body[0].body) {
    if (node.type === "TOMLKeyValue") builder.addEntry(node, builder.root);
    else builder.addTable(node);
  }
  return { data: builder.root.table, entries: builder.entries, depth: builder.depth };
}

class TreeBuilder {
  readonly root: Target = { table: {}, pointer: "", depth: 1 };
  readonly entries = new Map<Pointer, TomlEntry>();
  depth = 1;

  /** `[a.b]`, or `[[a.b]]`, whose resolved key ends in the index of the new item. */
  addTable(node: AST.TOMLTable): void {
    let target = this.root;
    const value = toSpan(node);
    const keys = node.key.keys.values();
    for (const [at, step] of node.resolvedKey.entries()) {
      if (typeof step === "number") continue;
      const index = node.resolvedKey[at + 1];
      const key = toSpan(keys.next().value ?? node);
      target =
        typeof index === "number"
          ? this.#enterItem(this.#at(target, step, { key, value }), index)
          : this.#enter(this.#at(target, step, { key, value }));
    }
    for (const entry of node.body) this.addEntry(entry, target);
  }

  /** `a.b = 1` in a table or an inline table. */
  addEntry(node: AST.TOMLKeyValue, table: Target): void {
    const parts = node.key.keys;
    let target = table;
    for (const part of parts.slice(0, -1)) {
      const value = { start: part.range[0], end: node.range[1] };
      target = this.#enter(this.#at(target, nameOf(part), { key: toSpan(part), value }));
    }
    const last = parts.at(-1);
    if (last === undefined) return;
    const entry = { key: toSpan(last), value: toSpan(node.value) };
    const slot = this.#at(target, nameOf(last), entry);
    setOwn(target.table, slot.name, this.#convert(node.value, slot.pointer, target.depth));
  }

  /** The place in a table for a key; what is first said of it is its place in the text. */
  #at(target: Target, name: string, entry: TomlEntry): Slot {
    const pointer = appendToPointer(target.pointer, name);
    if (!this.entries.has(pointer)) this.entries.set(pointer, entry);
    return { target, name, pointer, entry };
  }

  #enter({ target, name, pointer }: Slot): Target {
    const existing = Object.hasOwn(target.table, name) ? target.table[name] : undefined;
    const table: Table = existing === undefined ? {} : (existing as Table);
    if (existing === undefined) setOwn(target.table, name, table);
    return this.#toTarget(table, pointer, target.depth + 1);
  }

  #enterItem({ target, name, pointer, entry }: Slot, index: number): Target {
    const existing = Object.hasOwn(target.table, name) ? target.table[name] : undefined;
    const list: Table[] = existing === undefined ? [] : (existing as unknown as Table[]);
    if (existing === undefined) setOwn(target.table, name, list);
    const first = this.entries.get(pointer)?.value ?? entry.value;
    const itemPointer = appendToPointer(pointer, index);
    const item = list[index] ?? {};
    if (list[index] === undefined) {
      list.push(item);
      this.entries.set(itemPointer, { key: undefined, value: entry.value });
      // The array reaches from the header of its first item to the end of its last.
      const value = { start: first.start, end: entry.value.end };
      this.entries.set(pointer, { key: this.entries.get(pointer)?.key, value });
    }
    return this.#toTarget(item, itemPointer, target.depth + 2);
  }

  #convert(node: AST.TOMLContentNode, pointer: Pointer, depth: number): Json {
    if (node.type === "TOMLValue") return toScalar(node);
    if (node.type === "TOMLArray") {
      this.#reach(depth + 1);
      return node.elements.map((element, index) => {
        const itemPointer = appendToPointer(pointer, index);
        this.entries.set(itemPointer, { key: undefined, value: toSpan(element) });
        return this.#convert(element, itemPointer, depth + 1);
      });
    }
    const target = this.#toTarget({}, pointer, depth + 1);
    for (const entry of node.body) this.addEntry(entry, target);
    return target.table;
  }

  #toTarget(table: Table, pointer: Pointer, depth: number): Target {
    this.#reach(depth);
    return { table, pointer, depth };
  }

  #reach(depth: number): void {
    this.depth = Math.max(this.depth, depth);
  }
}

interface Slot {
  readonly target: Target;
  readonly name: string;
  readonly pointer: Pointer;
  readonly entry: TomlEntry;
}

const toSpan = ({ range: [start, end] }: AST.TOMLNode): Span => ({ start, end });

const nameOf = (part: AST.TOMLBare | AST.TOMLQuoted): string =>
  part.type === "TOMLBare" ? part.name : part.value;

/** Dates and times as they are written. */
function toScalar(node: AST.TOMLValue): Json {
  if (node.kind === "string" || node.kind === "boolean") return node.value;
  if (node.kind === "integer" || node.kind === "float") return node.value;
  return node.datetime;
}
