import { describe, expect, test } from "vitest";
import { checkRanges } from "../../bench/lib/check-ranges.mjs";

const result = (counts: {
  readonly linted: number;
  readonly selected?: number;
  readonly introduced?: number;
  readonly existing?: number;
}): string => JSON.stringify({ counts: { selected: 1, introduced: 0, existing: 0, ...counts } });

const corpora = {
  corpus: { times: 1, directory: "", seedCount: 20 },
  tenfold: { times: 10, directory: "", seedCount: 200 },
};
const reports = {
  corpus: result({ linted: 20, introduced: 7 }),
  tenfold: result({ linted: 200, introduced: 70 }),
  oneSeed: [result({ linted: 1, introduced: 2 }), result({ linted: 1, introduced: 2 })],
  reprinted: result({ linted: 20, existing: 7 }),
  edited: result({ linted: 20, introduced: 5, existing: 6 }),
};

describe("checkRanges", () => {
  test("says in sentences what the ranges judged", () => {
    const text = checkRanges(reports, corpora).join(" ");
    expect(text).toContain("lints one seed at every size and introduces 2;");
    expect(text).toContain("those of every seed lint all 20.");
    expect(text).toContain("the 7 findings of a plain full lint");
    expect(text).toContain("introduces 5 beside 6");
  });

  test.each([
    [
      "another seed selected",
      { oneSeed: [result({ linted: 1, introduced: 1, selected: 2 })] },
      "the range of one seed selected 2 instead of 1",
    ],
    [
      "no seed linted",
      { oneSeed: [result({ linted: 0, introduced: 1 })] },
      "the range of one seed linted 0 instead of 1",
    ],
    ["nothing noticed", { oneSeed: [result({ linted: 1 })] }, "one seed introduces nothing"],
    [
      "less noticed at another size",
      { oneSeed: [reports.oneSeed[0] ?? "", result({ linted: 1, introduced: 1 })] },
      "the range of one seed introduced 1 instead of 2",
    ],
    ["seeds left out", { reprinted: result({ linted: 19 }) }, "reprinted range linted 19"],
    [
      "a finding introduced by layout",
      { reprinted: result({ linted: 20, introduced: 1, existing: 7 }) },
      "the reprinted range introduced 1 instead of 0",
    ],
    [
      "a finding left out",
      { reprinted: result({ linted: 20, existing: 6 }) },
      "the reprinted range found existing 6 instead of 7",
    ],
    ["edited seeds left out", { edited: result({ linted: 3 }) }, "the edited range linted 3"],
  ])("throws if a range did other work: %s", (_, other, message) => {
    expect(() => checkRanges({ ...reports, ...other }, corpora)).toThrow(message);
  });
});
