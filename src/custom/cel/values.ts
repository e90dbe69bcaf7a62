import { celList, celMap, type CelInput, type CelUint, type CelValue } from "@bufbuild/cel";
import { isList, isObject, type Json, type JsonObject } from "../../sdk/index.ts";

/**
 * A JSON value as CEL has it. A whole number is an int, any other a double. Mappings are converted
 * key by key when they are asked, so that a rule pays for what it looks at.
 */
export function toCelValue(value: Json): CelValue {
  if (typeof value === "number") return toCelNumber(value);
  if (isList(value)) return celList(value.map(toCelValue));
  if (isObject(value)) return celMap(new LazyMap(value));
  return value;
}

/** What is beyond exact integers is a double: as an int it would pretend to be exact. */
function toCelNumber(value: number): bigint | number {
  return Number.isSafeInteger(value) ? BigInt(value) : value;
}

type Key = bigint | string | boolean | CelUint;

/** A mapping of front matter; a key whose value is null is none. */
class LazyMap implements ReadonlyMap<Key, CelInput> {
  readonly #data: JsonObject;

  constructor(data: JsonObject) {
    this.#data = data;
  }

  get size(): number {
    let size = 0;
    for (const _ of this.keys()) size += 1;
    return size;
  }

  get(key: Key): CelInput | undefined {
    if (typeof key !== "string" || !Object.hasOwn(this.#data, key)) return undefined;
    const value = this.#data[key];
    return value === undefined || value === null ? undefined : toCelValue(value);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  *keys(): MapIterator<string> {
    for (const [key, value] of Object.entries(this.#data)) if (value !== null) yield key;
  }

  *values(): MapIterator<CelInput> {
    for (const [, value] of this.entries()) yield value;
  }

  *entries(): MapIterator<[Key, CelInput]> {
    for (const [key, value] of Object.entries(this.#data)) {
      if (value !== null) yield [key, toCelValue(value)];
    }
  }

  [Symbol.iterator](): MapIterator<[Key, CelInput]> {
    return this.entries();
  }

  forEach(visit: (value: CelInput, key: Key, map: ReadonlyMap<Key, CelInput>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
