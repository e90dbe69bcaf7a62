import { describe, expect, it } from "vitest";
import { applyToData } from "../../../src/seed/edit/apply-to-data.ts";
import { editDocument, type SeedEdit } from "../../../src/seed/edit/edit-document.ts";
import { encode } from "../../../src/seed/edit/encode.ts";
import { applyTextEdits } from "../../../src/text/text-edits.ts";
import { parse } from "../support.ts";
import { edit } from "./support.ts";

const SEED = `---
{ "a": 1, "text": "one two", "list": ["x", "y"], "map": { "k": 1, "l": 2 } }
---
Body text.
`;

const set = (at: `/${string}`, value: string | number): SeedEdit => ({ kind: "set", at, value });
const remove = (at: `/${string}`): SeedEdit => ({ kind: "remove", at });
const part = (start: number, end: number, text: string): SeedEdit => ({
  kind: "part",
  at: "/text",
  part: { start, end },
  text,
});

describe("edits that contradict each other or the seed are refused", () => {
  it.each<readonly [string, SeedEdit[], string]>([
    ["two values", [set("/a", 2), set("/a", 3)], "`/a` is set to two values"],
    ["two new values", [set("/new", 2), set("/new", 3)], "`/new` is set to two values"],
    ["changed and removed", [remove("/a"), set("/a", 3)], "`/a` is both changed and removed"],
    ["removed after a change", [set("/a", 3), remove("/a")], "`/a` is both changed and removed"],
    [
      "within what is removed",
      [remove("/map"), set("/map/k", 3)],
      "What `/map/k` is in is replaced or removed by another edit",
    ],
    [
      "within what is replaced",
      [set("/map", 1), set("/map/k", 3)],
      "What `/map/k` is in is replaced or removed by another edit",
    ],
    [
      "replaced after a change within",
      [set("/map/k", 3), set("/map", 1)],
      "`/map` is both changed and replaced",
    ],
    [
      "overlapping parts",
      [part(0, 3, "a"), part(2, 4, "b")],
      "Two edits change the same range of `/text`",
    ],
    ["a part that is not there", [part(3, 99, "")], "`/text` has no range from 3 to 99"],
    [
      "a part of a number",
      [{ kind: "part", at: "/a", part: { start: 0, end: 1 }, text: "" }],
      "`/a` is no text",
    ],
    [
      "two names",
      [
        { kind: "rename", at: "/a", key: "b" },
        { kind: "rename", at: "/a", key: "c" },
      ],
      "`/a` is renamed in two ways",
    ],
    [
      "a name that is taken",
      [{ kind: "rename", at: "/a", key: "text" }],
      "There would be two keys `text`",
    ],
    ["the name of an item", [{ kind: "rename", at: "/list/0", key: "b" }], "`/list/0` has no key"],
    ["nothing there", [remove("/b")], "There is nothing at `/b`"],
    ["nothing to be in", [set("/b/c", 1)], "There is nothing that `/b/c` could be in"],
    [
      "an item beyond the list",
      [{ kind: "insert", at: "/list", index: 3, value: 1 }],
      "`/list` has no place 3 for an item",
    ],
    ["an item of a mapping", [{ kind: "insert", at: "/map", value: 1 }], "`/map` is no list"],
    [
      "an order that lacks a key",
      [{ kind: "order", at: "/map", keys: ["k"] }],
      "The new order of `/map` does not have each of its keys once",
    ],
    [
      "two orders",
      [
        { kind: "order", at: "/map", keys: ["k", "l"] },
        { kind: "order", at: "/map", keys: ["l", "k"] },
      ],
      "`/map` is ordered in two ways",
    ],
    [
      "the whole",
      [{ kind: "set", at: "", value: {} }],
      "The front matter as a whole cannot be replaced",
    ],
    [
      "a body range twice",
      [
        { kind: "body", span: { start: 0, end: 4 }, text: "" },
        { kind: "body", span: { start: 2, end: 5 }, text: "" },
      ],
      "Two edits change the same range of the body",
    ],
    [
      "half of a character in the body",
      [{ kind: "body", span: { start: 0, end: 4 }, text: "\uD83D" }],
      "The result has half of a character, which no file can hold",
    ],
  ])("%s", async (_name, edits, reason) => {
    expect(await edit(SEED, ...edits)).toBe(`refused: ${reason}`);
  });

  it.each([
    [
      "two keys of one name",
      '---\n{ "a": 1, "a": 2 }\n---\n',
      "A key is there twice, so that it is not clear which of the two is meant",
    ],
    ["what cannot be read", "---\na: [\n---\n", "The front matter cannot be read"],
  ])("%s", async (_name, text, reason) => {
    expect(await edit(text, set("/a", 3))).toBe(`refused: ${reason}`);
  });
});

describe("edits that agree are made together", () => {
  it("whichever comes first", async () => {
    const edits: SeedEdit[] = [
      remove("/list/0"),
      { kind: "insert", at: "/list", index: 1, value: "n" },
      { kind: "insert", at: "/list", index: 1, value: "m" },
      { kind: "rename", at: "/a", key: "b" },
      set("/a", 2),
      set("/a", 2),
      part(0, 3, "1"),
      part(4, 4, "and "),
      remove("/map/k"),
      set("/map/new", 3),
      { kind: "body", span: { start: 5, end: 9 }, text: "words" },
      { kind: "body", span: { start: 0, end: 0 }, text: "The " },
    ];
    const after = `---
{ "b": 2, "text": "1 and two", "list": ["n", "m", "y"], "map": { "l": 2, "new": 3 } }
---
The Body words.
`;
    expect(await edit(SEED, ...edits)).toBe(after);
    const moved = [...edits.slice(3).toReversed(), ...edits.slice(0, 3)];
    expect(await edit(SEED, ...moved)).toBe(after);
    const { data } = await parse(after);
    expect(applyToData((await parse(SEED)).data ?? {}, edits)).toEqual(data);
  });

  it("change nothing where all is as it should be", async () => {
    const outcome = await editDocument(await parse(SEED), [set("/a", 1), part(0, 0, "")]);
    expect(outcome).toEqual({ kind: "edited", edits: [] });
  });
});

describe("the bytes of an edited file", () => {
  it("keep their byte order mark", async () => {
    const before = Buffer.from(`\uFEFF${SEED}`);
    const document = await parse(before);
    const outcome = await editDocument(document, [set("/a", 2)]);
    const edits = outcome.kind === "edited" ? outcome.edits : [];
    const after = encode(applyTextEdits(document.text, edits), before);
    expect(Buffer.from(after).toString()).toBe(`\uFEFF${SEED.replace("1", "2")}`);
  });

  it("get none where there was none", () => {
    expect(encode("ä", Buffer.from("a"))).toEqual(Buffer.from("ä"));
  });
});
