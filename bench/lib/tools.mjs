import { join } from "node:path";
import { rangeOf } from "./changes.mjs";
import { benchFolder, peer } from "./places.mjs";

/**
 * @typedef {object} Tool what is measured
 * @property {string} name
 * @property {string} does one line for the table
 * @property {readonly string[]} argv arguments of `node`
 * @property {string} cwd
 * @property {number} runsPerRound short ones run several times, because they are noisier
 */

/** The names of the rows that figures are taken from. */
export const rows = {
  node: "node -e 0",
  version: "seedlint --version",
  gitBatch: "git cat-file --batch",
  full: "seedlint",
  again: "seedlint, once more",
  tenfold: "seedlint, 10 × the corpus",
  script: "plain script",
  markdownlint: "markdownlint-cli2",
  remark: "remark-lint-frontmatter-schema",
  reprinted: "seedlint --range, every seed reprinted",
  edited: "seedlint --range, every seed edited",
};

/** The row of a range that changes one seed in so many copies of the corpus. */
export const oneSeedRow = (/** @type {number} */ times) =>
  `seedlint --range, one seed${times === 1 ? "" : `, ${times} × the corpus`}`;

/** The same, where an earlier run has left what it found out of the others. */
export const oneSeedAgainRow = (/** @type {number} */ times) => `${oneSeedRow(times)}, once more`;

/** As the others, such a run knows nothing from an earlier one. */
const anew = "--no-cache";

const remarkArgv = [
  peer("remark-cli/cli.js"),
  ".",
  "--quiet",
  "--no-color",
  "--frail",
  "--no-stdout",
];

/**
 * The tools in the order in which they take turns.
 *
 * @param {string} cli seedlint's `cli.js`
 * @param {Pick<import("./prepare.mjs").Prepared, "corpora" | "blobList">} prepared
 * @returns {readonly Tool[]}
 */
export function toolsFor(cli, { corpora, blobList }) {
  return [...floors(cli, blobList), ...fullLints(cli)]
    .map((tool) => ({ ...tool, cwd: corpora.corpus.directory }))
    .concat(
      {
        ...row(rows.tenfold, "as `seedlint`, on ten copies of each seed", [cli, anew]),
        cwd: corpora.tenfold.directory,
      },
      rangeLints(cli, corpora),
    );
}

/**
 * @param {string} cli
 * @param {string} blobList
 */
function floors(cli, blobList) {
  return [
    row(rows.node, "starts Node", ["-e", "0"], 5),
    row(rows.version, "starts seedlint", [cli, "--version"], 5),
    row(
      "read + JSON.parse",
      "floor: reads and parses, checks nothing",
      [join(benchFolder, "floor-json.mjs")],
      3,
    ),
    row(
      rows.gitBatch,
      "floor: starts Node, one git batch of every file",
      [join(benchFolder, "floor-git.mjs"), blobList],
      5,
    ),
  ];
}

/** @param {string} cli */
function fullLints(cli) {
  return [
    row(rows.full, "every built-in rule, schema included, with places, no cache", [cli, anew], 3),
    row(rows.again, "as above, with what an earlier run found out; nothing has changed", [cli], 3),
    row(
      rows.script,
      "gray-matter + Ajv, schema only, no places",
      [join(benchFolder, "plain-script.mjs")],
      3,
    ),
    row(rows.markdownlint, "Markdown style of the body, no schema", [
      peer("markdownlint-cli2/markdownlint-cli2-bin.mjs"),
      "**/*.md",
    ]),
    row(rows.remark, "schema only, with places", remarkArgv),
  ];
}

/**
 * @param {string} cli
 * @param {import("./prepare.mjs").Corpora} corpora
 * @returns {readonly Tool[]}
 */
function rangeLints(cli, corpora) {
  const range = (/** @type {import("./changes.mjs").ChangeName} */ change) => [
    ...[cli, anew],
    ...["--range", rangeOf(change)],
  ];
  return [
    ...Object.values(corpora).flatMap(({ times, directory: cwd }) => {
      const does = times === 1 ? "two commits, a dangling reference more in one seed" : "as above";
      const again = [cli, "--range", rangeOf("one-seed")];
      const runs = times === 1 ? 3 : 1;
      return [
        { ...row(oneSeedRow(times), does, range("one-seed"), runs), cwd },
        {
          ...row(
            oneSeedAgainRow(times),
            "as above, with what an earlier run found out",
            again,
            runs,
          ),
          cwd,
        },
      ];
    }),
    ...[
      row(rows.reprinted, "two commits, the same values in another layout", range("reprinted")),
      row(rows.edited, "as above, and another title or name in each", range("edited")),
    ].map((tool) => ({ ...tool, cwd: corpora.corpus.directory })),
  ];
}

/**
 * @param {string} name
 * @param {string} does
 * @param {readonly string[]} argv
 * @returns {Omit<Tool, "cwd">}
 */
function row(name, does, argv, runsPerRound = 1) {
  return { name, does, argv, runsPerRound };
}
