import fc from "fast-check";
import { parse as parseYaml } from "yaml";
import { describe, expect, it } from "vitest";
import {
  childrenOf,
  isList,
  isObject,
  parsePointer,
  type Json,
  type JsonObject,
  type Located,
} from "../../src/sdk/index.ts";
import type { SeedDocument } from "../../src/seed/document.ts";
import { printYaml } from "../../src/seed/yaml/print.ts";
import { parse } from "./support.ts";

const keyOf = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "",
    "a/b",
    "~",
    "1",
    "true",
    "键",
    "a: b",
    "- x",
    "<<",
  ),
  fc.string({ maxLength: 8, unit: "grapheme" }),
);
const scalar = fc.oneof(
  fc.string({ maxLength: 20, unit: "grapheme" }),
  fc.constantFrom(
    "2024-01-31",
    "yes",
    "null",
    "12",
    "a\nb",
    "a\n\n",
    " x ",
    "# no",
    "「政策」",
    'it\'s "so"',
    "---",
    "*a",
    "\\",
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.constant(null),
);
const { value: valueOf } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    objectOf(tie("value")),
  ),
}));

function objectOf(value: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> {
  return fc
    .uniqueArray(fc.tuple(keyOf, value), { maxLength: 5, selector: ([key]) => key })
    .map((entries): JsonObject => Object.fromEntries(entries));
}

// Front matter in real files starts with a key; one that starts with a blank is no sign of it.
const dataOf = objectOf(valueOf).map((data): JsonObject => ({ id: "x", ...data }));
const tomlDataOf = dataOf.map((data) => withoutNull(data));

/** TOML has no null. */
function withoutNull<V extends Json>(value: V): V {
  return JSON.parse(JSON.stringify(value, (_key, item: unknown) => item ?? "null")) as V;
}

function allOf(root: Json): readonly Located[] {
  const below = (located: Located): readonly Located[] => [
    located,
    ...childrenOf(located.value, located.pointer).flatMap(below),
  ];
  return below({ pointer: "", value: root });
}

const layouts: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  "a byte order mark": (text) => `\uFEFF${text}`,
};

/** The text of each value and of each key reads back as itself. */
function expectExactPlaces(
  document: SeedDocument,
  data: JsonObject,
  read: (source: string, column: number) => unknown,
): void {
  for (const { pointer, value } of allOf(data)) {
    const span = document.locate(pointer, "value");
    expect(span).toBeDefined();
    expect(readSpan(document, span, read)).toEqual(value);
    const key = parsePointer(pointer).at(-1);
    const keySpan = document.locate(pointer, "key");
    if (keySpan === undefined) continue;
    expect(readSpan(document, keySpan, read)).toBe(key);
  }
}

function readSpan(
  { text }: SeedDocument,
  span: { readonly start: number; readonly end: number } | undefined,
  read: (source: string, column: number) => unknown,
): unknown {
  if (span === undefined) return undefined;
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  return read(text.slice(span.start, span.end), span.start - lineStart);
}

describe.each(Object.entries(layouts))("with %s", (_name, layout) => {
  it.each([0, 2, "\t"])("JSON indented by %j keeps its values and their places", async (indent) => {
    await fc.assert(
      fc.asyncProperty(dataOf, async (data) => {
        const json = JSON.stringify(data, null, indent);
        const document = await parse(layout(`---\n${json}\n---\nBody\n`));
        expect(document.problems).toEqual([]);
        expect(document.syntax).toBe("json");
        expect(document.data).toEqual(data);
        expect(document.text.slice(document.bodyStart).trimEnd()).toBe("Body");
        expectExactPlaces(document, data, (source) => JSON.parse(source));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["block", {}],
    ["flow", { collectionStyle: "flow", defaultStringType: "QUOTE_SINGLE" }],
  ] as const)("%s YAML keeps its values and their places", async (_style, options) => {
    await fc.assert(
      fc.asyncProperty(dataOf, async (data) => {
        const yaml = printYaml(data, { ...options, aliasDuplicateObjects: false });
        const document = await parse(layout(`---\n${yaml}---\nBody\n`));
        expect(document.problems).toEqual([]);
        expect(document.data).toEqual(data);
        const read = (source: string, column: number): unknown =>
          parseYaml(" ".repeat(column) + source, {
            uniqueKeys: false,
            merge: false,
            maxAliasCount: 0,
          });
        expectExactPlaces(document, data, read);
      }),
      { numRuns: 50 },
    );
  });

  it.each([false, true])("TOML (tables: %s) keeps its values and their places", async (tables) => {
    await fc.assert(
      fc.asyncProperty(tomlDataOf, async (data) => {
        const toml = tables ? toTables(data) : toInline(data);
        const document = await parse(layout(`+++\n${toml}+++\nBody\n`));
        expect(document.problems).toEqual([]);
        expect(document.data).toEqual(data);
        const entries = allOf(data).filter(
          ({ value, pointer }) => !isTable(value, pointer, tables),
        );
        for (const { pointer, value } of entries) {
          const { start = 0, end = 0 } = document.locate(pointer, "value") ?? {};
          const again = await parse(`+++\nv = ${document.text.slice(start, end)}\n+++\n`);
          expect(again.data).toEqual({ v: value });
          const key = document.locate(pointer, "key");
          if (key === undefined) continue;
          const name = JSON.parse(document.text.slice(key.start, key.end)) as string;
          expect(name).toBe(parsePointer(pointer).at(-1));
        }
      }),
      { numRuns: 50 },
    );
  });
});

const isTable = (value: Json, pointer: string, tables: boolean): boolean =>
  pointer === "" || (tables && isObject(value) && pointer.lastIndexOf("/") === 0);

const quote = (text: string): string => JSON.stringify(text).replaceAll("\u007F", "\\u007f");

function toToml(value: Json): string {
  if (isList(value)) return `[${value.map(toToml).join(", ")}]`;
  if (isObject(value)) {
    return `{ ${Object.entries(value)
      .map((entry) => toPair(entry))
      .join(", ")} }`;
  }
  return typeof value === "string" ? quote(value) : String(value);
}

const toPair = ([key, value]: readonly [string, Json]): string =>
  `${quote(key)} = ${toToml(value)}`;

const toInline = (data: JsonObject): string =>
  Object.entries(data)
    .map((entry) => `${toPair(entry)}\n`)
    .join("");

function toTables(data: JsonObject): string {
  const [tables, plain] = [true, false].map((wanted) =>
    Object.entries(data).filter(([, value]) => isObject(value) === wanted),
  );
  const heads = (tables ?? []).map(([key, value]) =>
    isObject(value) ? `[${quote(key)}] # table\n${toInline(value)}` : "",
  );
  return toInline(Object.fromEntries(plain ?? [])) + heads.join("\n");
}
