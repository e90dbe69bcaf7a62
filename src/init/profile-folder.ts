import {
  appendToPointer,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type PointerPattern,
} from "../sdk/index.ts";
import { ColumnProfiler } from "./profile-column.ts";
import type { FolderProfile } from "./profile.ts";
import type { ValueTable } from "./profile-values.ts";

/** Deeper values are left to the schema of whoever nests so deep. */
const MAX_DEPTH = 8;
/** More columns than any front matter has that a person wrote. */
const MAX_COLUMNS = 1000;
/** A mapping with more different keys than that has data for keys. */
const MAX_KEYS = 64;

/** Gathers what is known of one folder, seed by seed. */
export class FolderProfiler {
  readonly #path: string;
  readonly #values: ValueTable;
  readonly #seeds: string[] = [];
  readonly #others: string[] = [];
  readonly #columns = new Map<PointerPattern, ColumnProfiler>();

  constructor(path: string, values: ValueTable) {
    this.#path = path;
    this.#values = values;
  }

  /** Takes a Markdown file that is no seed, or none of this folder's kind. */
  addOther(name: string): void {
    this.#others.push(name);
  }

  /** Takes a seed; without data if its front matter cannot be read. */
  addSeed(name: string, data: JsonObject | undefined, body: string): void {
    this.#seeds.push(name);
    if (data !== undefined) this.#visit(data, "", 0, body.trim());
  }

  finish(): FolderProfile {
    return {
      path: this.#path,
      seeds: this.#seeds,
      others: this.#others,
      columns: [...this.#columns.values()].map((column) => column.finish()),
    };
  }

  #visit(value: Json, pointer: PointerPattern, depth: number, body: string): void {
    const column = this.#columnAt(pointer);
    if (column === undefined) return;
    if (isList(value)) {
      column.addList(value.length);
      if (depth < MAX_DEPTH) {
        for (const item of value) this.#visit(item, appendToPointer(pointer, "*"), depth + 1, body);
      }
    } else if (isObject(value)) {
      column.addMapping(Object.keys(value), MAX_KEYS);
      if (depth === MAX_DEPTH || column.isOpen) return;
      for (const [key, child] of Object.entries(value)) {
        this.#visit(child, appendToPointer(pointer, key), depth + 1, body);
      }
    } else {
      column.addScalar(this.#seeds.length - 1, value, this.#values);
      if (depth === 1 && typeof value === "string") column.compare(value, body);
    }
  }

  #columnAt(pointer: PointerPattern): ColumnProfiler | undefined {
    const known = this.#columns.get(pointer);
    if (known !== undefined || this.#columns.size >= MAX_COLUMNS) return known;
    const created = new ColumnProfiler(pointer);
    this.#columns.set(pointer, created);
    return created;
  }
}
