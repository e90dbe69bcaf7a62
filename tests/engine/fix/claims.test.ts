import { describe, expect, test } from "vitest";
import type { Edit } from "../../../src/sdk/index.ts";
import { Claims } from "../../../src/engine/fix/claims.ts";
import { toDiagnostic } from "../../report/make-run.ts";

const diagnostic = toDiagnostic({ path: "a.md" });
const mend = (...edits: readonly Edit[]) => {
  return { diagnostic, offer: { title: "", isSafe: true, edits } };
};

/** Whether the second edit may be made in the pass of the first, and the other way around. */
function canShare(one: Edit, other: Edit): boolean {
  const [forwards, backwards] = [
    [one, other],
    [other, one],
  ].map((edits) => {
    const claims = new Claims();
    return edits.map((edit) => claims.claim(mend(edit))).every(Boolean);
  });
  expect(forwards).toBe(backwards);
  return forwards === true;
}

const set = (at: `/${string}`, value = 1): Edit => ({ kind: "set", at, value });
const part = (at: `/${string}`, start = 0): Edit => {
  return { kind: "part", at, part: { start, end: start + 1 }, text: "" };
};
const body = (start: number, end: number): Edit => ({
  kind: "body",
  span: { start, end },
  text: "",
});

describe("two edits", () => {
  test.each<[string, Edit, Edit]>([
    ["of two values", set("/a"), set("/b")],
    ["of values whose names begin alike", set("/a"), set("/ab")],
    ["that are the same", set("/a"), set("/a")],
    ["of two parts of a value", part("/a"), part("/a", 5)],
    ["of two items", { kind: "remove", at: "/l/0" }, { kind: "remove", at: "/l/1" }],
    [
      "that add to one list",
      { kind: "insert", at: "/l", value: 1 },
      { kind: "insert", at: "/l", value: 2 },
    ],
    ["of an order and of a value in it", { kind: "order", at: "", keys: ["a"] }, set("/a")],
    ["of values in two seeds", set("/a"), { ...set("/a", 2), in: "b.md" }],
    ["of ranges of the body apart", body(0, 1), body(2, 3)],
  ])("%s go together", (_name, one, other) => {
    expect(canShare(one, other)).toBe(true);
  });

  test.each<[string, Edit, Edit]>([
    ["of one value", set("/a"), set("/a", 2)],
    ["of a value and of one in it", set("/a"), part("/a/b/0")],
    [
      "of a list that goes and an item",
      { kind: "remove", at: "/l" },
      { kind: "insert", at: "/l", value: 1 },
    ],
    ["of ranges of the body that meet", body(0, 2), body(2, 3)],
    [
      "of one value of a seed that one names and one is in",
      set("/a"),
      { ...part("/a"), in: "a.md" },
    ],
  ])("%s do not", (_name, one, other) => {
    expect(canShare(one, other)).toBe(false);
  });
});

test("a mend that has to wait claims nothing", () => {
  const claims = new Claims();
  expect(claims.claim(mend(set("/a")))).toBe(true);
  expect(claims.claim(mend(set("/b"), set("/a", 2)))).toBe(false);
  expect(claims.claim(mend(set("/b", 3)))).toBe(true);
});
