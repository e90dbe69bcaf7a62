import { findSummary } from "./statistics.mjs";
import { oneSeedAgainRow, oneSeedRow } from "./tools.mjs";

/**
 * What the time of a small change depends on, in lines.
 *
 * @param {ReadonlyMap<string, import("./statistics.mjs").Summary>} summaries by name of the tool
 * @param {import("./prepare.mjs").Corpora} corpora
 * @returns {readonly string[]}
 */
export function describeGrowth(summaries, corpora) {
  const sizes = Object.values(corpora).map(({ times, seedCount }) => {
    const { medianMs } = findSummary(summaries, oneSeedRow(times));
    const again = findSummary(summaries, oneSeedAgainRow(times)).medianMs;
    const perSeedUs = Math.round((medianMs * 1000) / seedCount);
    const figures = `${medianMs.toFixed(0)} ms, ${perSeedUs} µs a seed of the corpus`;
    return `- ${times} × (${seedCount} seeds): ${figures}; once more: ${again.toFixed(0)} ms`;
  });
  return [
    "What grows: the rules of seeds see the one seed that changed, but corpus rules compare the facts of",
    "every seed, which are read, or known from an earlier run, so that the time of a range of one seed grows",
    "with the corpus:",
    "",
    ...sizes,
  ];
}
