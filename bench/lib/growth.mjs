import { findSummary } from "./statistics.mjs";
import { oneSeedRow } from "./tools.mjs";

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
    const perSeedUs = Math.round((medianMs * 1000) / seedCount);
    return `- ${times} × (${seedCount} seeds): ${medianMs.toFixed(0)} ms, ${perSeedUs} µs a seed of the corpus`;
  });
  return [
    "What grows: the rules of seeds see the one seed that changed, but every seed of the corpus is read",
    "for its facts, which corpus rules compare, so that the time of a range of one seed grows with the",
    "corpus:",
    "",
    ...sizes,
  ];
}
