import { appendToPointer, parsePointer, type Json, type PointerPattern } from "../sdk/index.ts";
import { formatCount, formatShare, isNearlyAll } from "./evidence.ts";
import { getOrCreate } from "./get-or-create.ts";
import { inferNumber, inferText } from "./infer-scalar.ts";
import type { Vocabulary } from "./infer-vocabulary.ts";
import { countOf, type Column, type Table } from "./table.ts";
import type { Kind } from "./profile.ts";

/** A JSON Schema of draft 2020-12 as a tree of keywords; evidence stands in `$comment`. */
export interface Schema {
  readonly [keyword: string]: Json;
}

/** Fewer seeds do not show which keys there are. */
const MIN_CLOSED = 20;

/** The schema of a group's front matter. */
export function inferSchema(
  table: Table,
  vocabularies: ReadonlyMap<PointerPattern, Vocabulary>,
): Schema {
  const children = new Map<PointerPattern, Column[]>();
  for (const column of table.columns.values()) {
    if (column.pointer === "") continue;
    const parent = column.pointer.slice(0, column.pointer.lastIndexOf("/"));
    getOrCreate(children, parent as PointerPattern, () => []).push(column);
  }
  return new SchemaBuilder({ table, vocabularies, children }).root();
}

interface Sources {
  readonly table: Table;
  readonly vocabularies: ReadonlyMap<PointerPattern, Vocabulary>;
  /** The columns directly below a pointer. */
  readonly children: ReadonlyMap<PointerPattern, readonly Column[]>;
}

class SchemaBuilder {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  root(): Schema {
    const column = this.#sources.table.columns.get("");
    return column === undefined ? { type: "object" } : { type: "object", ...this.#mapping(column) };
  }

  /** What holds of the values of a column; `share` says how many there are. */
  #value(column: Column, share: string): Schema {
    const kinds = frequentKinds(column);
    const types = kinds.map((kind) => this.#typeOf(kind, column));
    const left = countOf(column) - kinds.reduce((sum, kind) => sum + column.kinds[kind], 0);
    const others = left === 0 ? "" : `, ${formatCount(left)} of another type`;
    const parts = kinds.map((kind) => this.#part(kind, column));
    const notes = parts.flatMap(({ $comment }) => (typeof $comment === "string" ? [$comment] : []));
    return {
      ...(types.length === 0 ? {} : { type: types.length === 1 ? (types[0] ?? "") : types }),
      ...joinSchemas(parts),
      $comment: [`${share}${others}`, ...notes].join("; "),
    };
  }

  #typeOf(kind: Kind, column: Column): string {
    if (kind === "number") return inferNumber(this.#sources.table, column).type;
    const names = {
      text: "string",
      boolean: "boolean",
      null: "null",
      list: "array",
      mapping: "object",
    };
    return names[kind];
  }

  #part(kind: Kind, column: Column): Schema {
    switch (kind) {
      case "text":
        return inferText(
          this.#sources.table,
          column,
          this.#sources.vocabularies.get(column.pointer),
        );
      case "number":
        return inferNumber(this.#sources.table, column).keywords;
      case "list":
        return this.#list(column);
      case "mapping":
        return this.#mapping(column);
      default:
        return {};
    }
  }

  #list(column: Column): Schema {
    const items = this.#sources.table.columns.get(appendToPointer(column.pointer, "*"));
    const [least, greatest] = column.items;
    const areNumbers = items !== undefined && items.kinds.number === countOf(items);
    // Tags may all come in pairs by chance; numbers that do are coordinates.
    const isTuple =
      areNumbers && least === greatest && least > 1 && column.kinds.list >= MIN_CLOSED;
    return {
      ...(items === undefined
        ? {}
        : { items: this.#value(items, `${formatCount(countOf(items))} items`) }),
      ...(isTuple ? { minItems: least, maxItems: greatest } : {}),
    };
  }

  #mapping(column: Column): Schema {
    if (column.isOpen) return { $comment: "keys differ from seed to seed" };
    const total = column.kinds.mapping;
    const columns = this.#sources.children.get(column.pointer) ?? [];
    const named = columns.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1));
    // Ajv passes over a property of that name, and would take the key for one that is unknown.
    const isClosed = total >= MIN_CLOSED && !named.some((child) => keyOf(child) === "__proto__");
    const required = named.filter((child) => isNearlyAll(countOf(child), total));
    return {
      ...(required.length === 0 ? {} : { required: required.map(keyOf) }),
      // Keys come from content; a literal with a computed `__proto__` makes an own key.
      properties: Object.fromEntries(
        named.map((child) => [
          keyOf(child),
          this.#value(child, formatShare(countOf(child), total)),
        ]),
      ),
      ...(isClosed ? { additionalProperties: false } : {}),
    };
  }
}

/** The keywords of the kinds that a value may be of; no two kinds have one in common. */
function joinSchemas(parts: readonly Schema[]): Schema {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

const keyOf = ({ pointer }: Column): string => parsePointer(pointer).at(-1) ?? "";

/** The kinds of values but those that are so few that they are errors. */
function frequentKinds(column: Column): readonly Kind[] {
  const order: readonly Kind[] = ["text", "number", "boolean", "list", "mapping", "null"];
  const present = order.filter((kind) => column.kinds[kind] > 0);
  const total = countOf(column);
  const main = present.find((kind) => isNearlyAll(column.kinds[kind], total));
  return main === undefined ? present : [main];
}
