/**
 * @typedef {object} Target
 * @property {string} claim
 * @property {string} limit
 * @property {string} measured
 * @property {boolean} isMet
 */

/** At most so many times the peer's median wall time. */
const ratioTargets = [
  { tool: "seedlint", peer: "plain script", limit: 0.7 },
  { tool: "seedlint", peer: "markdownlint-cli2", limit: 0.2 },
  { tool: "seedlint", peer: "remark-lint-frontmatter-schema", limit: 0.02 },
  { tool: "seedlint --version", peer: "node -e 0", limit: 1.3 },
];

const peakLimitMiB = 120;

/**
 * What the figures of one run say about each target.
 *
 * @param {ReadonlyMap<string, import("./statistics.mjs").Summary>} summaries by name of the tool
 * @param {{ corpus: number, tenfold: number }} seedCounts
 * @returns {readonly Target[]}
 */
export function judgeTargets(summaries, seedCounts) {
  const of = (/** @type {string} */ name) => {
    const summary = summaries.get(name);
    if (summary === undefined) throw new Error(`no figures for ${name}`);
    return summary;
  };
  const perSeed = of("seedlint").medianMs / seedCounts.corpus;
  const perSeedTenfold = of("seedlint, 10 × the corpus").medianMs / seedCounts.tenfold;
  return [
    ...ratioTargets.map(({ tool, peer, limit }) => {
      const ratio = of(tool).medianMs / of(peer).medianMs;
      return target(
        `time of \`${tool}\` to ${peer}`,
        `≤ ${limit} ×`,
        `${ratio.toFixed(3)} ×`,
        ratio <= limit,
      );
    }),
    target(
      "peak memory of `seedlint`",
      `≤ ${peakLimitMiB} MiB`,
      `${of("seedlint").peakMiB.toFixed(0)} MiB`,
      of("seedlint").peakMiB <= peakLimitMiB,
    ),
    target(
      "time a seed at 10 × the corpus",
      `≤ ${inMicroseconds(perSeed)} (at 1 ×)`,
      inMicroseconds(perSeedTenfold),
      perSeedTenfold <= perSeed,
    ),
  ];
}

/**
 * @param {string} claim
 * @param {string} limit
 * @param {string} measured
 * @param {boolean} isMet
 * @returns {Target}
 */
const target = (claim, limit, measured, isMet) => ({ claim, limit, measured, isMet });

const inMicroseconds = (/** @type {number} */ ms) => `${Math.round(ms * 1000)} µs`;
