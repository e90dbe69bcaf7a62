import { describe, expect, it } from "vitest";
import { createValidator, loadValidator } from "../../src/config/json-schema.ts";
import type { Json } from "../../src/sdk/json.ts";
import { told } from "./house.ts";
import { outline } from "./violations.ts";

const reader = (files: Readonly<Record<string, string>>) => async (path: string) => files[path];

describe("the draft", () => {
  it.each([
    ["http://json-schema.org/draft-07/schema#", { items: [{ type: "string" }] }],
    ["https://json-schema.org/draft/2019-09/schema", { items: [{ type: "string" }] }],
    ["https://json-schema.org/draft/2020-12/schema", { prefixItems: [{ type: "string" }] }],
  ])("is the one that the schema names: %s", async ($schema, schema) => {
    expect(await outline({ $schema, ...schema }, [5])).toEqual(['/0 type "string"']);
  });

  it("is told if it is not supported", async () => {
    const $schema = "http://json-schema.org/draft-04/schema#";
    expect(await told(createValidator({ $schema }, { path: "a.json" }))).toEqual([
      "a.json `http://json-schema.org/draft-04/schema#` in `$schema` is not supported (Supported: `http://json-schema.org/draft-07/schema`, `https://json-schema.org/draft/2019-09/schema`, `https://json-schema.org/draft/2020-12/schema`)",
    ]);
  });
});

describe("a schema in files", () => {
  const files = {
    "schemas/policy.json":
      '{ "$id": "https://example.org/policy.json",\n "properties": { "link": { "$ref": "parts/link.yaml#/$defs/link" } } }',
    "schemas/parts/link.yaml":
      "$defs:\n  link: { type: object, properties: { url: { $ref: ../url.json } } }\n",
    "schemas/url.json": '{ "type": "string", "format": "uri" }',
  };

  it("follows references from file to file", async () => {
    const validate = await loadValidator("schemas/policy.json", reader(files));
    expect(validate({ link: { url: "none" } })).toMatchObject([
      { pointer: "/link/url", keyword: "format", expected: "uri" },
    ]);
  });

  it.each([
    ["a.json", {}, "a.json The JSON Schema `a.json` does not exist"],
    [
      "a.json",
      { "a.json": '{\n "$ref": "b.json" }' },
      "a.json:2:10 The `$ref` leads to `b.json`, which does not exist (The path is relative to the folder of `a.json`)",
    ],
    [
      "a.json",
      { "a.json": '{ "$ref": "https://example.org/b.json" }' },
      "a.json:1:11 The `$ref` `https://example.org/b.json` is remote, and schemas are never fetched (Keep a copy of the schema in the repository and refer to it by a relative path)",
    ],
    [
      "s/a.json",
      { "s/a.json": '{ "$ref": "../../b.json" }' },
      "s/a.json:1:11 The `$ref` `../../b.json` leads out of the repository",
    ],
    [
      "a.json",
      { "a.json": '{ "$ref": "100%.json" }' },
      "a.json:1:11 The `$ref` leads to `100%.json`, which does not exist (The path is relative to the folder of `a.json`)",
    ],
    [
      "a.json",
      { "a.json": '{ "$ref": "#/$defs/b" }' },
      "a.json:1:11 The `$ref` `#/$defs/b` leads to nothing (It names a place in the schema, such as `#/$defs/name`)",
    ],
    [
      "a.json",
      { "a.json": '{ "properties": { "a": { "type": "strng" } } }' },
      "a.json:1:34 This is no JSON Schema: `/properties/a/type` must be equal to one of the allowed values, found `strng` (Did you mean `string`?)",
    ],
    [
      "a.yaml",
      { "a.yaml": "properties:\n  a: string\n" },
      'a.yaml:2:6 Expected a JSON Schema, found `string` (A JSON Schema is a mapping such as `{ "type": "object" }`, or `true` or `false`)',
    ],
    [
      "a.yaml",
      { "a.yaml": "requierd: [a]\n" },
      "a.yaml:1:1 Unknown keyword `requierd` in a JSON Schema (Did you mean `required`?)",
    ],
    [
      "a.yaml",
      { "a.yaml": "format: dat\n" },
      "a.yaml:1:9 Unknown format `dat` in a JSON Schema (Did you mean `date`?)",
    ],
    [
      "a.yaml",
      { "a.yaml": "pattern: (?=a)\n" },
      "a.yaml:1:10 The pattern `(?=a)` cannot be used: error parsing regexp: invalid or unsupported Perl syntax: `(?=` (Patterns run in linear time: no look-ahead, look-behind or backreference)",
    ],
    ["a.json", { "a.json": "{ a }" }, "a.json:1:3 This is not JSON: invalid symbol"],
  ])("says what is wrong: %s %j", async (path, given, problem) => {
    expect((await told(loadValidator(path, reader(given))))[0]).toBe(problem);
  });

  it("may refer to the draft's own schema", async () => {
    const schema = {
      properties: { schema: { $ref: "https://json-schema.org/draft/2020-12/schema" } },
    };
    expect(await outline(schema, { schema: { minLength: "5" } })).toEqual([
      '/schema/minLength type "integer"',
    ]);
  });

  it("may have several patterns, each for its own value", async () => {
    const properties = { a: { pattern: "^x$" }, b: { pattern: "^y$" } };
    const validate = await createValidator({ properties }, { path: "a.json" });
    expect(validate({ a: "x", b: "y" })).toEqual([]);
    expect(validate({ a: "y", b: "x" })).toMatchObject([{ pointer: "/a" }, { pointer: "/b" }]);
  });

  it("may carry annotations of other tools", async () => {
    const schema = { "x-order": 1, markdownDescription: "A", example: 1, format: "made-by-us" };
    expect(await outline(schema, 1)).toEqual([]);
  });
});

describe("hostile values", () => {
  it.each<[string, Json, unknown]>([
    ["a pattern", { pattern: "^(a+)+$" }, `${"a".repeat(50_000)}!`],
    ["a url", { format: "url" }, `http://${":".repeat(250_000)}`],
    ["equal items", { uniqueItems: true }, [...Array.from({ length: 250_000 }, (_, i) => i), 0]],
  ])("end within the time of a test: %s", async (_, schema, data) => {
    expect(await outline(schema, data)).toHaveLength(1);
  });

  it("are matched by the patterns of JavaScript that run in linear time", async () => {
    const schema = { pattern: String.raw`^\p{Script=Han}+\u4e00\/$` };
    expect(await outline(schema, "现一/")).toEqual([]);
    expect(await outline(schema, "a一/")).toHaveLength(1);
  });
});
