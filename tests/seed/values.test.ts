import { describe, expect, it } from "vitest";
import { parse } from "./support.ts";

describe("values", () => {
  it("of YAML follow the core schema: dates, yes and long numbers of digits stay what they are", async () => {
    const { data } = await parse(
      "---\na: 2024-01-31\nb: yes\nc: 0o17\nd: 0x1F\ne: 1e3\nf: ~\ng: .inf\nh: 1_000\ni: 12:30\n'<<': {j: 1}\n1.10: k\n---\n",
    );
    expect(data).toEqual({
      a: "2024-01-31",
      b: "yes",
      c: 15,
      d: 31,
      e: 1000,
      f: null,
      g: Infinity,
      h: "1_000",
      i: "12:30",
      "<<": { j: 1 },
      "1.10": "k",
    });
  });

  it("of TOML keep dates and times as written", async () => {
    const { data } = await parse(
      "+++\na = 1979-05-27\nb = 1979-05-27T07:32:00Z\nc = 07:32:00\n[[d]]\nx = 1\n[[d]]\n[d.e]\nf = inf\n+++\n",
    );
    expect(data).toEqual({
      a: "1979-05-27",
      b: "1979-05-27T07:32:00Z",
      c: "07:32:00",
      d: [{ x: 1 }, { e: { f: Infinity } }],
    });
  });

  it.each([
    '---\n{"__proto__": {"x": 1}, "constructor": 2}\n---\n',
    "---\n__proto__: { x: 1 }\nconstructor: 2\n---\n",
    "+++\nconstructor = 2\n[__proto__]\nx = 1\n+++\n",
    "+++\n__proto__.x = 1\nconstructor = 2\n+++\n",
  ])("named like parts of objects are ordinary: %j", async (text) => {
    const { data, problems } = await parse(text);
    expect(problems).toEqual([]);
    expect(Object.keys(data ?? {}).toSorted()).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

describe("places", () => {
  const textAt = async (
    text: string,
    pointer: `/${string}`,
    part: "key" | "value" = "value",
  ): Promise<string | undefined> => {
    const document = await parse(text);
    const span = document.locate(pointer, part);
    return span && document.text.slice(span.start, span.end);
  };

  it.each([
    ["an empty value", "---\na:   # c\nb: 1\n---\n", "/a", ""],
    ["a value with anchor and tag", "---\na: &x !!str 1 # c\n---\n", "/a", "1"],
    ["an alias", "---\na: &x 1\nb: *x\n---\n", "/b", "*x"],
    ["what an alias repeats", "---\na: &x { c: 1 }\nb: *x\n---\n", "/b/c", "*x"],
    ["an item", "---\na:\n  - x # c\n  - y\n---\n", "/a/1", "y"],
    ["a block scalar", "---\na: |\n  x\n  y\n\nb: 1\n---\n", "/a", "|\n  x\n  y"],
    ["a block scalar that keeps its end", "---\na: |+\n  x\n\nb: 1\n---\n", "/a", "|+\n  x\n\n"],
    ["a block mapping", "---\na:\n  b: 1\n  c: 2 # d\n\ne: 3\n---\n", "/a", "b: 1\n  c: 2"],
    ["a block list", "---\na:\n- b\n- c:\nd: 3\n---\n", "/a", "- b\n- c:"],
    ["a TOML table", "+++\n[a] # x\nb = 1\n\n[c]\n+++\n", "/a", "[a] # x\nb = 1"],
    ["a TOML table that is implied", "+++\na.b.c = 1\n+++\n", "/a/b", "b.c = 1"],
    [
      "an array of TOML tables",
      "+++\n[[a]]\nb = 1\n[[a]]\nb = 2\n+++\n",
      "/a",
      "[[a]]\nb = 1\n[[a]]\nb = 2",
    ],
  ] as const)("of %s", async (_what, text, pointer, expected) => {
    expect(await textAt(text, pointer)).toBe(expected);
  });

  it("of what is not there are undefined", async () => {
    for (const text of [
      '---\n{"a": [1]}\n---\n',
      "---\na: [1]\n---\n",
      "+++\na = [1]\n+++\n",
      "Text",
    ]) {
      for (const pointer of ["/b", "/a/1", "/a/-", "/a/0/x", "/__proto__", "/a/length"] as const) {
        expect(await textAt(text, pointer)).toBeUndefined();
      }
      expect(await textAt(text, "/a/0", "key")).toBeUndefined();
    }
  });
});
