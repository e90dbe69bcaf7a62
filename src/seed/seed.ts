import type { FieldName } from "../sdk/collection.ts";
import type { Json, JsonObject, Pointer, PointerPattern } from "../sdk/json.ts";
import { getAt, selectAll, type Located } from "../sdk/pointer.ts";
import type { Body, Seed, SeedIdentity } from "../sdk/seed.ts";
import { LazyBody } from "./body/body.ts";
import type { SeedDocument } from "./document.ts";

/** What a seed is beside its content. */
export interface SeedContext extends SeedIdentity {
  readonly captures: Readonly<Record<string, string>>;
  /** The pointer of each named field of the collection. */
  readonly fields: Readonly<Record<string, Pointer>>;
}

/** The seed that rules see. A document whose values could not be read has none. */
export function createSeed(document: SeedDocument, context: SeedContext): Seed {
  return new ParsedSeed(document, context);
}

class ParsedSeed implements Seed {
  readonly path: string;
  readonly collection: string;
  readonly id: string | undefined;
  readonly locale: string | undefined;
  readonly data: JsonObject;
  readonly captures: Readonly<Record<string, string>>;
  readonly #document: SeedDocument;
  readonly #fields: Readonly<Record<string, Pointer>>;
  #body: Body | undefined;

  constructor(document: SeedDocument, context: SeedContext) {
    this.path = context.path;
    this.collection = context.collection;
    this.id = context.id;
    this.locale = context.locale;
    this.data = document.data ?? {};
    this.captures = context.captures;
    this.#document = document;
    this.#fields = context.fields;
  }

  get body(): Body {
    const { text, bodyStart, hasParsableBody } = this.#document;
    return (this.#body ??= new LazyBody(text.slice(bodyStart), hasParsableBody));
  }

  get(at: Pointer | FieldName): Json | undefined {
    const pointer = isPointer(at) ? at : this.#pointerOf(at);
    return pointer === undefined ? undefined : getAt(this.data, pointer);
  }

  select(pattern: PointerPattern): readonly Located[] {
    return selectAll(this.data, pattern);
  }

  #pointerOf(field: string): Pointer | undefined {
    return Object.hasOwn(this.#fields, field) ? this.#fields[field] : undefined;
  }
}

const isPointer = (at: string): at is Pointer => at === "" || at.startsWith("/");
