import { findExcerpt, type PointerPattern } from "../sdk/index.ts";
import type { ColumnProfile, Kind } from "./profile.ts";
import type { ValueTable } from "./profile-values.ts";

/** A shorter text may stand at the start of the body by chance. */
const MIN_EXCERPT = 16;

/** Gathers what is known of the values at one pointer. */
export class ColumnProfiler {
  readonly #pointer: PointerPattern;
  readonly #kinds: Record<Kind, number> = {
    text: 0,
    number: 0,
    boolean: 0,
    null: 0,
    list: 0,
    mapping: 0,
  };
  readonly #rows: number[] = [];
  readonly #cells: number[] = [];
  readonly #keys = new Set<string>();
  #items: [number, number] | undefined;
  #isOpen = false;
  readonly #excerpt: { whole: number; readonly cutAt: number[]; other: number } = {
    whole: 0,
    cutAt: [],
    other: 0,
  };

  constructor(pointer: PointerPattern) {
    this.#pointer = pointer;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  addScalar(row: number, value: string | number | boolean | null, values: ValueTable): void {
    this.#kinds[kindOf(value)] += 1;
    this.#rows.push(row);
    this.#cells.push(values.add(value));
  }

  addList(length: number): void {
    this.#kinds.list += 1;
    const [least, greatest] = this.#items ?? [length, length];
    this.#items = [Math.min(least, length), Math.max(greatest, length)];
  }

  /** The front matter itself is never open, however many keys its seeds have. */
  addMapping(keys: readonly string[], maxKeys: number): void {
    this.#kinds.mapping += 1;
    if (this.#isOpen || this.#pointer === "") return;
    for (const key of keys) this.#keys.add(key);
    this.#isOpen = this.#keys.size > maxKeys;
  }

  /** Compares a text with the body, both without blanks at their ends. */
  compare(value: string, body: string): void {
    const text = value.trim();
    if (text.length < MIN_EXCERPT) return;
    if (text === body) this.#excerpt.whole += 1;
    else if (body.startsWith(text) || this.#isExcerpt(text, body)) {
      this.#excerpt.cutAt.push(value.length);
    } else this.#excerpt.other += 1;
  }

  finish(): ColumnProfile {
    return {
      pointer: this.#pointer,
      kinds: this.#kinds,
      rows: this.#rows,
      cells: this.#cells,
      items: this.#items ?? [0, 0],
      isOpen: this.#isOpen,
      excerpt: this.#excerpt,
    };
  }

  /** The dear comparison, without regard to marks and blanks, for fields that are named for it. */
  #isExcerpt(text: string, body: string): boolean {
    return (
      /(?:description|summary|excerpt|abstract)$/i.test(this.#pointer) &&
      findExcerpt(text, body) !== undefined
    );
  }
}

function kindOf(value: string | number | boolean | null): Kind {
  if (value === null) return "null";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "boolean";
}
