import {
  appendToPointer,
  defineRule,
  forEachChild,
  getAt,
  getKey,
  isList,
  isObject,
  parsePointer,
  toPointer,
  type Json,
  type JsonObject,
  type Pointer,
} from "seedlint/sdk";

interface OrderOptions {
  readonly order: "schema" | "alphabetical";
}

const defaults: OrderOptions = { order: "schema" };

/** A chain of references that is longer leads around in a circle. */
const MAX_REFERENCES = 10;

export default defineRule({
  scope: "seed",
  meta: {
    id: "key-order",
    since: "0.1.0",
    recommended: "off",
    docs: {
      summary: "Enforce one order of keys: that of the schema, or the alphabet",
      why: "Where keys always come in one order, a person finds them, and a change shows in a diff as what it is.",
      remedy:
        "Move the key. Keys that the schema does not list may stand anywhere; mappings with numbers as keys are not looked at.",
      fix: "The keys of the mapping are put in order; those that the schema does not list stay where they are.",
    },
    messages: {
      schema: "Key `{{key}}` stands after `{{other}}`, but comes before it in the schema",
      alphabetical: "Key `{{key}}` stands after `{{other}}`, but comes before it in the alphabet",
    },
    options: {
      properties: {
        order: {
          description:
            "`schema`: as the JSON Schema lists them, by the alphabet in a collection without one",
          enum: ["schema", "alphabetical"],
        },
      },
      defaults,
    },
  },

  *check({ data }, { schema, options }) {
    const isBySchema = options.order === "schema" && schema !== undefined;
    const message = isBySchema ? "schema" : "alphabetical";
    const order = isBySchema ? orderOf(schema) : ALPHABET;
    for (const { mapping, key, other, keys } of findAll(data, order)) {
      const at = appendToPointer(mapping, key);
      const fix = [{ kind: "order", at: mapping, keys }] as const;
      yield { message, data: { key, other }, at, key: true, fix };
    }
  },
});

/** The order of the keys of a mapping, and of what is below it. */
interface Order {
  /** The first key that is out of order. */
  readonly findMisplaced: (keys: readonly string[]) => Misplaced | undefined;
  readonly arrange: (keys: readonly string[]) => readonly string[];
  /** Undefined where every order is right. */
  readonly below: (key: string) => Order | undefined;
  readonly items: () => Order | undefined;
}

interface Misplaced {
  readonly key: string;
  /** The key before it, which belongs after it. */
  readonly other: string;
}

/** The first key of each mapping that is out of order, the outer mapping first. */
function findAll(data: Json, root: Order | undefined) {
  const found: (Misplaced & { readonly mapping: Pointer; readonly keys: readonly string[] })[] = [];
  const visit = (value: Json, at: Pointer, order: Order): void => {
    const keys = isObject(value) ? Object.keys(value) : [];
    const misplaced = findFirst(keys, order);
    if (misplaced !== undefined)
      found.push({ ...misplaced, mapping: at, keys: order.arrange(keys) });
    forEachChild(value, (child, key) => {
      if (typeof child !== "object" || child === null) return;
      const own = typeof key === "number" ? order.items() : order.below(key);
      if (own !== undefined) visit(child, appendToPointer(at, key), own);
    });
  };
  if (root !== undefined) visit(data, "", root);
  return found;
}

/** What follows the first key that is misplaced may be in order but for this key. */
function findFirst(keys: readonly string[], order: Order): Misplaced | undefined {
  const misplaced = order.findMisplaced(keys);
  // Numbers as keys lose their order when parsed.
  const isKnown = misplaced !== undefined && !keys.some((key) => /^\d+$/.test(key));
  return isKnown ? misplaced : undefined;
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const ALPHABET: Order = {
  findMisplaced(keys) {
    for (let index = 1; index < keys.length; index += 1) {
      const [other = "", key = ""] = [keys[index - 1], keys[index]];
      // By code unit and without regard to case: programs that sort do either.
      if (other > key && other.toLowerCase() > key.toLowerCase()) return { key, other };
    }
    return undefined;
  },
  arrange: (keys) =>
    keys.toSorted((a, b) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b)),
  below: () => ALPHABET,
  items: () => ALPHABET,
};

/** A schema is the same for thousands of seeds. */
const orders = new WeakMap<object, Order>();

function orderOf(schema: Json): Order | undefined {
  if (!isObject(schema)) return undefined;
  const order = orders.get(schema) ?? toOrder(resolve(schema, schema), schema);
  if (order !== undefined) orders.set(schema, order);
  return order;
}

/**
 * The order in which schemas list the keys of a mapping that they describe together. What is below
 * is made when it is asked for, since a schema may contain itself.
 */
function toOrder(schemas: readonly JsonObject[], root: Json): Order | undefined {
  if (schemas.length === 0) return undefined;
  const listedKeys = schemas.flatMap((each) =>
    Object.keys(toObjects(getKey(each, "properties"))[0] ?? {}),
  );
  const ranks = new Map([...new Set(listedKeys)].map((key, index) => [key, index]));
  const orderBelow = (select: (schema: JsonObject) => Json | undefined) =>
    once(() =>
      toOrder(
        schemas.flatMap((each) => resolve(select(each), root)),
        root,
      ),
    );
  const listed = new Map(
    listedKeys.map((key) => [key, orderBelow((each) => schemaOfKey(each, key))]),
  );
  const unlisted = orderBelow((each) => getKey(each, "additionalProperties"));
  return {
    findMisplaced: (keys) => findByRank(keys, ranks),
    arrange: (keys) => arrangeByRank(keys, ranks),
    below: (key) => (listed.get(key) ?? unlisted)(),
    items: orderBelow((each) => getKey(each, "items")),
  };
}

/** Keys without a rank may stand anywhere. */
function findByRank(
  keys: readonly string[],
  ranks: ReadonlyMap<string, number>,
): Misplaced | undefined {
  let other = "";
  let highest = -1;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? "";
    const rank = ranks.get(key);
    if (rank === undefined) continue;
    if (rank < highest) return { key, other };
    other = key;
    highest = rank;
  }
  return undefined;
}

/** Keys without a rank stay where they are, and those with one change places among themselves. */
function arrangeByRank(
  keys: readonly string[],
  ranks: ReadonlyMap<string, number>,
): readonly string[] {
  const rankOf = (key: string): number => ranks.get(key) ?? 0;
  const ranked = keys.filter((key) => ranks.has(key)).toSorted((a, b) => rankOf(a) - rankOf(b));
  const next = ranked.values();
  return keys.map((key) => (ranks.has(key) ? (next.next().value ?? key) : key));
}

function schemaOfKey(schema: JsonObject, key: string): Json | undefined {
  return getKey(getKey(schema, "properties"), key) ?? getKey(schema, "additionalProperties");
}

/** A function that computes its result when it is first called. */
function once<Result>(compute: () => Result): () => Result {
  let results: readonly [Result] | undefined;
  return () => (results ??= [compute()])[0];
}

/** A schema with what it refers to within its file, and its parts under `allOf`. */
function resolve(schema: Json | undefined, root: Json | undefined): readonly JsonObject[] {
  const found: JsonObject[] = [];
  let next = toObjects(schema);
  for (let step = 0; step < MAX_REFERENCES && next.length > 0; step += 1) {
    found.push(...next);
    next = next.flatMap((each) => {
      const reference = getKey(each, "$ref");
      const isLocal = typeof reference === "string" && /^#(?:\/|$)/.test(reference);
      const parts = getKey(each, "allOf");
      return [
        ...(isLocal ? toObjects(getAt(root, toLocalPointer(reference))) : []),
        ...(isList(parts) ? parts.flatMap(toObjects) : []),
      ];
    });
  }
  return found;
}

function toLocalPointer(reference: string): Pointer {
  // What follows the hash is a pointer by the test that it passed.
  return toPointer(parsePointer(reference.slice(1) as Pointer));
}

function toObjects(value: Json | undefined): readonly JsonObject[] {
  return isObject(value) ? [value] : [];
}
