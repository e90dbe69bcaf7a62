import { expect, test } from "vitest";
import { hasSubstance } from "../../src/sdk/index.ts";

test.each([0, false, "Water", "None", ["", "Water"], { a: { b: 1 } }])(
  "%j says something",
  (value) => {
    expect(hasSubstance(value)).toBe(true);
  },
);

test.each([undefined, null, "", " \n", "TBD", "待定", [], ["", "N/A"], {}, { a: [{ b: null }] }])(
  "%j says nothing",
  (value) => {
    expect(hasSubstance(value)).toBe(false);
  },
);
