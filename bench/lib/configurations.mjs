import { readFileSync } from "node:fs";
import { join } from "node:path";
import { benchFolder, peer } from "./places.mjs";
import { configure } from "./seedlint-config.mjs";

const schemaName = "bench.schema.json";

/**
 * The configuration of every tool for a corpus: the same schema for all that take one.
 *
 * @param {readonly string[]} paths of all seeds
 * @returns {readonly import("./corpus.mjs").SeedFile[]}
 */
export function configurationsFor(paths) {
  const file = (/** @type {string} */ path, /** @type {string} */ text) => ({ path, text });
  return [
    file(schemaName, readFileSync(join(benchFolder, schemaName), "utf8")),
    file("seedlint.config.json", JSON.stringify(configure(paths, schemaName), null, 2)),
    file(".markdownlint-cli2.jsonc", JSON.stringify(markdownlint, null, 2)),
    file(".remarkrc.mjs", remarkConfiguration()),
  ];
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
