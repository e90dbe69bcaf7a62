import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { benchFolder } from "./places.mjs";

/**
 * What the engine spends on a rule of the house that does nothing, in microseconds a rule and seed.
 *
 * @param {string} cli seedlint's `cli.js`, beside which its `index.js` lies
 * @param {import("./prepare.mjs").Corpus} corpus
 * @returns {number}
 */
export function measureRuleShare(cli, { directory }) {
  const argv = [join(benchFolder, "rule-share.mjs"), join(dirname(cli), "index.js"), directory];
  const output = execFileSync(process.execPath, argv, { encoding: "utf8" });
  const { microseconds } = /** @type {{ microseconds: number }} */ (JSON.parse(output));
  return microseconds;
}
