import { expect, test } from "vitest";
import { leaveOutTold } from "../../src/engine/leave-out-told.ts";
import { defineRule, type Diagnostic, type Pointer, type Severity } from "../../src/sdk/index.ts";

const rule = (id: string, yieldsTo: readonly string[] = []) =>
  defineRule({
    scope: "seed",
    meta: {
      id,
      since: "0.1.0",
      recommended: "error",
      docs: { summary: "Require it", why: "It is read.", remedy: "Mend it." },
      messages: { wrong: "It is wrong" },
      yieldsTo,
    },
    *check() {
      // Findings are made by hand below.
    },
  });

const diagnostic = (
  id: string,
  pointer: Pointer | null,
  { severity = "error", path = "a.md" }: { severity?: Severity; path?: string } = {},
): Diagnostic => ({
  ...{ rule: id, messageId: "wrong", message: "It is wrong", severity, verdict: "introduced" },
  ...{ path, pointer, span: { start: 0, end: 1 }, collection: "a", id: null, locale: null },
  ...{ fingerprint: `${id}${path}${pointer}`, url: null, related: [], isFixable: false },
});

const rules = [rule("word"), rule("form", ["word"]), rule("slip", ["form"])];

/** The rules whose findings are left. */
const left = (diagnostics: readonly Diagnostic[], active = rules) =>
  leaveOutTold(
    diagnostics.map((told) => ({ told })),
    active,
  ).map(({ told }) => told.rule);

test("a rule yields to the one that tells the place better", () => {
  expect(left([diagnostic("form", "/kind"), diagnostic("word", "/kind")])).toEqual(["word"]);
});

test("it speaks where the other is silent", () => {
  const elsewhere = [
    diagnostic("word", "/type"),
    diagnostic("word", "/kind", { path: "b.md" }),
    diagnostic("word", null),
  ];
  expect(left([diagnostic("form", "/kind"), diagnostic("form", null), ...elsewhere])).toEqual([
    "form",
    "form",
    "word",
    "word",
    "word",
  ]);
});

test("an error does not give way to a warning", () => {
  const warning = diagnostic("word", "/kind", { severity: "warning" });
  expect(left([diagnostic("form", "/kind"), warning])).toEqual(["form", "word"]);
  expect(left([diagnostic("form", "/kind", { severity: "info" }), warning])).toEqual(["word"]);
});

test("of a row of rules the last is left", () => {
  const all = ["slip", "form", "word"].map((id) => diagnostic(id, "/kind"));
  expect(left(all)).toEqual(["word"]);
  expect(left(all.toReversed())).toEqual(["word"]);
});

test("rules that yield to each other, or to themselves, are all left", () => {
  const circular = [rule("one", ["two"]), rule("two", ["one"]), rule("own", ["own"])];
  const all = ["one", "two", "own"].map((id) => diagnostic(id, "/kind"));
  expect(left(all, circular)).toEqual(["one", "two", "own"]);
});

test("a change is not told at one end where another rule tells it at the other", () => {
  const place = {
    path: "b.md",
    pointer: "/kind",
    span: { start: 0, end: 1 },
    message: "",
  } as const;
  const other = { told: { ...diagnostic("word", "/kind"), related: [place] } };
  const item = (path: string) => ({ told: diagnostic("form", "/kind", { path }) });
  const items = ["a.md", "b.md", "c.md"].map(item);
  expect(leaveOutTold(items, rules, [other])).toEqual([item("c.md")]);
});
