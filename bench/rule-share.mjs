// node bench/rule-share.mjs <seedlint's index.js> <repository>: prints the engine's share of a rule
// of the house, in microseconds a rule and seed, as JSON.
import { writeFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const RULES = 40;
const ROUNDS = 12;

const [door = "", root = ""] = process.argv.slice(2);
/** @typedef {{ lint: (request: object) => Promise<{ counts: { linted: number } }> }} Library */
const { lint } = /** @type {Library} */ (await import(pathToFileURL(door).href));

/** Rules that look at every seed and say nothing: what they cost is not theirs. */
const plugin = `
const toRule = (_, index) => ({
  scope: "seed",
  meta: { id: "silent-" + index, docs: {}, messages: {} },
  *check() {},
});
export default { name: "bench", rules: Array.from({ length: ${RULES} }, toRule) };
`;

/** @param {number} count how many of the rules are on */
function configure(count) {
  /** @type {Record<string, string>} */
  const rules = {};
  for (let index = 0; index < count; index += 1) rules[`bench/silent-${index}`] = "warn";
  const collections = { all: { files: "**/*.md" } };
  return JSON.stringify({ extends: [], collections, plugins: ["./bench-rules.mjs"], rules });
}

const files = {
  "bench-rules.mjs": plugin,
  "bench-off.json": configure(0),
  "bench-on.json": configure(RULES),
};

/**
 * Processor time, which does not grow with what else the machine does.
 *
 * @param {string} configPath
 */
async function measure(configPath) {
  const before = process.cpuUsage();
  const run = await lint({ cwd: root, paths: [], head: { kind: "worktree" }, configPath });
  const { user, system } = process.cpuUsage(before);
  return { microseconds: user + system, seedCount: run.counts.linted };
}

for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
try {
  const least = { off: Infinity, on: Infinity };
  let seeds = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const off = await measure("bench-off.json");
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const on = await measure("bench-on.json");
    least.off = Math.min(least.off, off.microseconds);
    least.on = Math.min(least.on, on.microseconds);
    seeds = on.seedCount;
  }
  const share = (least.on - least.off) / (RULES * seeds);
  process.stdout.write(`${JSON.stringify({ microseconds: share })}\n`);
} finally {
  for (const name of Object.keys(files)) rmSync(join(root, name), { force: true });
}
