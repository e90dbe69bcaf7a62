import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkOutCorpus, multiply, readSeeds, synthesize, writeCorpus } from "./corpus.mjs";
import { writeConfigurations } from "./tools.mjs";

/** As many seeds as the real corpus has files. */
const syntheticCount = 2336;

/**
 * @typedef {object} Corpora
 * @property {string} description for the results
 * @property {{ corpus: string, tenfold: string }} folders
 * @property {{ corpus: number, tenfold: number }} seedCounts
 */

/**
 * Writes the corpus and ten copies of it, each with the configuration of every tool.
 *
 * @param {{ bundle: string } | { fixture: string }} source a git bundle or repository, or the
 *   folder of a fixture beside which its list of expected diagnostics lies
 * @param {string} scratch
 * @returns {Corpora}
 */
export function prepareCorpora(source, scratch) {
  const { description, seeds } =
    "bundle" in source ? fromBundle(source.bundle, scratch) : fromFixture(source.fixture);
  const tenfold = multiply(seeds, 10);
  const folders = { corpus: join(scratch, "corpus"), tenfold: join(scratch, "tenfold") };
  write(folders.corpus, seeds);
  write(folders.tenfold, tenfold);
  return { description, folders, seedCounts: { corpus: seeds.length, tenfold: tenfold.length } };
}

/**
 * @param {string} bundle
 * @param {string} scratch
 */
function fromBundle(bundle, scratch) {
  const clone = join(scratch, "clone");
  const oid = checkOutCorpus(bundle, clone);
  const seeds = readSeeds(clone);
  return { description: `a real repository at ${oid.slice(0, 12)}, ${seeds.length} seeds`, seeds };
}

/**
 * Seeds without a planted problem, because a script with gray-matter ends at the first that does
 * not parse.
 *
 * @param {string} fixture
 */
function fromFixture(fixture) {
  const list = readFileSync(`${fixture}.expected.json`, "utf8");
  const expected = /** @type {readonly { path: string }[]} */ (JSON.parse(list));
  const planted = new Set(expected.map(({ path }) => path));
  const clean = readSeeds(fixture).filter(({ path }) => !planted.has(path));
  const seeds = synthesize(clean, syntheticCount);
  return { description: `copies of the fixture's clean seeds, ${seeds.length} in all`, seeds };
}

/**
 * @param {string} directory
 * @param {readonly import("./corpus.mjs").SeedFile[]} seeds
 */
function write(directory, seeds) {
  writeCorpus(directory, seeds);
  writeConfigurations(
    directory,
    seeds.map(({ path }) => path),
  );
}
