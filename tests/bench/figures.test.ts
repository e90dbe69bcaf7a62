import { describe, expect, test } from "vitest";
import { renderResults } from "../../bench/lib/render.mjs";
import { median, summarize, type Summary } from "../../bench/lib/statistics.mjs";
import { judgeTargets } from "../../bench/lib/targets.mjs";

test("the median of an even count is the mean of the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
});

test("a summary has the greatest peak of all runs, in MiB", () => {
  const run = { exitCode: 0, stdout: "", stderr: "" };
  const samples = [
    { ...run, wallMs: 30, peakKiB: 1024 },
    { ...run, wallMs: 10, peakKiB: 4096 },
  ];
  expect(summarize(samples)).toEqual({ medianMs: 20, minMs: 10, maxMs: 30, peakMiB: 4 });
});

const of = (medianMs: number, peakMiB = 50): Summary => ({
  medianMs,
  minMs: medianMs,
  maxMs: medianMs,
  peakMiB,
});

const summaries = (seedlint: Summary, tenfold: Summary): ReadonlyMap<string, Summary> =>
  new Map([
    ["node -e 0", of(40)],
    ["seedlint --version", of(52)],
    ["seedlint", seedlint],
    ["plain script", of(1000)],
    ["markdownlint-cli2", of(3500)],
    ["remark-lint-frontmatter-schema", of(35_000)],
    ["seedlint, 10 × the corpus", tenfold],
  ]);
const seedCounts = { corpus: 100, tenfold: 1000 };

describe("judgeTargets", () => {
  test("calls every target met at its limit", () => {
    const targets = judgeTargets(summaries(of(700, 120), of(7000)), seedCounts);
    expect(targets).toHaveLength(6);
    expect(targets.filter(({ isMet }) => !isMet)).toEqual([]);
  });

  test("calls each one missed just above its limit", () => {
    const figures = new Map(summaries(of(701, 120.5), of(7020))).set("seedlint --version", of(53));
    expect(judgeTargets(figures, seedCounts).filter(({ isMet }) => isMet)).toEqual([]);
  });
});

test("results name what was missed and compare each tool with seedlint", () => {
  const figures = summaries(of(800), of(6000));
  const tool = { does: "schema only", argv: [], on: "corpus" as const, runsPerRound: 1 };
  const text = renderResults(
    {
      date: "2026-03-01",
      commit: "0123456789ab",
      machine: "2 processors",
      corpus: "100 seeds",
      rounds: 5,
      meter: "hook",
      sameWork: ["Same work."],
    },
    [{ ...tool, name: "plain script" }],
    figures,
    judgeTargets(figures, seedCounts),
  );
  expect(text).toContain("| plain script | schema only | 1000 | 1000 | 1000 | 1.25 × | 50 |");
  expect(text).toContain("| time of `seedlint` to plain script | ≤ 0.7 × | 0.800 × | **missed** |");
  expect(text).toContain("| time a seed at 10 × the corpus | ≤ 8000 µs (at 1 ×) | 6000 µs | met |");
});
