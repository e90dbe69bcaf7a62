import type {
  Body,
  FieldName,
  Json,
  JsonObject,
  Located,
  Pointer,
  PointerPattern,
  Seed,
} from "../sdk/index.ts";

/**
 * A seed as code of the house sees it: the same, but what is handed out is frozen first, so that
 * nothing can be altered that other rules see. Most rules ask for a few texts, which costs nothing; to
 * freeze all of every seed beforehand would cost more than such a rule.
 */
export class GuardedSeed implements Seed {
  readonly #seed: Seed;

  constructor(seed: Seed) {
    this.#seed = seed;
  }

  get path(): string {
    return this.#seed.path;
  }

  get collection(): string {
    return this.#seed.collection;
  }

  get id(): string | undefined {
    return this.#seed.id;
  }

  get locale(): string | undefined {
    return this.#seed.locale;
  }

  get data(): JsonObject {
    return freezeDeeply(this.#seed.data);
  }

  get captures(): Readonly<Record<string, string>> {
    return freezeDeeply(this.#seed.captures);
  }

  get body(): Body {
    return this.#seed.body;
  }

  get(at: Pointer | FieldName): Json | undefined {
    return freezeDeeply(this.#seed.get(at));
  }

  select(pattern: PointerPattern): readonly Located[] {
    return freezeDeeply(this.#seed.select(pattern));
  }
}

/** What is frozen already is taken to be frozen to its ends. */
export function freezeDeeply<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const item of items) freezeDeeply(item);
  return value;
}
