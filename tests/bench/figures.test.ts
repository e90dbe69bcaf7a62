import { describe, expect, test } from "vitest";
import { describeGrowth } from "../../bench/lib/growth.mjs";
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
    ["git cat-file --batch", of(70)],
    ["seedlint --range, one seed", of(130)],
    ["seedlint --range, one seed, once more", of(130)],
    ["seedlint --range, one seed, 10 × the corpus", of(1000)],
    ["seedlint --range, one seed, 10 × the corpus, once more", of(500)],
    ["seedlint --range, one seed, 40 × the corpus", of(3600)],
    ["seedlint --range, one seed, 40 × the corpus, once more", of(1800)],
    ["seedlint --range, every seed reprinted", of(1540)],
    ["seedlint --range, every seed edited", of(1540)],
  ]);
const corpora = {
  corpus: { times: 1, directory: "", seedCount: 100 },
  tenfold: { times: 10, directory: "", seedCount: 1000 },
  fortyfold: { times: 40, directory: "", seedCount: 4000 },
};

describe("judgeTargets", () => {
  test("calls every target met at its limit", () => {
    const targets = judgeTargets(summaries(of(700, 120), of(7000)), corpora);
    expect(targets).toHaveLength(10);
    expect(targets.filter(({ isMet }) => !isMet)).toEqual([]);
  });

  test("calls each one missed just above its limit", () => {
    const figures = new Map([
      ...summaries(of(701, 120.5), of(7020)),
      ["seedlint --version", of(53)],
      ["seedlint --range, one seed", of(131)],
      ["seedlint --range, one seed, once more", of(131)],
      ["seedlint --range, every seed reprinted", of(1543)],
      ["seedlint --range, every seed edited", of(1543)],
    ]);
    expect(judgeTargets(figures, corpora).filter(({ isMet }) => isMet)).toEqual([]);
  });
});

test("a range of one seed is held against what starting Node and reading the commit cost", () => {
  // 2.5 × 40 ms, and of the batch's 70 ms those after the start of Node.
  const claim =
    "time of `seedlint --range, one seed` to 130 ms (2.5 × node -e 0 and one git batch)";
  expect(judgeTargets(summaries(of(700), of(7000)), corpora)).toContainEqual({
    claim,
    limit: "≤ 1 ×",
    measured: "1.000 ×",
    isMet: true,
  });
});

describe("describeGrowth", () => {
  const figures = summaries(of(700), of(7000));

  test("gives the time of a range of one seed at each size", () => {
    expect(describeGrowth(figures, corpora).slice(-3)).toEqual([
      "- 1 × (100 seeds): 130 ms, 1300 µs a seed of the corpus; once more: 130 ms",
      "- 10 × (1000 seeds): 1000 ms, 1000 µs a seed of the corpus; once more: 500 ms",
      "- 40 × (4000 seeds): 3600 ms, 900 µs a seed of the corpus; once more: 1800 ms",
    ]);
  });

  test("leaves a size out that was not measured", () => {
    const { corpus, tenfold } = corpora;
    expect(describeGrowth(figures, { corpus, tenfold }).join("\n")).not.toContain("40 ×");
  });
});

test("results name what was missed and compare each tool with seedlint", () => {
  const figures = summaries(of(800), of(6000));
  const tool = { does: "schema only", argv: [], cwd: "", runsPerRound: 1 };
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
    { targets: judgeTargets(figures, corpora), growth: ["What grows: nothing."] },
  );
  expect(text).toContain("| plain script | schema only | 1000 | 1000 | 1000 | 1.25 × | 50 |");
  expect(text).toContain("| time of `seedlint` to plain script | ≤ 0.7 × | 0.800 × | **missed** |");
  expect(text).toContain("| time a seed at 10 × the corpus | ≤ 8000 µs (at 1 ×) | 6000 µs | met |");
  expect(text).toMatch(/\nWhat grows: nothing\.\n$/);
});
