/**
 * The middle of the numbers; of an even count the mean of the two in the middle.
 * @param {readonly number[]} numbers at least one
 */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * @typedef {object} Summary
 * @property {number} medianMs wall time of the whole process
 * @property {number} minMs
 * @property {number} maxMs
 * @property {number} peakMiB the greatest peak resident set of any run
 */

/**
 * @param {readonly import("./measure.mjs").Sample[]} samples at least one
 * @returns {Summary}
 */
export function summarize(samples) {
  const times = samples.map(({ wallMs }) => wallMs);
  return {
    medianMs: median(times),
    minMs: Math.min(...times),
    maxMs: Math.max(...times),
    peakMiB: Math.max(...samples.map(({ peakKiB }) => peakKiB)) / 1024,
  };
}

/**
 * @param {ReadonlyMap<string, Summary>} summaries by name of the tool
 * @param {string} name
 */
export function findSummary(summaries, name) {
  const summary = summaries.get(name);
  if (summary === undefined) throw new Error(`no figures for ${name}`);
  return summary;
}
