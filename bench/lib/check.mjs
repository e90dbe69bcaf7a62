import {
  differences,
  failuresOfPlainScript,
  failuresOfRemark,
  failuresOfSeedlint,
  total,
} from "./agreement.mjs";
import { equal, fail } from "./equal.mjs";
import { countsOf } from "./reports.mjs";
import { rows } from "./tools.mjs";

/**
 * Compares what the tools found on the same seeds. Throws with the first disagreement, because
 * figures of tools that did different work mean nothing.
 *
 * @param {ReadonlyMap<string, import("./measure.mjs").Sample>} warmUp one run of each tool
 * @param {Pick<import("./reports.mjs").Reports, "corpus" | "tenfold">} reports
 * @param {import("./prepare.mjs").Corpora} corpora
 * @returns {readonly string[]} what was found to agree, in sentences
 */
export function checkSameWork(warmUp, reports, corpora) {
  const { seedCount } = corpora.corpus;
  const outputOf = (/** @type {string} */ name) => warmUp.get(name) ?? fail(`${name} did not run`);
  const expected = failuresOfPlainScript(outputOf(rows.script).stdout);
  const count = total(expected);
  if (count === 0) fail("the schema finds nothing in this corpus, so nothing can be compared");
  agree("seedlint", expected, failuresOfSeedlint(reports.corpus));
  const { remark } = rows;
  agree(remark, expected, failuresOfRemark(outputOf(remark).stderr));
  equal("seedlint linted", seedCount, countsOf(reports.corpus).linted);
  equal(
    "seedlint linted, of ten copies,",
    corpora.tenfold.seedCount,
    countsOf(reports.tenfold).linted,
  );
  equal("seedlint found, in ten copies,", 10 * count, total(failuresOfSeedlint(reports.tenfold)));
  equal(
    "markdownlint-cli2 linted",
    seedCount,
    Number(/^Linting: (\d+) file/m.exec(outputOf(rows.markdownlint).stdout)?.[1]),
  );
  return [
    `Same work: plain script, seedlint and ${remark} report the same ${count} failures of the schema`,
    `in the same ${expected.size} of ${seedCount} seeds, and seedlint ten times as many at 10 ×;`,
    `markdownlint-cli2 reads the same ${seedCount} files and checks no schema.`,
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
