import { isList, isObject, type Json, type JsonObject } from "../../../sdk/json.ts";
import { getKey, toPointer } from "../../../sdk/pointer.ts";
import { indentAt } from "../layout.ts";
import { narrow } from "../narrow.ts";
import type { Pen } from "../notation.ts";
import { newNameOf, type Plan } from "../plan.ts";
import { orderStatements, type StatementOrder } from "./order.ts";
import { printHeader, printItem, printPair, type StatementStyle } from "./print-statements.ts";
import { Refusal } from "../seed-edit.ts";
import { isWithin, type Statement } from "./statements.ts";

/** New statements at one place. */
interface Insertion {
  /** Keys of the table that the place is in; they come first. */
  readonly pairs: string[];
  /** Tables and items, with their keys. */
  readonly tables: string[];
}

/** What a plan comes to in statements, by their indexes. */
export interface StatementPlan {
  readonly removed: Set<number>;
  /** What is done to the value of a pair. */
  readonly values: Map<number, Plan>;
  /** What is done to the keys of a statement, by position in its path. */
  readonly keys: Map<number, Map<number, Plan>>;
  /** New statements, by the index of the one that they come before. */
  readonly inserted: Map<number, Insertion>;
  order: StatementOrder | undefined;
}

type Path = readonly string[];

/** A table or list, by the keys that lead to it and by what these are called afterwards. */
interface Place {
  readonly path: Path;
  readonly names: Path;
}

/** Finds out which statements change. */
export function planStatements(
  pen: Pen,
  statements: readonly Statement[],
  data: JsonObject,
  plan: Plan,
): StatementPlan {
  const planner = new StatementPlanner(pen, statements);
  planner.change({ path: [], names: [] }, data, plan);
  const { order, inserted } = planner.result;
  if (order !== undefined && inserted.size > 0) {
    throw new Refusal("In TOML, keys cannot be put in order while others are added");
  }
  return planner.result;
}

/** Collects what changes while it walks through a plan. */
class StatementPlanner {
  readonly result: StatementPlan = {
    removed: new Set(),
    values: new Map(),
    keys: new Map(),
    inserted: new Map(),
    order: undefined,
  };
  readonly #pen: Pen;
  readonly #statements: readonly Statement[];

  constructor(pen: Pen, statements: readonly Statement[]) {
    this.#pen = pen;
    this.#statements = statements;
  }

  /** Changes a table, or a list of tables, that statements make up. */
  change(place: Place, value: Json, plan: Plan): void {
    const { path, names } = place;
    if (isList(value)) refuseOthers(path, plan);
    for (const [name, child] of plan.children) {
      const inner = { path: [...path, name], names: [...names, newNameOf(name, child)] };
      this.#changeChild(inner, getKey(value, name) ?? null, child, place);
    }
    const isAdded = plan.added.size > 0 || plan.inserted.size > 0;
    if (plan.added.size > 0) this.#addPairs(place, [...plan.added]);
    for (const [index, items] of plan.inserted) this.#addItems(place, index, items);
    if (plan.order !== undefined) {
      const order = this.result.order ?? { order: [...this.#statements.keys()], gaps: new Map() };
      this.result.order = orderStatements(this.#statements, order, path, plan.order);
    }
    if (!isAdded && path.length > 0) this.#keepPresent(place, value);
  }

  #changeChild(place: Place, value: Json, plan: Plan, parent: Place): void {
    const { path, names } = place;
    const last = path.length - 1;
    if (plan.key !== undefined || plan.keyParts !== undefined) {
      for (const index of this.#listWithin(path)) this.#renameIn(index, last, plan);
    }
    const pair = this.#statements.findIndex(
      (statement) => statement.kind === "pair" && isAt(statement, path),
    );
    if (plan.isRemoved === true) {
      this.#removeAll(path);
    } else if (pair >= 0) {
      this.result.values.set(pair, plan);
    } else if (plan.value === undefined) {
      this.change(place, value, plan);
    } else {
      const isSameKind = !isList(plan.value) || plan.value.every((item) => isObject(item));
      const narrowed = isSameKind ? narrow(value, plan.value) : undefined;
      if (narrowed !== undefined) return this.change(place, value, narrowed);
      this.#removeAll(path);
      this.#addPairs(parent, [[names[last] ?? "", plan.value]]);
    }
  }

  #listWithin(path: Path): readonly number[] {
    return this.#statements.flatMap((statement, index) => (isWithin(statement, path) ? index : []));
  }

  #renameIn(index: number, at: number, plan: Plan): void {
    const keys = this.result.keys.get(index) ?? new Map<number, Plan>();
    this.result.keys.set(index, keys.set(at, plan));
  }

  #removeAll(path: Path): void {
    for (const index of this.#listWithin(path)) this.result.removed.add(index);
  }

  #addPairs(place: Place, pairs: readonly (readonly [string, Json])[]): void {
    const { before, prefix, header } = this.#findRoom(place);
    const style = this.#styleAt(before - 1);
    const texts = pairs.map(([key, value]) => printPair(this.#pen, [...prefix, key], value, style));
    const { pairs: known, tables } = this.#insertionAt(before);
    if (header === undefined) known.push(...texts);
    else tables.push(`${this.#blankBefore(before)}${[header, ...texts].join(this.#pen.eol)}`);
  }

  /** Where new keys of a table go, and what has to say that they are its keys. */
  #findRoom({ path, names }: Place): { before: number; prefix: Path; header?: string } {
    const header = this.#statements.findIndex((each) => each.kind !== "pair" && isAt(each, path));
    const own = this.#statements.findLastIndex(
      (each) => each.kind === "pair" && each.base === path.length && isWithin(each, path),
    );
    if (path.length === 0 || header >= 0) return { before: Math.max(own, header) + 1, prefix: [] };
    const dotted = this.#statements.findLastIndex(
      (each) => each.kind === "pair" && each.base < path.length && isWithin(each, path),
    );
    const base = this.#statements[dotted]?.base;
    if (base !== undefined) return { before: dotted + 1, prefix: names.slice(base) };
    const before = this.#statements.findIndex((each) => isWithin(each, path));
    const ownHeader = printHeader(this.#pen, this.#keysOf({ path, names }), "");
    return { before, prefix: [], header: ownHeader };
  }

  #addItems({ path, names }: Place, index: number, items: readonly Json[]): void {
    const [first = 0] = this.#listWithin([...path, String(index)]);
    const last = this.#listWithin(path).at(-1) ?? -1;
    const isLast = this.#listWithin([...path, String(index)]).length === 0;
    const before = isLast ? last + 1 : first;
    const keys = this.#keysOf({ path, names });
    const style = this.#styleAt(last);
    const { tables } = this.#insertionAt(before);
    for (const item of items.filter((each) => isObject(each))) {
      tables.push(this.#blankBefore(before) + printItem(this.#pen, keys, item, style));
    }
  }

  /** A table or list whose last key or item goes is still there, and empty. */
  #keepPresent({ path, names }: Place, value: Json): void {
    const within = this.#listWithin(path);
    const [first] = within;
    if (first === undefined || !within.every((index) => this.result.removed.has(index))) return;
    const statement = this.#statements[first];
    const base = statement?.kind === "pair" ? statement.base : path.length;
    if (isList(value)) {
      const parent = { path: path.slice(0, -1), names: names.slice(0, -1) };
      this.#addPairs(parent, [[names.at(-1) ?? "", []]]);
    } else if (base < path.length) {
      const text = printPair(this.#pen, names.slice(base), {}, this.#styleAt(first));
      this.#insertionAt(first).pairs.push(text);
    } else {
      const header = printHeader(this.#pen, this.#keysOf({ path, names }), "");
      this.#insertionAt(first).tables.push(this.#blankBefore(first) + header);
    }
  }

  /** The keys of a path without indexes, as a header names them. */
  #keysOf({ path, names }: Place): Path {
    const header = this.#statements.find((each) => each.kind !== "pair" && isWithin(each, path));
    const keys = header?.keys.filter(({ at }) => at < path.length) ?? [];
    return keys.map(({ at }) => names[at] ?? "");
  }

  #insertionAt(before: number): Insertion {
    const insertion = this.result.inserted.get(before) ?? { pairs: [], tables: [] };
    this.result.inserted.set(before, insertion);
    return insertion;
  }

  /** A line end where tables stand apart. */
  #blankBefore(index: number): string {
    const { text, eol } = this.#pen;
    const isApart = this.#statements.some(({ kind, span }, at) => {
      const end = this.#statements[at - 1]?.span.end ?? span.start;
      return kind !== "pair" && /\n[ \t]*\r?\n/.test(text.slice(end, span.start));
    });
    return isApart && index > 0 ? eol : "";
  }

  /** How the statements around an index look. */
  #styleAt(index: number): StatementStyle {
    const { text, habits } = this.#pen;
    const like = this.#statements[Math.max(index, 0)];
    const key = like?.keys.at(-1)?.span;
    const between = key && like?.value && text.slice(key.end, like.value.span.start);
    return {
      indent: like === undefined ? "" : indentAt(text, like.span.start),
      separator: between === "=" ? "=" : " = ",
      model: habits.model,
    };
  }
}

/** Refuses an item that is no table among those that are. */
function refuseOthers(path: Path, { children, inserted }: Plan): void {
  const items = [...[...children.values()].map(({ value }) => value), ...inserted.values()].flat();
  if (items.every((item) => item === undefined || isObject(item))) return;
  throw new Refusal(`\`${toPointer(path)}\` is a list of tables, which has no other items`);
}

/** True if a statement is the one that a path names. */
const isAt = (statement: Statement, path: Path): boolean =>
  statement.path.length === path.length && isWithin(statement, path);
