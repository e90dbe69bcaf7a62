import { findSummary } from "./statistics.mjs";
import { oneSeedAgainRow, oneSeedRow, rows } from "./tools.mjs";

/**
 * @typedef {object} Target
 * @property {string} claim
 * @property {string} limit
 * @property {string} measured
 * @property {boolean} isMet
 */

/**
 * At most so many times the peer's median wall time. The full lint to which a range of every seed
 * is compared is that of the worktree, whose values are those before the change.
 */
const ratioTargets = [
  { tool: rows.full, peer: rows.script, limit: 0.7 },
  { tool: rows.full, peer: rows.markdownlint, limit: 0.2 },
  { tool: rows.full, peer: rows.remark, limit: 0.02 },
  { tool: rows.version, peer: rows.node, limit: 1.3 },
  { tool: rows.reprinted, peer: rows.full, limit: 2.2 },
  { tool: rows.edited, peer: rows.full, limit: 2.2 },
];

const peakLimitMiB = 120;

/**
 * What the figures of one run say about each target.
 *
 * @param {ReadonlyMap<string, import("./statistics.mjs").Summary>} summaries by name of the tool
 * @param {import("./prepare.mjs").Corpora} corpora
 * @returns {readonly Target[]}
 */
export function judgeTargets(summaries, { corpus, tenfold }) {
  const of = (/** @type {string} */ name) => findSummary(summaries, name);
  const perSeed = of(rows.full).medianMs / corpus.seedCount;
  const perSeedTenfold = of(rows.tenfold).medianMs / tenfold.seedCount;
  const timeOf = (/** @type {string} */ name) => of(name).medianMs;
  const oneSeedLimitMs = oneSeedLimit(timeOf);
  return [
    ...ratioTargets.map(({ tool, peer, limit }) =>
      ratioTarget(`time of \`${tool}\` to ${peer}`, timeOf(tool) / timeOf(peer), limit),
    ),
    ...[oneSeedRow(1), oneSeedAgainRow(1)].map((tool) =>
      ratioTarget(
        `time of \`${tool}\` to ${oneSeedLimitMs.toFixed(0)} ms (2.5 × ${rows.node} and one git batch)`,
        timeOf(tool) / oneSeedLimitMs,
        1,
      ),
    ),
    target(
      "peak memory of `seedlint`",
      `≤ ${peakLimitMiB} MiB`,
      `${of(rows.full).peakMiB.toFixed(0)} MiB`,
      of(rows.full).peakMiB <= peakLimitMiB,
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
 * What a rule of the house costs beside its own code.
 *
 * @param {number} microseconds a rule and seed
 * @returns {Target}
 */
export function judgeRuleShare(microseconds) {
  const measured = `${microseconds.toFixed(2)} µs`;
  return target(
    "the engine's share of a code rule and seed",
    "≤ 2 µs",
    measured,
    microseconds <= 2,
  );
}

/**
 * Two and a half starts of Node and one batch of git, whose row holds a start of Node too.
 *
 * @param {(name: string) => number} timeOf milliseconds
 */
function oneSeedLimit(timeOf) {
  const batchMs = timeOf(rows.gitBatch) - timeOf(rows.node);
  return 2.5 * timeOf(rows.node) + batchMs;
}

/**
 * @param {string} claim
 * @param {number} ratio
 * @param {number} limit
 */
const ratioTarget = (claim, ratio, limit) =>
  target(claim, `≤ ${limit} ×`, `${ratio.toFixed(3)} ×`, ratio <= limit);

/**
 * @param {string} claim
 * @param {string} limit
 * @param {string} measured
 * @param {boolean} isMet
 * @returns {Target}
 */
const target = (claim, limit, measured, isMet) => ({ claim, limit, measured, isMet });

const inMicroseconds = (/** @type {number} */ ms) => `${Math.round(ms * 1000)} µs`;
