import { expect, test } from "vitest";
import { corpusRule, fix, lint, reasonsOf, seedRule, trimRule } from "./support.ts";

const fixableOf = async (...asked: Parameters<typeof lint>) =>
  (await lint(...asked)).diagnostics.map(({ pointer, isFixable }) => [pointer, isFixable]);

test("a fix of what a YAML alias repeats is not promised, and the reason is told", async () => {
  const files = { "a.md": "---\nname: &n 'A '\nagain: *n\nother: 'B '\n---\n" };
  expect(await fixableOf([trimRule], files)).toEqual([
    ["/name", false],
    ["/again", false],
    ["/other", true],
  ]);
  const { texts, left } = await fix([trimRule], files);
  expect(texts["a.md"]).toBe("---\nname: &n 'A '\nagain: *n\nother: 'B'\n---\n");
  expect(reasonsOf({ left })).toEqual([
    "a.md trim: The value is repeated elsewhere by `*n`",
    "a.md trim: The value stands elsewhere, and `*n` only repeats it",
  ]);
});

test("a fix is promised only if all of its edits can be made", async () => {
  const rule = seedRule("both", function* () {
    const edits = [
      { kind: "set", at: "/title", value: "T" },
      { kind: "insert", at: "/again", value: 2 },
    ] as const;
    yield { message: "wrong", at: "/title", fix: edits };
    yield { message: "wrong", at: "/list", fix: [{ kind: "set", at: "id", value: "i" }] };
  });
  const files = { "a.md": "---\ntitle: A\nlist: &l [1]\nagain: *l\n---\n" };
  expect(await fixableOf([rule], files)).toEqual([
    ["/title", false],
    ["/list", true],
  ]);
});

test("a fix of a related seed is looked at there", async () => {
  const rule = corpusRule("other", function* () {
    const edit = { kind: "insert", in: "b.md", at: "/again", value: 2 } as const;
    const related = [{ in: "b.md", at: "/again" }] as const;
    yield { message: "wrong", in: "a.md", at: "/title", related, fix: [edit] };
  });
  const a = "---\ntitle: A\n---\n";
  const shared = { "a.md": a, "b.md": "---\nlist: &l [1]\nagain: *l\n---\n" };
  expect(await fixableOf([rule], shared)).toEqual([["/title", false]]);
  const apart = { "a.md": a, "b.md": "---\nlist: [1]\nagain: [1]\n---\n" };
  expect(await fixableOf([rule], apart)).toEqual([["/title", true]]);
});
