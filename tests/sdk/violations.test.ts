import { expect, test } from "vitest";
import { hasViolationAt } from "../../src/sdk/violations.ts";
import type { SchemaViolation } from "../../src/sdk/schema.ts";

const violation: SchemaViolation = {
  keyword: "format",
  pointer: "/links/0",
  property: undefined,
  expected: "uri",
  actual: "tba",
  known: [],
  customMessage: undefined,
};
const missing: SchemaViolation = {
  ...violation,
  keyword: "required",
  pointer: "",
  property: "a/b",
  actual: undefined,
};

test("finds what is said of a value, and of no other", () => {
  expect(hasViolationAt([violation], "/links/0")).toBe(true);
  expect(hasViolationAt([violation], "/links/1")).toBe(false);
  expect(hasViolationAt([violation], "/links")).toBe(false);
  expect(hasViolationAt([], "/links/0")).toBe(false);
});

test("finds what is said of a key, which is no word about what it holds", () => {
  const unknown = { ...missing, keyword: "additionalProperties", actual: { c: 1 } };
  expect(hasViolationAt([unknown], "/a~1b")).toBe(true);
  expect(hasViolationAt([unknown], "/a~1b/c")).toBe(false);
});

test("finds what is said of a value that is absent, at the mapping that lacks it", () => {
  expect(hasViolationAt([missing], "/a~1b")).toBe(true);
  expect(hasViolationAt([missing], "/a~1b/c/d")).toBe(true);
  expect(hasViolationAt([missing], "/a~1c")).toBe(false);
  expect(hasViolationAt([missing], "")).toBe(false);
});
