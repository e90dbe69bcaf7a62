import { rangeOf } from "./changes.mjs";
import { measure } from "./measure.mjs";

/**
 * seedlint's machine results, as text, of what is measured.
 *
 * @typedef {object} Reports
 * @property {string} corpus every seed
 * @property {string} tenfold every seed
 * @property {readonly string[]} oneSeed the range of one seed, in each corpus, in order of size
 * @property {string} reprinted
 * @property {string} edited
 */

/**
 * @param {string} cli seedlint's `cli.js`
 * @param {import("./prepare.mjs").Corpora} corpora
 * @param {Parameters<typeof measure>[1]} how
 * @returns {Promise<Reports>}
 */
export async function readReports(cli, corpora, how) {
  /**
   * @param {import("./prepare.mjs").Corpus} corpus
   * @param {import("./changes.mjs").ChangeName} [change]
   */
  const report = async ({ directory }, change) => {
    const range = change === undefined ? [] : ["--range", rangeOf(change)];
    const argv = [cli, "--format", "json", ...range];
    return (await measure({ argv, cwd: directory }, how)).stdout;
  };
  /** @type {string[]} */
  const oneSeed = [];
  for (const corpus of Object.values(corpora)) {
    // oxlint-disable-next-line no-await-in-loop -- one process at a time
    oneSeed.push(await report(corpus, "one-seed"));
  }
  return {
    corpus: await report(corpora.corpus),
    tenfold: await report(corpora.tenfold),
    oneSeed,
    reprinted: await report(corpora.corpus, "reprinted"),
    edited: await report(corpora.corpus, "edited"),
  };
}

/**
 * @typedef {object} Counts the part of a machine result that is compared
 * @property {number} selected
 * @property {number} linted
 * @property {number} introduced
 * @property {number} existing
 */

/**
 * @param {string} report a machine result, version 1
 * @returns {Counts}
 */
export function countsOf(report) {
  const { counts } = /** @type {{ counts: Counts }} */ (JSON.parse(report));
  return counts;
}
