import { describe, expect, test } from "vitest";
import {
  findIdProblem,
  findNameProblem,
  findPathProblem,
} from "../../../src/engine/refactor/check-id.ts";

describe("an id", () => {
  test.each(["x", "a b", "政策-2024", "__proto__", "constructor", "A/1", "12", "é"])(
    "can be %s",
    (id) => {
      expect(findIdProblem(id)).toBeUndefined();
    },
  );

  test.each([
    ["blank", " "],
    ["empty", ""],
    ["of two lines", "a\nb"],
    ["with a control", "a\u0007b"],
    ["with a bidi control", "a\u202eb"],
    ["with a byte order mark", "\uFEFFa"],
    ["with half a character", "a\ud800"],
    ["with a blank at its end", "a "],
    ["longer than any name", "a".repeat(1001)],
  ])("cannot be %s", (_name, id) => {
    expect(findIdProblem(id)).toBeTypeOf("string");
  });
});

describe("the name of a file", () => {
  test.each(["x", "政策", "__proto__", "a.b", "console", "com"])("can be %s", (name) => {
    expect(findNameProblem(name)).toBeUndefined();
  });

  test.each([
    "a/b",
    "a\\b",
    "..",
    ".git",
    "../x",
    "/etc/x",
    "c:x",
    "a?",
    "a.",
    "NUL",
    "con.x",
    "git~1",
  ])("cannot be %s", (name) => {
    expect(findNameProblem(name)).toBeTypeOf("string");
  });

  test("has at most 255 bytes with its ending", () => {
    expect(findPathProblem(`en/${"政".repeat(84)}.md`)).toBeUndefined();
    expect(findPathProblem(`en/${"政".repeat(85)}.md`)).toBeTypeOf("string");
  });
});
