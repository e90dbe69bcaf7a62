import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changeEach, changeOne } from "./changes.mjs";
import { configurationsFor } from "./configurations.mjs";
import { checkOutCorpus, multiply, readSeeds, synthesize } from "./corpus.mjs";
import { checkOutMain, listBlobs, writeHistory } from "./history.mjs";

/**
 * @typedef {object} Corpus a repository with the configuration of every tool
 * @property {number} times how many copies of each seed it has
 * @property {string} directory
 * @property {number} seedCount
 */

/**
 * @typedef {object} Corpora in order of size
 * @property {Corpus} corpus with every change of `changes.mjs`
 * @property {Corpus} tenfold with the change of one seed
 * @property {Corpus} [fortyfold] likewise, not checked out; only of a real repository, because it
 *   takes long
 */

/**
 * @typedef {object} Prepared
 * @property {string} description for the results
 * @property {Corpora} corpora
 * @property {string} blobList a file with the object id of every file of `corpus`
 */

/**
 * @typedef {object} FixtureSource
 * @property {string} fixture a folder beside which its list of expected diagnostics lies
 * @property {number} seedCount how many copies of its seeds the corpus is to have
 */

/**
 * Writes the corpus and copies of it.
 *
 * @param {{ bundle: string } | FixtureSource} source `bundle`: a git bundle or repository
 * @param {string} scratch
 * @returns {Prepared}
 */
export function prepareCorpora(source, scratch) {
  const isReal = "bundle" in source;
  const { description, seeds } = isReal ? fromBundle(source.bundle, scratch) : fromFixture(source);
  const at = (/** @type {string} */ name) => join(scratch, name);
  const corpora = {
    corpus: write({ times: 1, directory: at("corpus") }, seeds, changeEach(seeds)),
    tenfold: write({ times: 10, directory: at("tenfold") }, multiply(seeds, 10)),
    ...(isReal && {
      fortyfold: write({ times: 40, directory: at("fortyfold") }, multiply(seeds, 40)),
    }),
  };
  checkOutMain(corpora.corpus.directory);
  checkOutMain(corpora.tenfold.directory);
  const blobList = at("blobs");
  writeFileSync(blobList, `${listBlobs(corpora.corpus.directory).join("\n")}\n`);
  return { description, corpora, blobList };
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

/** The rules that tell why a seed cannot be parsed. */
const isAboutParsing = (/** @type {string} */ rule) => /^(?:frontmatter|input)-/.test(rule);

/**
 * Seeds that parse, because a script with gray-matter ends at the first that does not.
 *
 * @param {FixtureSource} source
 */
function fromFixture({ fixture, seedCount }) {
  const list = readFileSync(`${fixture}.expected.json`, "utf8");
  const expected = /** @type {readonly { path: string, rule: string }[]} */ (JSON.parse(list));
  const broken = new Set(expected.flatMap(({ path, rule }) => (isAboutParsing(rule) ? path : [])));
  const whole = readSeeds(fixture).filter(({ path }) => !broken.has(path));
  const seeds = synthesize(whole, seedCount);
  return { description: `copies of the fixture's seeds that parse, ${seeds.length} in all`, seeds };
}

/**
 * @param {Omit<Corpus, "seedCount">} corpus
 * @param {readonly import("./corpus.mjs").SeedFile[]} seeds
 * @param {readonly import("./history.mjs").Branch[]} changes beside that of one seed
 * @returns {Corpus}
 */
function write(corpus, seeds, changes = []) {
  const configurations = configurationsFor(seeds.map(({ path }) => path));
  const branches = [changeOne(seeds), ...changes];
  writeHistory(corpus.directory, [...configurations, ...seeds], branches);
  return { ...corpus, seedCount: seeds.length };
}
