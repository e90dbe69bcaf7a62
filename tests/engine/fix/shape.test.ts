import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/sdk/index.ts";
import { corpusRule, lint, seedRule } from "./support.ts";

const files = { "a.md": "---\nid: a\n---\n", "b.md": "---\nid: b\n---\n" };

/** What the engine says of a rule that yields this beside its message. */
async function sayOf(parts: object): Promise<readonly string[]> {
  // A rule of the house may be JavaScript, which nobody checks before.
  const finding = { message: "wrong", ...parts } as unknown as Finding;
  const rule = seedRule("house", function* ({ path }) {
    if (path === "a.md") yield finding;
  });
  const { diagnostics } = await lint([rule], files);
  return diagnostics.map(({ rule: id, message }) => `${id}: ${message}`);
}

const circle: { self?: unknown } = {};
circle.self = circle;

describe("what is no fix is told as a crash of its rule", () => {
  test.each<[string, object]>([
    ["`fix` is no list of edits", { fix: {} }],
    ["`fix` is no list of edits", { fix: [] }],
    ["`fix` has an edit that is none: it is no object", { fix: [null] }],
    ["`fix` has an edit that is none: its `kind` is none that there is", { fix: [{ at: "/a" }] }],
    [
      "`fix` has an edit that is none: `at` is no pointer and no field",
      { fix: [{ kind: "remove", at: 1 }] },
    ],
    ["`fix` has an edit that is none: `in` is no path", { fix: [{ kind: "remove", in: 1 }] }],
    ["`fix` has an edit that is none: `value` is no JSON", { fix: [{ kind: "set", at: "/a" }] }],
    [
      "`fix` has an edit that is none: `value` is no JSON",
      { fix: [{ kind: "set", at: "/a", value: [Number.NaN] }] },
    ],
    [
      "`fix` has an edit that is none: `value` is no JSON",
      { fix: [{ kind: "set", at: "/a", value: circle }] },
    ],
    [
      "`fix` has an edit that is none: `index` is no position",
      { fix: [{ kind: "insert", at: "/a", index: -1, value: 1 }] },
    ],
    ["`fix` has an edit that is none: `key` is no text", { fix: [{ kind: "rename", at: "/a" }] }],
    [
      "`fix` has an edit that is none: `keys` is no list of texts",
      { fix: [{ kind: "order", at: "", keys: [1] }] },
    ],
    [
      "`fix` has an edit that is none: `part` is no range",
      { fix: [{ kind: "part", at: "/a", part: { start: 2, end: 1 }, text: "" }] },
    ],
    [
      "`fix` has an edit that is none: `span` is no range",
      { fix: [{ kind: "body", span: 1, text: "" }] },
    ],
    [
      "`fix` has an edit that is none: `text` is no text",
      { fix: [{ kind: "body", span: { start: 0, end: 0 } }] },
    ],
    ["`suggestions` is no list", { suggestions: {} }],
    ["`suggestions` has an item that is no suggestion", { suggestions: [1] }],
    ["a suggestion has no `title`", { suggestions: [{ edits: [] }] }],
    ["`edits` is no list of edits", { suggestions: [{ title: "Do it" }] }],
  ])("%s", async (problem, parts) => {
    expect(await sayOf(parts)).toEqual([
      `rule-crashed: Rule \`house\` reported what is no finding: ${problem}`,
    ]);
  });

  test("an edit of another seed by a rule about one", async () => {
    expect(await sayOf({ fix: [{ kind: "remove", in: "b.md", at: "/id" }] })).toEqual([
      "rule-crashed: Rule `house` reported what is no finding: it would edit `b.md`, which is no seed that the rule may edit",
    ]);
  });

  test("an edit of what is no seed, in a suggestion of a rule about all", async () => {
    const rule = corpusRule("house", function* () {
      const edits = [{ kind: "remove", in: "../x.md", at: "/id" }] as const;
      yield { in: "a.md", message: "wrong", suggestions: [{ title: "Remove it", edits }] };
    });
    const { diagnostics } = await lint([rule], files);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "Rule `house` reported what is no finding: it would edit `../x.md`, which is no seed that the rule may edit",
    ]);
  });
});

test("what is a fix is passed on", async () => {
  const edits = [
    { kind: "set", at: "/a", value: { b: [null, 1, "c", true] } },
    { kind: "insert", at: "/l", index: 0, value: "x" },
    { kind: "rename", at: "/k", key: "key" },
    { kind: "order", at: "", keys: ["id"] },
    { kind: "part", at: "/id", key: true, part: { start: 0, end: 0 }, text: "x" },
    { kind: "body", in: "a.md", span: { start: 0, end: 0 }, text: "x" },
  ];
  expect(await sayOf({ fix: edits, suggestions: [{ title: "Do it", edits }] })).toEqual([
    "house: Wrong",
  ]);
});
