import { describeCases, type Case } from "./support.ts";

const PRETTY = `{
  "id": "water",
  "year": 2.50e3,
  "tags": [
    "a",
    "b",
    "c"
  ],
  "none": [],
  "deep": {
    "x": { "y": 1 }
  }
}`;

/** Each case: what is done to which text, and the text afterwards. */
const cases: readonly Case[] = [
  [
    "sets a text",
    `{"a":"x","b":1}`,
    [{ kind: "set", at: "/a", value: "y\n" }],
    `{"a":"y\\n","b":1}`,
  ],
  [
    "keeps the escapes of what is not changed",
    `{"a":"caf\\u00e9 \\/ one"}`,
    [{ kind: "set", at: "/a", value: "café / two" }],
    `{"a":"caf\\u00e9 \\/ two"}`,
  ],
  ["leaves what is equal as it is", PRETTY, [{ kind: "set", at: "/year", value: 2500 }], PRETTY],
  [
    "sets a new key in lines",
    PRETTY,
    [{ kind: "set", at: "/new", value: [1, 2] }],
    PRETTY.replace(/\n}$/, `,\n  "new": [\n    1,\n    2\n  ]\n}`),
  ],
  [
    "sets a new key on the line",
    PRETTY,
    [{ kind: "set", at: "/deep/x/z", value: [1, 2] }],
    PRETTY.replace(`"y": 1 }`, `"y": 1, "z": [1, 2] }`),
  ],
  [
    "sets a new key without blanks",
    `{"a":1}`,
    [{ kind: "set", at: "/b", value: { c: [1, 2] } }],
    `{"a":1,"b":{"c":[1,2]}}`,
  ],
  [
    "sets a new key in an empty mapping",
    `{}`,
    [{ kind: "set", at: "/b", value: 1 }],
    `{\n  "b": 1\n}`,
  ],
  [
    "inserts at the end",
    PRETTY,
    [{ kind: "insert", at: "/tags", value: "d" }],
    PRETTY.replace(`"c"\n`, `"c",\n    "d"\n`),
  ],
  [
    "inserts at the start",
    PRETTY,
    [{ kind: "insert", at: "/tags", index: 0, value: "z" }],
    PRETTY.replace(`"a"`, `"z",\n    "a"`),
  ],
  [
    "inserts into an empty list as others are",
    PRETTY,
    [{ kind: "insert", at: "/none", value: "z" }],
    PRETTY.replace(`[]`, `[\n    "z"\n  ]`),
  ],
  [
    "removes the first",
    PRETTY,
    [{ kind: "remove", at: "/tags/0" }],
    PRETTY.replace(`    "a",\n`, ""),
  ],
  [
    "removes the last",
    PRETTY,
    [{ kind: "remove", at: "/tags/2" }],
    PRETTY.replace(`,\n    "c"`, ""),
  ],
  [
    "removes two in a row",
    PRETTY,
    [
      { kind: "remove", at: "/tags/2" },
      { kind: "remove", at: "/tags/1" },
    ],
    PRETTY.replace(/,\n {4}"b",\n {4}"c"/, ""),
  ],
  [
    "removes all",
    PRETTY,
    [
      { kind: "remove", at: "/tags/2" },
      { kind: "remove", at: "/tags/1" },
      { kind: "remove", at: "/tags/0" },
    ],
    PRETTY.replace(/\[[^\]]+\]/, "[]"),
  ],
  [
    "removes all and inserts",
    PRETTY,
    [
      { kind: "remove", at: "/tags/2" },
      { kind: "remove", at: "/tags/1" },
      { kind: "remove", at: "/tags/0" },
      { kind: "insert", at: "/tags", value: 1 },
    ],
    PRETTY.replace(/"a"[^\]]+"c"/, "1"),
  ],
  ["removes on a line", `{ "a": [1, 2, 3] }`, [{ kind: "remove", at: "/a/1" }], `{ "a": [1, 3] }`],
  [
    "removes first on a line",
    `{ "a": [1, 2, 3] }`,
    [{ kind: "remove", at: "/a/0" }],
    `{ "a": [2, 3] }`,
  ],
  [
    "removes last on a line",
    `{ "a": [1, 2, 3], "b": 1 }`,
    [
      { kind: "remove", at: "/a/2" },
      { kind: "remove", at: "/b" },
    ],
    `{ "a": [1, 2] }`,
  ],
  [
    "renames",
    PRETTY,
    [{ kind: "rename", at: "/deep/x", key: '"' }],
    PRETTY.replace(`"x"`, `"\\""`),
  ],
  [
    "orders",
    `{\n  "b": 1,\n\n  "a": 2,\n  "c": 3\n}`,
    [{ kind: "order", at: "", keys: ["a", "b", "c"] }],
    `{\n  "a": 2,\n\n  "b": 1,\n  "c": 3\n}`,
  ],
  [
    "orders the last",
    `{ "c": 1, "a": 2, "b": 3 }`,
    [{ kind: "order", at: "", keys: ["a", "b", "c"] }],
    `{ "a": 2, "b": 3, "c": 1 }`,
  ],
  [
    "replaces a part",
    `{"a":"one\\u200b\\ttwo"}`,
    [
      { kind: "part", at: "/a", part: { start: 3, end: 4 }, text: "" },
      { kind: "part", at: "/a", part: { start: 5, end: 5 }, text: '"' },
    ],
    `{"a":"one\\t\\"two"}`,
  ],
  [
    "narrows a list",
    PRETTY,
    [{ kind: "set", at: "/tags", value: ["a", "x", "c", "d"] }],
    PRETTY.replace(`"b"`, `"x"`).replace(`"c"\n`, `"c",\n    "d"\n`),
  ],
];

describeCases("JSON", "---", cases);
