import { describeCases, type Case } from "./support.ts";

/** As Prettier makes it of JSON, with comments. */
const PRETTY = `{
  'id': 'water', # the id
  'tags': ['a', 'b'],
  # what is long
  'long': [
    'one', # first
    'two',
  ],
  plain: word,
  'none': {},
}`;

const cases: readonly Case[] = [
  [
    "keeps single quotes",
    PRETTY,
    [{ kind: "set", at: "/id", value: "it's" }],
    PRETTY.replace("'water'", "'it''s'"),
  ],
  [
    "gives them up for what has to be an escape",
    PRETTY,
    [{ kind: "set", at: "/id", value: "a\u0007" }],
    PRETTY.replace("'water'", `"a\\u0007"`),
  ],
  [
    "quotes what no plain text can be",
    PRETTY,
    [{ kind: "set", at: "/plain", value: "a, b" }],
    PRETTY.replace("word", `"a, b"`),
  ],
  [
    "inserts on a line",
    PRETTY,
    [{ kind: "insert", at: "/tags", value: "c" }],
    PRETTY.replace("'b']", "'b', 'c']"),
  ],
  [
    "inserts below, with the trailing comma",
    PRETTY,
    [{ kind: "insert", at: "/long", value: "c" }],
    PRETTY.replace("'two',", "'two',\n    'c',"),
  ],
  [
    "removes a line and its comment",
    PRETTY,
    [{ kind: "remove", at: "/long/0" }],
    PRETTY.replace("    'one', # first\n", ""),
  ],
  [
    "removes all and keeps the comment above",
    PRETTY,
    [{ kind: "remove", at: "/long" }],
    PRETTY.replace(/ {2}'long'[^\]]+\],\n/, ""),
  ],
  [
    "adds a key with quotes as others have",
    PRETTY,
    [{ kind: "set", at: "/new", value: { a: ["x"] } }],
    PRETTY.replace("'none': {},", "'none': {},\n  'new': {\n    'a': [x]\n  },"),
  ],
  [
    "adds to what is empty",
    PRETTY,
    [{ kind: "set", at: "/none/a", value: null }],
    PRETTY.replace("{},", "{\n    'a': null\n  },"),
  ],
  [
    "adds a value to a key that stands alone",
    "{ a, b: , c: 1 }",
    [
      { kind: "set", at: "/a", value: 1 },
      { kind: "set", at: "/b", value: 2 },
    ],
    "{ a: 1, b: 2 , c: 1 }",
  ],
  [
    "keeps what a comment is about",
    "{\n  # b\n  b: 1, # one\n  a: 2,\n}",
    [{ kind: "order", at: "", keys: ["a", "b"] }],
    "{\n  a: 2,\n  # b\n  b: 1, # one\n}",
  ],
];

describeCases("YAML in brackets", "---", cases);
