import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSlip } from "../../src/sdk/index.ts";

describe("a slip of the pen", () => {
  it.each([
    ["storage", "storge", "a"],
    ["storage", "storages", "s"],
    ["storage", "storaqe", "gq"],
    ["Enterprise", "Entreprise", "er"],
    ["aab", "ab", "a"],
    ["a", "", "a"],
  ])("is what %s and %s differ in", (one, other, letters) => {
    const sorted = (text = "") => Array.from(text).toSorted().join("");
    expect(sorted(findSlip(one, other))).toBe(sorted(letters));
    expect(sorted(findSlip(other, one))).toBe(sorted(letters));
  });

  it.each([
    ["storage", "storage"],
    ["storage", "stoarge_"],
    ["storage", "torag"],
    ["Iran", "Oman"],
    ["", ""],
  ])("is none between %s and %s", (one, other) => {
    expect(findSlip(one, other)).toBeUndefined();
  });

  it("is found wherever a letter is put in or taken out", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (text, at, letter) => {
          const offset = at % (text.length + 1);
          const longer = text.slice(0, offset) + letter + text.slice(offset);
          expect(findSlip(text, longer)).toBe(letter);
        },
      ),
    );
  });
});
