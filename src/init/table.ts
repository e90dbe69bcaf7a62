import type { PointerPattern } from "../sdk/index.ts";
import type { SeedGroup } from "./infer-groups.ts";
import type { PlacedSeed } from "./infer-places.ts";
import type { ColumnProfile, FolderProfile, Kind, Profile } from "./profile.ts";

/** A scalar as inference sees it. */
export interface Scalar {
  readonly kind: Exclude<Kind, "list" | "mapping">;
  /** Its text; undefined for a long one, of which only length and hash are known. */
  readonly text: string | undefined;
  /** In UTF-16 units. */
  readonly length: number;
}

/** A column of a group of seeds, put together from those of its folders. */
export type Column = Omit<ColumnProfile, "rows" | "cells"> & {
  /** The row of each scalar, in order, among all rows of the group. */
  readonly rows: number[];
  readonly cells: number[];
};

/** The seeds of a group as a table: a row a seed, a column a pointer. */
export interface Table {
  readonly seeds: readonly PlacedSeed[];
  readonly columns: ReadonlyMap<PointerPattern, Column>;
  /** The scalar of a cell. */
  readonly scalars: readonly Scalar[];
}

/** Reads the values of a profile, so that cells of its tables can be looked up. */
export function readScalars({ values }: Profile): readonly Scalar[] {
  return values.map((value): Scalar => {
    if (value.startsWith("#")) {
      const length = Number(value.slice(1, value.indexOf(":")));
      return { kind: "text", text: undefined, length };
    }
    const parsed: unknown = JSON.parse(value);
    const text = String(parsed);
    return { kind: kindOf(parsed), text, length: text.length };
  });
}

function kindOf(value: unknown): Scalar["kind"] {
  if (value === null) return "null";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "boolean";
}

/** Puts the profiles of a group's folders together. */
export function createTable(group: SeedGroup, scalars: readonly Scalar[]): Table {
  const rowsOf = new Map<FolderProfile, number[]>();
  for (const [index, { folder, row }] of group.seeds.entries()) {
    const rows = rowsOf.get(folder) ?? [];
    rows[row] = index;
    rowsOf.set(folder, rows);
  }
  const columns = new Map<PointerPattern, Column>();
  for (const [folder, rows] of rowsOf) {
    for (const column of folder.columns) {
      const joined = columns.get(column.pointer);
      columns.set(column.pointer, join(joined, column, rows));
    }
  }
  return { seeds: group.seeds, columns, scalars };
}

function join(before: Column | undefined, added: ColumnProfile, rows: readonly number[]): Column {
  const target = before ?? { ...added, rows: [], cells: [] };
  for (const [index, row] of added.rows.entries()) {
    target.rows.push(rows[row] ?? 0);
    target.cells.push(added.cells[index] ?? 0);
  }
  if (before === undefined) return target;
  const { kinds, items, isOpen, excerpt } = before;
  return {
    ...target,
    kinds: {
      text: kinds.text + added.kinds.text,
      number: kinds.number + added.kinds.number,
      boolean: kinds.boolean + added.kinds.boolean,
      null: kinds.null + added.kinds.null,
      list: kinds.list + added.kinds.list,
      mapping: kinds.mapping + added.kinds.mapping,
    },
    items: joinItems(before, added, items),
    isOpen: isOpen || added.isOpen,
    excerpt: {
      whole: excerpt.whole + added.excerpt.whole,
      cutAt: [...excerpt.cutAt, ...added.excerpt.cutAt],
      other: excerpt.other + added.excerpt.other,
    },
  };
}

function joinItems(
  before: Column,
  added: ColumnProfile,
  [least, greatest]: ColumnProfile["items"],
): ColumnProfile["items"] {
  if (added.kinds.list === 0) return [least, greatest];
  if (before.kinds.list === 0) return added.items;
  return [Math.min(least, added.items[0]), Math.max(greatest, added.items[1])];
}

/** How many values the column has, of any kind. */
export function countOf({ kinds }: Pick<Column, "kinds">): number {
  const { text, number, boolean, list, mapping } = kinds;
  return text + number + boolean + kinds.null + list + mapping;
}

/** How many front matters could be read. */
export function countReadable({ columns }: Table): number {
  return columns.get("")?.kinds.mapping ?? 0;
}

/** The cells of each row that has any, in order. */
export function cellsByRow({ rows, cells }: Column): ReadonlyMap<number, readonly number[]> {
  const byRow = new Map<number, number[]>();
  for (const [index, row] of rows.entries()) {
    const cell = cells[index] ?? 0;
    const present = byRow.get(row);
    if (present === undefined) byRow.set(row, [cell]);
    else present.push(cell);
  }
  return byRow;
}

/** How often each distinct cell occurs. */
export function countCells(cells: Iterable<number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

/** True for a text of blanks or nothing, and for null. */
export function isBlank({ kind, text }: Scalar): boolean {
  return kind === "null" || (kind === "text" && text?.trim() === "");
}
