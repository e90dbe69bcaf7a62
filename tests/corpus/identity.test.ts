import { expect, test } from "vitest";
import { identify } from "../../src/corpus/identity.ts";
import { implicitCollection } from "../../src/config/defaults.ts";

const idOf = (id: string): string | undefined => {
  const member = { path: "a.md", collection: implicitCollection("a"), captures: {} };
  return identify(member, { id }).id;
};

test("what stands for the id is its name, unless nobody would call a record so", () => {
  expect(idOf("water")).toBe("water");
  expect(idOf("  ")).toBeUndefined();
  expect(idOf("x".repeat(1000))).toHaveLength(1000);
  expect(idOf("x".repeat(1001))).toBeUndefined();
});
