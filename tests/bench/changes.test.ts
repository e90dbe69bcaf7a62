import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { changeEach, changeOne, addReference, reprint, retitle } from "../../bench/lib/changes.mjs";
import { readSeeds } from "../../bench/lib/corpus.mjs";

const fixture = join(import.meta.dirname, "../../fixtures/corpora/policy-hub");
const json = (data: object): string => `---\n${JSON.stringify(data, null, 2)}\n---\n\nText.\n`;
const values = (text: string): unknown => parse(text.slice(4, text.indexOf("\n---", 4)));

describe("addReference", () => {
  const seeds = [
    { path: "a.md", text: "---\nrelatedPolicies: [x]\n---\n" },
    { path: "b.md", text: json({ relatedPolicies: "x" }) },
    { path: "c.md", text: json({ id: "c", relatedPolicies: ["x"], year: 2026 }) },
    { path: "d.md", text: json({ relatedPolicies: [] }) },
  ];

  test("changes the first JSON seed with a list of references, in nothing else", () => {
    const relatedPolicies = ["x", "record-that-is-not-there"];
    const changed = { path: "c.md", text: json({ id: "c", relatedPolicies, year: 2026 }) };
    expect(addReference(seeds)).toEqual(changed);
    expect(changeOne(seeds)).toEqual({ name: "one-seed", files: [changed] });
  });

  test("says so if there is none", () => {
    expect(() => addReference(seeds.slice(0, 2))).toThrow("no seed with JSON front matter");
  });
});

describe("reprint", () => {
  test.each([
    ["JSON", json({ id: "a", list: ["b", { c: 1 }] })],
    ["flow YAML", "---\n{\n  'id': 'a',\n  'list': ['b',\n    c],\n}\n---\n\nText.\n"],
    ["block YAML", "---\nid: a # why\n\nlist:\n- b\ntext: |\n  one\n\n    two\n---\n\nText.\n"],
  ])("leaves the values and the body of %s as they are", (_, text) => {
    const reprinted = reprint({ path: "a.md", text }).text;
    expect(reprinted).not.toBe(text);
    expect(values(reprinted)).toEqual(values(text));
    expect(reprinted.endsWith("\n---\n\nText.\n")).toBe(true);
  });
});

describe("retitle", () => {
  test.each([
    ['---\n{\n  "id": "a",\n  "name": " Well"\n}\n---\n', { id: "a", name: "New  Well" }],
    ["---\n{\n  'title': '井',\n}\n---\n", { title: "New 井" }],
    ["---\nid: a\ntitle: Well\nname: Well\n---\n", { id: "a", title: "New Well", name: "Well" }],
    ["---\ntitle: ''\nname: Well\n---\n", { title: "", name: "New Well" }],
  ])("changes one title or name: %j", (text, expected) => {
    expect(values(retitle({ path: "a.md", text }).text)).toEqual(expected);
  });

  test("names a seed without one", () => {
    const text = "---\nid: a\n---\n\ntitle: b\n";
    expect(() => retitle({ path: "a.md", text })).toThrow("a.md has no title or name");
  });
});

test("of the fixture, every seed that parses is changed by both, and only the second changes values", () => {
  const seeds = readSeeds(fixture).filter(({ text }) => isParsed(text));
  const [reprinted, edited] = changeEach(seeds).map(({ files }) => files);
  expect(seeds.length).toBeGreaterThan(20);
  for (const [index, { path, text }] of seeds.entries()) {
    expect(reprinted?.[index]?.path).toBe(path);
    expect(reprinted?.[index]?.text).not.toBe(text);
    expect(values(reprinted?.[index]?.text ?? "")).toEqual(values(text));
    expect(values(edited?.[index]?.text ?? "")).not.toEqual(values(text));
  }
});

function isParsed(text: string): boolean {
  try {
    return values(text) !== null;
  } catch {
    return false;
  }
}
