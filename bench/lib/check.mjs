import {
  differences,
  failuresOfPlainScript,
  failuresOfRemark,
  failuresOfSeedlint,
  total,
} from "./agreement.mjs";

/**
 * Compares what the tools found on the same seeds. Throws with the first disagreement, because
 * figures of tools that did different work mean nothing.
 *
 * @param {ReadonlyMap<string, import("./measure.mjs").Sample>} warmUp one run of each tool
 * @param {{ corpus: string, tenfold: string }} reports seedlint's machine results
 * @param {{ corpus: number, tenfold: number }} seedCounts
 * @returns {readonly string[]} what was found to agree, in sentences
 */
export function checkSameWork(warmUp, reports, seedCounts) {
  const outputOf = (/** @type {string} */ name) => warmUp.get(name) ?? fail(`${name} did not run`);
  const expected = failuresOfPlainScript(outputOf("plain script").stdout);
  const count = total(expected);
  if (count === 0) fail("the schema finds nothing in this corpus, so nothing can be compared");
  agree("seedlint", expected, failuresOfSeedlint(reports.corpus));
  const remark = "remark-lint-frontmatter-schema";
  agree(remark, expected, failuresOfRemark(outputOf(remark).stderr));
  equal("seedlint linted", seedCounts.corpus, linted(reports.corpus));
  equal("seedlint linted, of ten copies,", seedCounts.tenfold, linted(reports.tenfold));
  equal("seedlint found, in ten copies,", 10 * count, total(failuresOfSeedlint(reports.tenfold)));
  equal(
    "markdownlint-cli2 linted",
    seedCounts.corpus,
    Number(/^Linting: (\d+) file/m.exec(outputOf("markdownlint-cli2").stdout)?.[1]),
  );
  return [
    `Same work: plain script, seedlint and ${remark} report the same ${count} failures of the schema`,
    `in the same ${expected.size} of ${seedCounts.corpus} seeds, and seedlint ten times as many at 10 ×;`,
    `markdownlint-cli2 reads the same ${seedCounts.corpus} files and checks no schema.`,
  ];
}

/**
 * @param {string} tool
 * @param {import("./agreement.mjs").Failures} expected
 * @param {import("./agreement.mjs").Failures} actual
 */
function agree(tool, expected, actual) {
  const different = differences(expected, actual);
  if (different.length === 0) return;
  fail(`${tool} and the plain script disagree on the schema:\n  ${different.join("\n  ")}`);
}

/**
 * @param {string} what
 * @param {number} expected
 * @param {number} actual
 */
function equal(what, expected, actual) {
  if (actual !== expected) fail(`${what} ${actual} instead of ${expected}`);
}

/** @param {string} reportText */
function linted(reportText) {
  const { counts } = /** @type {{ counts: { linted: number } }} */ (JSON.parse(reportText));
  return counts.linted;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new Error(message);
}
