// Usage: node scripts/count-tests.mjs <report.json>…
//
// Prints "N passed, N failed", summed over vitest's JSON reports. A report that was not written and
// a file that could not be run count as one failure each. Fails if anything did.
import { readFileSync } from "node:fs";

/**
 * @typedef {object} Report What is used of vitest's (and Jest's) JSON report.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults
 */

const counts = process.argv.slice(2).map(countReport);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
function countReport(file) {
  try {
    const report = /** @type {Report} */ (JSON.parse(readFileSync(file, "utf8")));
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch (error) {
    console.error(`No usable report ${file}: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}
