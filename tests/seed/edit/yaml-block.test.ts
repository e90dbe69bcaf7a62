import type { SeedEdit } from "../../../src/seed/edit/edit-document.ts";
import { describeCases, type Case } from "./support.ts";

const MIXED = `# About water
id: water # the id
title: 'It''s "water"'
quoted: "a \\u00e9 b"

tags:
  - a # first
  # about b
  - 'b'
  - c
flow: [x, 'y',  z]
deep:
    one: 1
    list:
    -   k: v
        l: w
    -   k: u
text: |-
  one
  two
folded: >-
  some words
  that fold

  and go on
none:
# end`;

const cases: readonly Case[] = [
  [
    "sets plain",
    MIXED,
    [{ kind: "set", at: "/id", value: "fire" }],
    MIXED.replace("id: water", "id: fire"),
  ],
  [
    "quotes what would be a number",
    MIXED,
    [{ kind: "set", at: "/id", value: "12" }],
    MIXED.replace("id: water", `id: "12"`),
  ],
  [
    "keeps single quotes",
    MIXED,
    [{ kind: "set", at: "/title", value: "It's fire" }],
    MIXED.replace(`'It''s "water"'`, `'It''s fire'`),
  ],
  [
    "gives single quotes up for a line end",
    MIXED,
    [{ kind: "set", at: "/title", value: "a\nb" }],
    MIXED.replace(`'It''s "water"'`, `"a\\nb"`),
  ],
  [
    "keeps escapes",
    MIXED,
    [{ kind: "set", at: "/quoted", value: "a é c" }],
    MIXED.replace(`\\u00e9 b`, `\\u00e9 c`),
  ],
  [
    "removes an item and its comment",
    MIXED,
    [{ kind: "remove", at: "/tags/0" }],
    MIXED.replace("  - a # first\n", ""),
  ],
  [
    "keeps a comment above",
    MIXED,
    [{ kind: "remove", at: "/tags/1" }],
    MIXED.replace("  - 'b'\n", ""),
  ],
  ["removes the last", MIXED, [{ kind: "remove", at: "/tags/2" }], MIXED.replace("  - c\n", "")],
  [
    "removes all items",
    MIXED,
    [0, 1, 2].map((n): SeedEdit => ({ kind: "remove", at: `/tags/${n}` })),
    MIXED.replace(/tags:[^]+ - c/, "tags: []\n  # about b"),
  ],
  [
    "inserts at the end",
    MIXED,
    [{ kind: "insert", at: "/tags", value: "d" }],
    MIXED.replace("  - c\n", "  - c\n  - d\n"),
  ],
  [
    "inserts at the start",
    MIXED,
    [{ kind: "insert", at: "/tags", index: 0, value: { a: 1, b: [2] } }],
    MIXED.replace("  - a #", "  - a: 1\n    b:\n      - 2\n  - a #"),
  ],
  [
    "inserts in between as others are",
    MIXED,
    [{ kind: "insert", at: "/deep/list", index: 1, value: { x: "1" } }],
    MIXED.replace("    -   k: u", `    -   x: "1"\n    -   k: u`),
  ],
  [
    "inserts in flow",
    MIXED,
    [{ kind: "insert", at: "/flow", value: "a, b" }],
    MIXED.replace("z]", `z, "a, b"]`),
  ],
  [
    "sets a new key",
    MIXED,
    [{ kind: "set", at: "/deep/new", value: "x" }],
    MIXED.replace("    -   k: u", "    -   k: u\n    new: x"),
  ],
  [
    "sets a new key at the end",
    MIXED,
    [{ kind: "set", at: "/new", value: { a: { b: 1 } } }],
    MIXED.replace("none:", "none:\nnew:\n    a:\n        b: 1"),
  ],
  [
    "sets a new key in an item",
    MIXED,
    [{ kind: "set", at: "/deep/list/0/z", value: null }],
    MIXED.replace("l: w", "l: w\n        z: null"),
  ],
  [
    "sets what is left out",
    MIXED,
    [{ kind: "set", at: "/none", value: "x" }],
    MIXED.replace("none:", "none: x"),
  ],
  [
    "removes the first key of an item",
    MIXED,
    [{ kind: "remove", at: "/deep/list/0/k" }],
    MIXED.replace("k: v\n        l", "l"),
  ],
  [
    "removes all keys of an item",
    MIXED,
    [{ kind: "remove", at: "/deep/list/1/k" }],
    MIXED.replace("-   k: u", "- {}"),
  ],
  [
    "changes a line of a literal",
    MIXED,
    [{ kind: "set", at: "/text", value: "one\n2\nthree" }],
    MIXED.replace("  two\n", "  2\n  three\n"),
  ],
  [
    "changes a word of a fold",
    MIXED,
    [{ kind: "set", at: "/folded", value: "some words that bend\nand go on" }],
    MIXED.replace("that fold", "that bend"),
  ],
  [
    "changes a part of a fold",
    MIXED,
    [{ kind: "part", at: "/folded", part: { start: 16, end: 20 }, text: "bend" }],
    MIXED.replace("that fold", "that bend"),
  ],
  [
    "renames",
    MIXED,
    [{ kind: "rename", at: "/deep/list/0/k", key: "a: b" }],
    MIXED.replace("k: v", `"a: b": v`),
  ],
  [
    "puts a list in the place of a text",
    MIXED,
    [{ kind: "set", at: "/id", value: ["a", { b: 1 }] }],
    MIXED.replace("id: water # the id", "id: # the id\n  - a\n  - b: 1"),
  ],
  [
    "puts a text in the place of a list",
    MIXED,
    [{ kind: "set", at: "/tags", value: "a" }],
    MIXED.replace(/tags:[^]+ - c/, "tags: a"),
  ],
  [
    "orders keys with their comments",
    "b: 1 # one\n\n# about a\na:\n  - x\nc: 3",
    [{ kind: "order", at: "", keys: ["a", "c", "b"] }],
    "# about a\na:\n  - x\n\nc: 3\nb: 1 # one",
  ],
  [
    "orders keys of an item",
    "l:\n  - b: 1\n    a: 2",
    [{ kind: "order", at: "/l/0", keys: ["a", "b"] }],
    "l:\n  - a: 2\n    b: 1",
  ],
  [
    "sets the first key",
    "",
    [
      { kind: "set", at: "/a", value: "x" },
      { kind: "set", at: "/b", value: [1] },
    ],
    "a: x\nb:\n  - 1",
  ],
  [
    "sets the first key below a comment",
    "# c",
    [{ kind: "set", at: "/a", value: "x" }],
    "# c\na: x",
  ],
  ["removes the only key", "a: 1", [{ kind: "remove", at: "/a" }], ""],
  [
    "refuses what an alias repeats",
    "a: &x\n  b: 1\nc: *x",
    [{ kind: "set", at: "/a/b", value: 2 }],
    "refused: The value is repeated elsewhere by `*x`",
  ],
  [
    "refuses what is within an alias",
    "a: &x\n  b: 1\nc: *x",
    [{ kind: "set", at: "/c/b", value: 2 }],
    "refused: The value stands elsewhere, and `*x` only repeats it",
  ],
  ["replaces an alias", "a: &x 1\nc: *x", [{ kind: "set", at: "/c", value: 2 }], "a: &x 1\nc: 2"],
  ["keeps an anchor", "a: &x 1 # c", [{ kind: "set", at: "/a", value: [1] }], "a: &x # c\n  - 1"],
];

describeCases("YAML in blocks", "---", cases);
