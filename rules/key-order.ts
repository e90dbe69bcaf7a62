import {
  defineRule,
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
    const root = options.order === "schema" ? schema : undefined;
    const message = root === undefined ? "alphabetical" : "schema";
    for (const { way, keys, properties } of findMappings(data, root)) {
      const ranks = toRanks(properties);
      const known = root === undefined ? keys : keys.filter((key) => ranks.has(key));
      const isAfter = root === undefined ? isAfterInAlphabet : isAfterBy(ranks);
      for (const [index, key] of known.entries()) {
        const other = known[index - 1];
        if (other === undefined || !isAfter(other, key)) continue;
        yield { message, data: { key, other }, at: toPointer([...way, key]), key: true };
        // What follows may be in order but for this key.
        break;
      }
    }
  },
});

interface Mapping {
  readonly way: readonly (string | number)[];
  readonly keys: readonly string[];
  /** What the schema says of its keys. */
  readonly properties: readonly JsonObject[];
}

/** Each mapping of a value, the outer one first. Numbers as keys lose their order when parsed. */
function findMappings(data: Json, schema: Json | undefined): readonly Mapping[] {
  const found: Mapping[] = [];
  const visit = (value: Json, own: readonly JsonObject[], way: Mapping["way"]): void => {
    if (isList(value)) {
      const items = own.flatMap((each) => resolve(getKey(each, "items"), schema));
      for (const [index, item] of value.entries()) visit(item, items, [...way, index]);
    } else if (isObject(value)) {
      const keys = Object.keys(value);
      const properties = own.flatMap((each) => toObjects(getKey(each, "properties")));
      if (!keys.some((key) => /^\d+$/.test(key))) found.push({ way, keys, properties });
      for (const key of keys) {
        const schemas = own.flatMap((each) => resolve(schemaOfKey(each, key), schema));
        visit(value[key] ?? null, schemas, [...way, key]);
      }
    }
  };
  visit(data, resolve(schema, schema), []);
  return found;
}

function schemaOfKey(schema: JsonObject, key: string): Json | undefined {
  return getKey(getKey(schema, "properties"), key) ?? getKey(schema, "additionalProperties");
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

/** The position of each key in a schema. */
function toRanks(properties: readonly JsonObject[]): ReadonlyMap<string, number> {
  const keys = properties.flatMap((each) => Object.keys(each));
  return new Map([...new Set(keys)].map((key, index) => [key, index]));
}

function isAfterBy(ranks: ReadonlyMap<string, number>) {
  return (one: string, other: string) => (ranks.get(one) ?? 0) > (ranks.get(other) ?? 0);
}

/** By code unit and without regard to case: programs that sort do either. */
function isAfterInAlphabet(one: string, other: string): boolean {
  return one > other && one.toLowerCase() > other.toLowerCase();
}
