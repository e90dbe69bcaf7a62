import { describe, expect, it } from "vitest";
import type { Json } from "../../src/sdk/json.ts";
import { outline, violationsOf } from "./violations.ts";

describe("a violation", () => {
  it("says what was expected and what was found", async () => {
    expect(await violationsOf({ properties: { year: { maximum: 2100 } } }, { year: 3000 })).toEqual(
      [
        {
          keyword: "maximum",
          pointer: "/year",
          property: undefined,
          expected: 2100,
          actual: 3000,
          known: [],
          customMessage: undefined,
        },
      ],
    );
  });

  it("names an unknown property and those that may be there", async () => {
    const schema = {
      allOf: [{ properties: { id: {} } }, { $ref: "#/$defs/dated" }],
      unevaluatedProperties: false,
      $defs: { dated: { properties: { date: {} } } },
    };
    expect(await violationsOf(schema, { id: 1, dat: 2 })).toEqual([
      {
        keyword: "unevaluatedProperties",
        pointer: "",
        property: "dat",
        expected: undefined,
        actual: 2,
        known: ["id", "date"],
        customMessage: undefined,
      },
    ]);
  });

  it.each<[string, Json, unknown, readonly string[]]>([
    ["a missing property", { required: ["a"] }, {}, [":a required"]],
    [
      "a property that another one asks for",
      { dependentRequired: { a: ["b"] } },
      { a: 1 },
      [":b dependentRequired"],
    ],
    ["a misnamed one", { propertyNames: { maxLength: 1 } }, { ab: 1 }, [":ab propertyNames 1"]],
    [
      "the later of two equal items",
      { uniqueItems: true },
      [{ a: 1, b: 2 }, 0, { b: 2, a: 1 }],
      ["/2 uniqueItems"],
    ],
    [
      "what no item is",
      { contains: { type: "string", minLength: 2 } },
      [1, "a"],
      [' contains {"type":"string","minLength":2}'],
    ],
    [
      "what the condition asks for",
      { if: { required: ["a"] }, else: { required: ["b"] } },
      {},
      [":b required"],
    ],
    [
      "a type, not the form of what has another",
      { type: "string", enum: ["a"], minLength: 9 },
      5,
      [' type "string"'],
    ],
    ["a choice, not its form", { enum: ["ab"], minLength: 2 }, "a", [' enum ["ab"]']],
    [
      "a key with a slash in it",
      { properties: { "a/b": { type: "null" } } },
      { "a/b": 1 },
      ['/a~1b type "null"'],
    ],
  ])("is %s", async (_, schema, data, expected) => {
    expect(await outline(schema, data)).toEqual(expected);
  });

  it("stands once, even if two parts of the schema ask for the same", async () => {
    const schema = { allOf: [{ required: ["a"] }, { required: ["a"] }] };
    expect(await outline(schema, {})).toEqual([":a required"]);
  });

  it("comes in the order of the value, what is missing first", async () => {
    const number = { type: "number" };
    const schema = { properties: { a: number, b: number }, required: ["c"] };
    expect(await outline(schema, { b: "", a: "" })).toEqual([
      ":c required",
      '/b type "number"',
      '/a type "number"',
    ]);
  });

  it("carries the sentence that the schema gives for it", async () => {
    const schema = {
      properties: {
        url: { type: "string", format: "uri", "x-message": "Give the address of the source" },
        kind: { anyOf: [{ const: "a" }, { const: "b" }], "x-message": "Choose a kind" },
      },
    };
    const messages = (await violationsOf(schema, { url: "none", kind: "c" })).map(
      ({ customMessage }) => customMessage,
    );
    expect(messages).toEqual(["Give the address of the source", "Choose a kind"]);
  });

  it("is one of a hundred at most", async () => {
    const list = Array.from({ length: 5000 }, () => 1);
    expect(await outline({ items: { type: "string" } }, list)).toHaveLength(100);
  });
});

describe("a union", () => {
  const shapes = {
    oneOf: [{ $ref: "#/$defs/circle" }, { $ref: "#/$defs/square" }],
    $defs: {
      circle: {
        properties: { kind: { const: "circle" }, radius: { type: "number" } },
        required: ["kind", "radius"],
      },
      square: {
        properties: { kind: { const: "square" }, side: { type: "number" } },
        required: ["kind", "side"],
      },
    },
  };

  it.each<[string, Json, unknown, readonly string[]]>([
    [
      "of the branch that the constant chooses",
      shapes,
      { kind: "square", side: "1" },
      ['/side type "number"'],
    ],
    [
      "of all constants where none fits",
      shapes,
      { kind: "line" },
      ['/kind enum ["circle","square"]'],
    ],
    [
      "of all types where none fits",
      { anyOf: [{ type: "string" }, { type: "array", items: {} }] },
      5,
      [' type ["string","array"]'],
    ],
    [
      "of the branch whose type fits",
      { anyOf: [{ type: "string" }, { type: "array", items: { type: "number" } }] },
      ["a"],
      ['/0 type "number"'],
    ],
    [
      "of the choice, if null is the other branch",
      { anyOf: [{ enum: ["Active", "Draft"] }, { type: "null" }] },
      "Activ",
      [' enum ["Active","Draft"]'],
    ],
    [
      "of the branch with the fewest",
      { anyOf: [{ required: ["a", "b"] }, { required: ["c"] }] },
      {},
      [":c required"],
    ],
    [
      "of the union, where several branches fit",
      { oneOf: [{ minimum: 1 }, { minimum: 2 }] },
      3,
      [" oneOf"],
    ],
    [
      "of the innermost union, and of what stands beside it",
      {
        properties: {
          a: { type: "number" },
          list: { items: { anyOf: [{ type: "null" }, shapes] } },
        },
        $defs: shapes.$defs,
      },
      { a: "", list: [{ kind: "circle" }] },
      ['/a type "number"', "/list/0:radius required"],
    ],
    [
      "of the discriminator, where a schema names one",
      { type: "object", discriminator: { propertyName: "kind" }, ...shapes, required: ["kind"] },
      { kind: "line" },
      ['/kind enum ["circle","square"]'],
    ],
  ])("gives one problem: %s", async (_, schema, data, expected) => {
    expect(await outline(schema, data)).toEqual(expected);
  });
});

describe("keys from content", () => {
  it("are missing unless they are the mapping's own", async () => {
    expect(await outline({ required: ["constructor", "toString"] }, {})).toEqual([
      ":constructor required",
      ":toString required",
    ]);
  });

  it("may be called __proto__", async () => {
    const data: unknown = JSON.parse('{"__proto__":{"id":1}}');
    expect(await outline({ properties: { id: {} }, additionalProperties: false }, data)).toEqual([
      ":__proto__ additionalProperties",
    ]);
    expect(await outline({ required: ["id"] }, data)).toEqual([":id required"]);
  });
});
