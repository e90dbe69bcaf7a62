import { describe, expect, it } from "vitest";
import { inTurns } from "../../src/report/in-turns.ts";

describe("inTurns", () => {
  it("takes the first of every group before the second of any", () => {
    expect(inTurns([["a1", "a2", "a3"], ["b1"], ["c1", "c2"]], 10)).toEqual([
      "a1",
      "b1",
      "c1",
      "a2",
      "c2",
      "a3",
    ]);
  });

  it("stops at the limit, within a turn too", () => {
    expect(
      inTurns(
        [
          ["a1", "a2"],
          ["b1", "b2"],
        ],
        3,
      ),
    ).toEqual(["a1", "b1", "a2"]);
    expect(inTurns([], 3)).toEqual([]);
  });
});
