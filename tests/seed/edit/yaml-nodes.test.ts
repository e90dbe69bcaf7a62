import { describeCases, type Case } from "./support.ts";

const cases: readonly Case[] = [
  [
    "sets behind a key with a question mark",
    "? a\n: 1\nb: 2",
    [{ kind: "set", at: "/a", value: "x" }],
    "? a\n: x\nb: 2",
  ],
  ["keeps a tag", "a: !!str 5", [{ kind: "set", at: "/a", value: "7" }], 'a: !!str "7"'],
  [
    "refuses what a tag does not allow",
    "a: !!str 5",
    [{ kind: "set", at: "/a", value: 7 }],
    "refused: The result would not read as it is meant to",
  ],
  [
    "keeps an indentation that is told",
    "a: |2\n    x\n  y\nb: 1",
    [{ kind: "set", at: "/a", value: "  x\nz\n" }],
    "a: |2\n    x\n  z\nb: 1",
  ],
  [
    "sets a text that keeps its blank lines",
    "a: |+\n  x\n\nb: 1",
    [{ kind: "set", at: "/a", value: "y\n\n\n" }],
    "a: |+\n  y\n\n\nb: 1",
  ],
  [
    "adds below a text that keeps its blank lines",
    "a: |+\n  x\n",
    [{ kind: "set", at: "/b", value: 1 }],
    "a: |+\n  x\n\nb: 1",
  ],
  [
    "keeps the lines of a text without quotes",
    "a: some words\n  that go\n  on # c",
    [{ kind: "set", at: "/a", value: "some words that stop on" }],
    "a: some words\n  that stop\n  on # c",
  ],
  [
    "puts no lines before a comment",
    "a: 5 # c",
    [{ kind: "set", at: "/a", value: "x\ny" }],
    'a: "x\\ny" # c',
  ],
  [
    "removes an item that starts the line of another",
    "l:\n- - a\n  - b",
    [{ kind: "remove", at: "/l/0/0" }],
    "l:\n- - b",
  ],
  ...["2020-01-01", "2020-01-01T10:00:00Z", "yes", "On", "12:30", "1_000", "0b11"].map(
    (text): Case => [
      `quotes ${text} beside plain texts, since YAML 1.1 takes it for something else`,
      "a: words\nl:\n  - b",
      [{ kind: "insert", at: "/l", value: text }],
      `a: words\nl:\n  - b\n  - "${text}"`,
    ],
  ),
  [
    "quotes what YAML 1.1 takes for something else where a plain text stood",
    "a: maybe\nb: act-2020",
    [
      { kind: "set", at: "/a", value: "no" },
      { kind: "set", at: "/b", value: "2020-01-01" },
    ],
    'a: "no"\nb: "2020-01-01"',
  ],
  [
    "leaves quotes away where those beside do without them",
    "a: yes\nb: 7 March 2024\nl:\n  - 2020-01-01",
    [
      { kind: "set", at: "/a", value: "no" },
      { kind: "set", at: "/b", value: "2024-03-07" },
      { kind: "insert", at: "/l", value: "2021-01-01" },
    ],
    "a: no\nb: 2024-03-07\nl:\n  - 2020-01-01\n  - 2021-01-01",
  ],
  [
    "goes by what stood there, also in brackets",
    "{ t: words, a: yes, b: 2024/3/7, c: maybe }",
    [
      { kind: "set", at: "/a", value: "no" },
      { kind: "set", at: "/b", value: "2024-03-07" },
      { kind: "set", at: "/c", value: "off" },
    ],
    '{ t: words, a: no, b: 2024-03-07, c: "off" }',
  ],
  [
    "refuses to put an alias before its anchor",
    "a: &x 1\nb: *x",
    [{ kind: "order", at: "", keys: ["b", "a"] }],
    "refused: The result would have a problem of `frontmatter-syntax`",
  ],
  [
    "refuses to remove what an alias repeats",
    "a: &x 1\nb: *x",
    [{ kind: "remove", at: "/a" }],
    "refused: The value is repeated elsewhere by `*x`",
  ],
];

describeCases("tags, anchors and texts over several lines in YAML", "---", cases);
