import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { configure } from "./seedlint-config.mjs";

/**
 * @typedef {object} Tool what is measured
 * @property {string} name
 * @property {string} does one line for the table
 * @property {readonly string[]} argv arguments of `node`
 * @property {"corpus" | "tenfold"} on
 * @property {number} runsPerRound short ones run several times, because they are noisier
 */

export const benchFolder = fileURLToPath(new URL("..", import.meta.url));
export const schemaName = "bench.schema.json";

/** Where the package manager put a file of a peer. */
export const peer = (/** @type {string} */ path) => join(benchFolder, "node_modules", path);

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
 * @returns {readonly Tool[]}
 */
export function toolsFor(cli) {
  const script = (/** @type {string} */ name) => join(benchFolder, name);
  return [
    row("node -e 0", "starts Node", ["-e", "0"], 5),
    row("seedlint --version", "starts seedlint", [cli, "--version"], 5),
    row(
      "read + JSON.parse",
      "floor: reads and parses, checks nothing",
      [script("floor-json.mjs")],
      3,
    ),
    row("seedlint", "every built-in rule, schema included, with places, no cache", [cli], 3),
    row(
      "plain script",
      "gray-matter + Ajv, schema only, no places",
      [script("plain-script.mjs")],
      3,
    ),
    row("markdownlint-cli2", "Markdown style of the body, no schema", [
      peer("markdownlint-cli2/markdownlint-cli2-bin.mjs"),
      "**/*.md",
    ]),
    row("remark-lint-frontmatter-schema", "schema only, with places", remarkArgv),
    {
      ...row("seedlint, 10 × the corpus", "as above, on ten copies of each seed", [cli]),
      on: "tenfold",
    },
  ];
}

/**
 * @param {string} name
 * @param {string} does
 * @param {readonly string[]} argv
 * @returns {Tool}
 */
function row(name, does, argv, runsPerRound = 1) {
  return { name, does, argv, on: "corpus", runsPerRound };
}

/**
 * Writes the configuration of every tool into a corpus: the same schema for all that take one.
 *
 * @param {string} directory
 * @param {readonly string[]} paths of all seeds
 */
export function writeConfigurations(directory, paths) {
  const put = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(join(directory, name), text);
  put(schemaName, readFileSync(join(benchFolder, schemaName), "utf8"));
  put("seedlint.config.json", JSON.stringify(configure(paths, schemaName), null, 2));
  put(".markdownlint-cli2.jsonc", JSON.stringify(markdownlint, null, 2));
  put(".remarkrc.mjs", remarkConfiguration());
}

/**
 * The defaults but for two rules that do not fit such files: a paragraph is a line, and the
 * title stands in the front matter (which markdownlint recognizes and leaves out by default).
 */
const markdownlint = { config: { default: true, MD013: false, MD041: false }, noBanner: false };

function remarkConfiguration() {
  const from = (/** @type {string} */ path) => JSON.stringify(`file://${peer(path)}`);
  return [
    `import frontmatter from ${from("remark-frontmatter/index.js")};`,
    `import schema from ${from("remark-lint-frontmatter-schema/dist/index.js")};`,
    `const options = { schemas: { "./${schemaName}": ["**/*.md"] } };`,
    "export default { plugins: [frontmatter, [schema, options]] };",
    "",
  ].join("\n");
}
