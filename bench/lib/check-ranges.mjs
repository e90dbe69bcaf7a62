import { equal, fail } from "./equal.mjs";
import { countsOf } from "./reports.mjs";

/**
 * Checks that the ranges judge the seeds that they are meant to, with all that is wrong with them.
 * Throws otherwise, because a range that left work out is no measure.
 *
 * @param {import("./reports.mjs").Reports} reports
 * @param {import("./prepare.mjs").Corpora} corpora
 * @returns {readonly string[]} what was found, in sentences
 */
export function checkRanges(reports, { corpus: { seedCount } }) {
  const oneSeed = reports.oneSeed.map(countsOf);
  const added = oneSeed[0]?.introduced ?? 0;
  if (added === 0) fail("the range of one seed introduces nothing");
  for (const { selected, linted, introduced } of oneSeed) {
    equal("the range of one seed selected", 1, selected);
    equal("the range of one seed linted", 1, linted);
    equal("the range of one seed introduced", added, introduced);
  }
  const full = countsOf(reports.corpus);
  const reprinted = countsOf(reports.reprinted);
  const edited = countsOf(reports.edited);
  equal("the reprinted range linted", seedCount, reprinted.linted);
  equal("the reprinted range introduced", 0, reprinted.introduced);
  equal("the reprinted range found existing", full.introduced, reprinted.existing);
  equal("the edited range linted", seedCount, edited.linted);
  return [
    `The range of one seed lints one seed at every size and introduces ${added}; those of every seed lint`,
    `all ${seedCount}. The reprinted one introduces nothing and finds the ${full.introduced} findings of a plain full`,
    `lint to be existing; the edited one introduces ${edited.introduced} beside ${edited.existing}.`,
  ];
}
