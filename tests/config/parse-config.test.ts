import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataDocument } from "../../src/config/data-document.ts";
import { parseConfigText } from "../../src/config/parse-config.ts";
import type { Pointer } from "../../src/sdk/json.ts";
import { told } from "./house.ts";

const place = (document: DataDocument, pointer: Pointer, isKey = false): string => {
  const { path, line, column } = document.placeOf(pointer, isKey);
  return `${path}:${line}:${column}`;
};

describe.each([
  ["a.yaml", "rules:\n  # why\n  id-unique: [warn, { deep: 1 }]\nextends: &x [a]\ncopy: *x\n"],
  [
    "a.json",
    '{ "rules":\n\n  {"id-unique": ["warn", { "deep": 1 }]},\n"extends":[ "a"], "copy": ["a"] }\n',
  ],
])("a document in %s", (path, text) => {
  it("gives the values", async () => {
    expect((await parseConfigText(text, path)).value).toEqual({
      rules: { "id-unique": ["warn", { deep: 1 }] },
      extends: ["a"],
      copy: ["a"],
    });
  });

  it("knows the place of each value and key", async () => {
    const document = await parseConfigText(text, path);
    const lines = text.split("\n");
    const at = (needle: string, line: number): string =>
      `${path}:${line}:${(lines[line - 1] ?? "").indexOf(needle) + 1}`;
    const quote = path.endsWith(".json") ? '"' : "";
    expect(place(document, "/rules/id-unique", true)).toBe(at(`${quote}id-unique`, 3));
    expect(place(document, "/rules/id-unique")).toBe(at("[", 3));
    expect(place(document, "/rules/id-unique/1/deep")).toBe(at("1 }", 3));
    expect(place(document, "/extends/0")).toBe(at(`${quote}a${quote}]`, 4));
  });

  it("gives the place of what holds a value that is not there", async () => {
    const document = await parseConfigText(text, path);
    expect(place(document, "/rules/other/deep")).toBe(place(document, "/rules"));
  });

  it("is the same with CRLF and a byte order mark", async () => {
    const document = await parseConfigText(`\uFEFF${text.replaceAll("\n", "\r\n")}`, path);
    const plain = await parseConfigText(text, path);
    expect(document.value).toEqual(plain.value);
    expect(place(document, "/rules/id-unique/1/deep")).toBe(
      place(plain, "/rules/id-unique/1/deep"),
    );
  });
});

describe("values", () => {
  it("of an empty YAML file are null", async () => {
    expect((await parseConfigText("", "a.yaml")).value).toBeNull();
  });

  it("of YAML are those of its core schema: dates and words stay texts", async () => {
    expect((await parseConfigText("a: 2024-01-01\nb: off\nc: yes\n", "a.yml")).value).toEqual({
      a: "2024-01-01",
      b: "off",
      c: "yes",
    });
  });

  it("never set a prototype", async () => {
    for (const [text, path] of [
      ['{"__proto__":{"a":1}}', "a.json"],
      ["__proto__: { a: 1 }", "a.yaml"],
    ] as const) {
      const { value } = await parseConfigText(text, path);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
    }
  });

  it("are the same in JSON and in YAML", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const text = JSON.stringify({ value }, null, 2);
        const json = await parseConfigText(text, "a.json");
        const yaml = await parseConfigText(text, "a.yaml");
        expect(yaml.value).toEqual(json.value);
      }),
    );
  });
});

describe("a text that is wrong", () => {
  it.each([
    [
      "a.yaml",
      "a: 1\nb: [\n",
      "a.yaml:3:1 This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    ["a.yaml", "a: 1\nb: 2\na: 3\n", "a.yaml:3:1 The key `a` stands twice in one mapping"],
    [
      "a.yaml",
      "a: 1\n---\nb: 2\n",
      "a.yaml There are several YAML documents where one was expected",
    ],
    ["a.yaml", "a: *b\n", "a.yaml:1:4 There is no `&b` before `*b`"],
    ["a.json", "", "a.json:1:1 This is not JSON: value expected"],
    ["a.json", '{"a":1,}', "a.json:1:8 This is not JSON: property name expected"],
    ["a.json", '{\n"a":1 // b\n}', "a.json:2:7 This is not JSON: invalid comment token"],
    ["a.json", '{"a":1,\n"a":2}', "a.json:2:1 The key `a` stands twice in one mapping"],
  ])("says where: %s %j", async (path, text, problem) => {
    expect((await told(parseConfigText(text, path)))[0]).toBe(problem);
  });

  it.each(["a.yaml", "a.json"])("is not parsed if it is nested too deep: %s", async (path) => {
    expect(await told(parseConfigText("[".repeat(5_000), path))).toEqual([
      `${path} Lists and mappings are nested more than 100 deep`,
    ]);
  });

  it("cannot grow without end by aliases", async () => {
    const lines = Array.from({ length: 9 }, (_, index) =>
      index === 0
        ? "a0: &a0 [x,x,x,x,x,x,x,x,x]"
        : `a${index}: &a${index} [${Array(9)
            .fill(`*a${index - 1}`)
            .join(",")}]`,
    );
    expect(await told(parseConfigText(lines.join("\n"), "a.yaml"))).toEqual([
      "a.yaml This is not YAML: Excessive alias count indicates a resource exhaustion attack",
    ]);
  });

  it("tells all duplicates at once", async () => {
    expect(await told(parseConfigText("a: 1\na: 2\nb: { c: 1, c: 2 }\n", "a.yaml"))).toEqual([
      "a.yaml:2:1 The key `a` stands twice in one mapping",
      "a.yaml:3:12 The key `c` stands twice in one mapping",
    ]);
  });
});
