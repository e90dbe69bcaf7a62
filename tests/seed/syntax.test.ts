import { describe, expect, it } from "vitest";
import { parse, problemsOf, tell } from "./support.ts";

const syntax = "frontmatter-syntax";

/** What is wrong with values, told. */
const judge = (values: string): Promise<readonly string[]> =>
  problemsOf(`---\n${values}\n---\nBody\n`);

describe("JSON that is wrong is told the exact place", () => {
  it.each([
    ["a missing comma", '{"a": 1 "b": 2}', '["b"] Found `"b"`: expected `,` or `}`'],
    ["a missing comma in an array", '{"a": ["x" 2]}', "[2] Found `2`: expected `,` or `]`"],
    ["a missing colon", '{"a" 1}', "[1] Found `1`: expected `:` after the key"],
    ["a missing brace", '{"a": 1', "[1] Front matter ends too early: expected `,` or `}`"],
    ["a missing bracket", '{"a": [1}', "[}] Found `}`: expected `,` or `]`"],
    ["text behind the end", '{"a": 1} x', "[x] Found `x`: expected nothing after the last `}`"],
    [
      "a missing quote",
      '{"a": "x\n}',
      '["x] Text that starts with `"` has no closing quote: expected `"` after it',
    ],
    ["a comment", '{"a": 1 // c\n}', "[// c] `//` starts no comment in JSON: remove the comment"],
    [
      "a no-break space",
      '{"a":\u00A01}',
      "[\u00A0] The invisible character U+00A0 is no blank here: replace it with a space",
    ],
    ["a wrong escape", '{"a": "\\d"}', "[\\d] `\\d` is no escape sequence of JSON"],
  ])("for %s", async (_what, json, expected) => {
    expect(await judge(json)).toEqual([`${syntax} ${expected}`]);
    expect(await judge(json.replaceAll("\n", "\r\n"))).toEqual([`${syntax} ${expected}`]);
  });

  it("is read as YAML where that is what was meant", async () => {
    const document = await parse("---\n{\n  'a': 'it''s', b: [1, 2,],\n}\n---\n");
    expect(document).toMatchObject({
      syntax: "yaml",
      problems: [],
      data: { a: "it's", b: [1, 2] },
    });
  });

  it("is not read as YAML where the fence says JSON", async () => {
    expect(await problemsOf("---json\n{ 'a': 1 }\n---\n")).toEqual([
      `${syntax} ['a'] Found \`'a'\`: expected a key in double quotes or \`}\``,
    ]);
    expect(await problemsOf('---json\n{"a": [1,]}\n---\n')).toEqual([
      `${syntax} [,] \`,\` stands after the last item: JSON allows none, remove it`,
    ]);
    expect(await problemsOf('---json\n{"a": "x\ty"}\n---\n')).toEqual([
      `${syntax} [\t] The control character U+0009 stands within text: expected \`\\t\``,
    ]);
    expect(await problemsOf("---json\n[1]\n---\n")).toEqual([
      `${syntax} [[1]\n] Front matter is no object: expected keys with values`,
    ]);
  });
});

describe("YAML that is wrong is told the exact place", () => {
  it.each([
    [
      "a colon in a value",
      "title: Foo: bar",
      "[Foo:] Invalid YAML: `: ` stands within an unquoted value: put the value in quotes",
    ],
    [
      "a missing quote",
      "a: 'x\nb: 1",
      "['] Text that starts with `'` has no closing quote: expected `'` after it",
    ],
    [
      "a missing quote, which hides the closing brace",
      "{ a: 'x', b: \"y }",
      '["] Text that starts with `"` has no closing quote: expected `"` after it',
    ],
    ["a tab", "a:\n\tb: 1", "[\t] Invalid YAML: a tab indents this line: expected spaces"],
    [
      "a reserved character",
      "a: @x",
      "[@x] Invalid YAML: an unquoted value cannot start with this character: put it in quotes",
    ],
    [
      "an unclosed list",
      "a: [1, 2\nb: 3",
      "[b:] Invalid YAML: a list is not closed here: expected `]`",
    ],
    [
      "an unclosed mapping",
      "a: {b: 1\nc: 3",
      "[c:] Invalid YAML: a mapping is not closed here: expected `}`",
    ],
    [
      "a key without a value",
      "a: 1\nb\nc: 2",
      "[b] Invalid YAML: this key has no value: expected `:` and a blank after it",
    ],
    ["a wrong escape", 'a: "\\q"', "[\\q] `\\q` is no escape sequence of YAML"],
    ["an unknown alias", "a: *x", "[*x] Alias `*x` has no anchor `&x` before it"],
    ["an alias to itself", "a: &x [*x]", "[*x] Alias `*x` stands within the value that it repeats"],
    [
      "a tag",
      "a: !!js/function 'x'",
      "[!!js/function] Tag `!!js/function` is not supported here: expected a plain value without it",
    ],
    [
      "a date by tag",
      "a: !!timestamp 2024-01-01",
      "[!!timestamp] Tag `!!timestamp` is not supported here: expected a plain value without it",
    ],
    ["a list as key", "? [a]\n: 1", "[[a]] A key is a list or a mapping: expected text"],
    [
      "a list as key beside an empty key",
      '"": 1\n? [a]\n: 1',
      "[[a]] A key is a list or a mapping: expected text",
    ],
    [
      "a merge key",
      "a: &b {c: 1}\nd:\n  <<: *b",
      "[<<] Merge key `<<` is not supported: write out the keys that it merges",
    ],
    [
      "a no-break space behind a colon",
      "id:\u00A0a",
      "[\u00A0] The invisible character U+00A0 is no blank here: replace it with a space",
    ],
    [
      "an ideographic space behind a later colon",
      "标题: 水法\n正文:\u3000b",
      "[\u3000] The invisible character U+3000 is no blank here: replace it with a space",
    ],
    [
      "a no-break space behind a dash",
      "a:\n-\u00A0b",
      "[\u00A0] The invisible character U+00A0 is no blank here: replace it with a space",
    ],
    [
      "a missing blank behind a colon",
      "a: 1\nb:2",
      "[:] `:` separates no key from its value: expected a colon and a space",
    ],
    [
      "a second document",
      '"a": 1\n... # more\nb: 2',
      "[b] A second YAML document starts here: expected one document of keys with values",
    ],
    [
      "a comment of JavaScript",
      "{ a: 1 // c\n}",
      "[//] `//` starts no comment in JSON and YAML: remove the comment",
    ],
  ])("for %s", async (_what, yaml, expected) => {
    const problems = await judge(yaml);
    expect(problems).toEqual([`${syntax} ${expected}`]);
  });

  it("but not for an address without a scheme in a flow mapping", async () => {
    expect(await judge("{ a: //cdn.example.org/a.png, b: //example.org }")).toEqual([]);
    expect(await judge("{ a: //c\n}")).toHaveLength(1);
  });

  it("at most three times", async () => {
    const lines = Array.from({ length: 50 }, (_, index) => `k${String(index)}: @x`).join("\n");
    expect(await judge(lines)).toHaveLength(3);
  });
});

describe("TOML that is wrong is told the exact place", () => {
  it.each([
    ["a missing value", "b = 1\na =", "[=] Invalid TOML: a value is missing"],
    ["a date that is none", "a = 2024-02-30", "[2024-02-30] Invalid TOML: invalid date"],
    [
      "a missing quote",
      'a = \'x\'\nb = ["\\"", "y]\nc = 1',
      '["] Text that starts with `"` has no closing quote: expected `"` after it',
    ],
  ])("for %s", async (_what, toml, expected) => {
    expect(await problemsOf(`+++\n${toml}\n+++\n`)).toEqual([`${syntax} ${expected}`]);
  });
});

describe("a key that is set twice", () => {
  const duplicate = (key: string, line: number): string =>
    `Key \`${key}\` is set twice: line ${String(line)} already has it, remove one of them`;

  it("is told in JSON, wherever it is, and the last value counts", async () => {
    const document = await parse('---\n{"a": 1,\n"b": [{"c": 1, "\\u0063": 2}],\n"a": 3}\n---\n');
    expect(document.data).toEqual({ a: 3, b: [{ c: 2 }] });
    expect(tell(document)).toEqual([
      `frontmatter-duplicate-key ["\\u0063"] ${duplicate("c", 3)}`,
      `frontmatter-duplicate-key ["a"] ${duplicate("a", 2)}`,
    ]);
    const { start = 0, end = 0 } = document.locate("/a", "value") ?? {};
    expect(document.text.slice(start, end)).toBe("3");
  });

  it.each(["__proto__", "constructor", "toString", ""])("is told for %j too", async (key) => {
    expect(await judge(`{"${key}": 1, "${key}": 2}`)).toEqual([
      `frontmatter-duplicate-key ["${key}"] ${duplicate(key, 2)}`,
    ]);
    expect(await judge(`"${key}": 1\n"${key}": 2`)).toEqual([
      `frontmatter-duplicate-key ["${key}"] ${duplicate(key, 2)}`,
    ]);
  });

  it("is told in YAML, and the last value counts", async () => {
    const document = await parse("---\na: 1\nb: 2\na: 3\n---\n");
    expect(document.data).toEqual({ a: 3, b: 2 });
    expect(tell(document)).toEqual([`frontmatter-duplicate-key [a] ${duplicate("a", 2)}`]);
    const { start = 0 } = document.locate("/a", "value") ?? {};
    expect(document.text[start]).toBe("3");
  });

  it("is told in TOML", async () => {
    expect(await problemsOf("+++\na = 1\na = 2\n+++\n")).toEqual([
      "frontmatter-duplicate-key [a] Key `a` is set twice in one table: remove one of them",
    ]);
  });

  it("is told in TOML before a table that is set twice", async () => {
    expect(await problemsOf("+++\na = 1\na = 2\n[b]\n[b]\n+++\n")).toEqual([
      "frontmatter-duplicate-key [a] Key `a` is set twice in one table: remove one of them",
      "frontmatter-duplicate-key [b] Key `b` is set twice in one table: remove one of them",
    ]);
  });
});
