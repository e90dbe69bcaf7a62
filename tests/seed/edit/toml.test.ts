import { describeCases, type Case } from "./support.ts";

const MIXED = `# About water
id = "water" # the id
literal = 'C:\\x'
dated = 2024-02-03
tags = ["a", "b", "c"] # some
lines = [
  "a", # first
  "b",
]
inline = { x = 1, y = "z" }
dotted.a = 1
dotted.b.c = 2
text = """
one
two"""

[owner]
name = "Ann"

[owner.place]
city = "Ulm"

[deep.er]
x = 1

# the first
[[links]]
url = "u"

[links.more]
y = 1

[[links]]
url = "v"
# end`;

const cases: readonly Case[] = [
  [
    "sets a text",
    MIXED,
    [{ kind: "set", at: "/id", value: 'a"b' }],
    MIXED.replace(`"water"`, `"a\\"b"`),
  ],
  [
    "keeps a literal text",
    MIXED,
    [{ kind: "set", at: "/literal", value: "D:\\x" }],
    MIXED.replace(`C:`, `D:`),
  ],
  [
    "gives a literal text up",
    MIXED,
    [{ kind: "set", at: "/literal", value: "it's" }],
    MIXED.replace(`'C:\\x'`, `"it's"`),
  ],
  [
    "keeps a date bare",
    MIXED,
    [{ kind: "set", at: "/dated", value: "2024-02-04" }],
    MIXED.replace(`02-03`, `02-04`),
  ],
  [
    "puts a text in the place of a date",
    MIXED,
    [{ kind: "set", at: "/dated", value: "soon" }],
    MIXED.replace(`2024-02-03`, `"soon"`),
  ],
  [
    "sets a line of a text",
    MIXED,
    [{ kind: "set", at: "/text", value: 'one\n"2"' }],
    MIXED.replace(`two"""`, `"2\\""""`),
  ],
  [
    "inserts on a line",
    MIXED,
    [{ kind: "insert", at: "/tags", value: "d" }],
    MIXED.replace(`"c"]`, `"c", "d"]`),
  ],
  [
    "inserts in lines",
    MIXED,
    [{ kind: "insert", at: "/lines", value: "d" }],
    MIXED.replace(`  "b",\n`, `  "b",\n  "d",\n`),
  ],
  [
    "removes in lines",
    MIXED,
    [{ kind: "remove", at: "/lines/0" }],
    MIXED.replace(`  "a", # first\n`, ``),
  ],
  [
    "removes from an inline table",
    MIXED,
    [{ kind: "remove", at: "/inline/y" }],
    MIXED.replace(`, y = "z"`, ``),
  ],
  [
    "adds to an inline table",
    MIXED,
    [{ kind: "set", at: "/inline/q r", value: true }],
    MIXED.replace(`"z" }`, `"z", "q r" = true }`),
  ],
  [
    "adds a key",
    MIXED,
    [{ kind: "set", at: "/new", value: { a: [1] } }],
    MIXED.replace(`two"""`, `two"""\nnew = { a = [1] }`),
  ],
  [
    "adds a dotted key",
    MIXED,
    [{ kind: "set", at: "/dotted/b/z", value: 1 }],
    MIXED.replace(`c = 2`, `c = 2\ndotted.b.z = 1`),
  ],
  [
    "adds to a table",
    MIXED,
    [{ kind: "set", at: "/owner/age", value: 1 }],
    MIXED.replace(`"Ann"`, `"Ann"\nage = 1`),
  ],
  [
    "adds to a table without header",
    MIXED,
    [{ kind: "set", at: "/deep/age", value: 1 }],
    MIXED.replace(`[deep.er]`, `[deep]\nage = 1\n\n[deep.er]`),
  ],
  [
    "removes a key and its comment",
    MIXED,
    [{ kind: "remove", at: "/id" }],
    MIXED.replace(`id = "water" # the id\n`, ``),
  ],
  [
    "removes a table with all of it",
    MIXED,
    [{ kind: "remove", at: "/owner" }],
    MIXED.replace(/\n\[owner\][^]*"Ulm"\n/, ``),
  ],
  [
    "keeps a table without keys",
    MIXED,
    [{ kind: "remove", at: "/deep/er" }],
    MIXED.replace("[deep.er]\nx = 1", `[deep]`),
  ],
  [
    "keeps a dotted table without keys",
    MIXED,
    [{ kind: "remove", at: "/dotted/b/c" }],
    MIXED.replace("b.c = 2", `b = {}`),
  ],
  [
    "removes an item",
    MIXED,
    [{ kind: "remove", at: "/links/0" }],
    MIXED.replace(/\[\[links\]\]\nurl = "u"[^]*y = 1\n\n/, "\n"),
  ],
  [
    "removes all items",
    MIXED,
    [
      { kind: "remove", at: "/links/0" },
      { kind: "remove", at: "/links/1" },
    ],
    MIXED.replace(/\n\[\[links\]\][^]*"v"/, "").replace(`two"""`, `two"""\nlinks = []`),
  ],
  [
    "adds an item",
    MIXED,
    [{ kind: "insert", at: "/links", value: { url: "w" } }],
    MIXED.replace(`"v"`, `"v"\n\n[[links]]\nurl = "w"`),
  ],
  [
    "adds an item before",
    MIXED,
    [{ kind: "insert", at: "/links", index: 1, value: { url: "w" } }],
    MIXED.replace(`y = 1\n`, `y = 1\n\n[[links]]\nurl = "w"\n`),
  ],
  [
    "renames a table in all headers",
    MIXED,
    [{ kind: "rename", at: "/owner", key: "o w" }],
    MIXED.replaceAll(`[owner`, `["o w"`),
  ],
  [
    "renames a dotted key",
    MIXED,
    [{ kind: "rename", at: "/dotted/b", key: "z" }],
    MIXED.replaceAll(`dotted.b`, `dotted.z`),
  ],
  [
    "puts a text in the place of a table",
    MIXED,
    [{ kind: "set", at: "/deep", value: "x" }],
    MIXED.replace(/\n\[deep.er\]\nx = 1\n/, "").replace(`two"""`, `two"""\ndeep = "x"`),
  ],
  [
    "orders",
    "b = 1\n# a\na = 2\n\n[y]\nk = 1\nl = 2\n\n[x]\nm = 3",
    [{ kind: "order", at: "", keys: ["a", "b", "x", "y"] }],
    "# a\na = 2\nb = 1\n\n[x]\nm = 3\n\n[y]\nk = 1\nl = 2",
  ],
  [
    "refuses an order that TOML does not have",
    "b = 1\n[y]\nk = 1",
    [{ kind: "order", at: "", keys: ["y", "b"] }],
    "refused: In TOML, tables come after the other keys of the front matter",
  ],
  ["refuses null", "b = 1", [{ kind: "set", at: "/b", value: null }], "refused: TOML has no null"],
  ["sets the first key", "", [{ kind: "set", at: "/b", value: "2024-01-01" }], `b = "2024-01-01"`],
];

describeCases("TOML", "+++", cases);
