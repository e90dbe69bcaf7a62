import { measure } from "./measure.mjs";

/**
 * @typedef {object} Run
 * @property {readonly import("./tools.mjs").Tool[]} tools in the order in which they take turns
 * @property {"gnu-time" | "hook"} meter
 * @property {string} scratch
 */

/**
 * One run of each tool, not counted: it fills the caches of the file system and shows what the
 * tools find.
 *
 * @param {Run} run
 */
export async function warmUp({ tools, meter, scratch }) {
  /** @type {Map<string, import("./measure.mjs").Sample>} */
  const samples = new Map();
  for (const { name, argv, cwd } of tools) {
    // oxlint-disable-next-line no-await-in-loop -- one process at a time
    const sample = await measure({ argv, cwd }, { meter, scratch });
    if (sample.exitCode !== 0 && sample.exitCode !== 1) {
      throw new Error(`${name} ended with ${sample.exitCode}:\n${sample.stderr.slice(0, 2000)}`);
    }
    samples.set(name, sample);
  }
  return samples;
}

/**
 * The tools in turn, round after round, so that a machine that slows down slows all of them.
 *
 * @param {Run} run
 * @param {number} rounds
 * @param {(round: number) => void} onRound
 */
export async function takeTurns({ tools, meter, scratch }, rounds, onRound) {
  /** @type {Map<string, import("./measure.mjs").Sample[]>} */
  const samples = new Map(tools.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    onRound(round);
    for (const { name, argv, cwd, runsPerRound } of tools) {
      for (let turn = 0; turn < runsPerRound; turn += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one process at a time
        const sample = await measure({ argv, cwd }, { meter, scratch });
        samples.get(name)?.push(sample);
      }
    }
  }
  return samples;
}
