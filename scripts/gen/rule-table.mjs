import { toTable } from "./markdown.mjs";

const start = "<!-- rules:start -->";
const end = "<!-- rules:end -->";

/**
 * The README with its table of rules brought up to date.
 *
 * @param {string} readme
 * @param {readonly import("./project.mjs").DocumentedRule[]} rules
 * @returns {string}
 * @throws If the markers between which the table stands are missing.
 */
export function toReadme(readme, rules) {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`README.md lacks ${start} or ${end}`);
  const rows = rules.map(({ rule: { meta } }) => [
    `[\`${meta.id}\`](docs/rules/${meta.id}.md)`,
    meta.preview === true ? "preview" : meta.recommended,
    toMark(meta.docs),
    meta.docs.summary,
  ]);
  const table = toTable(["Rule", "Level", "Fix", "What it asks"], rows);
  return `${readme.slice(0, from)}${start}\n\n${table}\n\n${readme.slice(to)}`;
}

/**
 * @param {import("../../src/sdk/index.ts").RuleMeta["docs"]} docs
 * @returns {string}
 */
function toMark({ fix, suggestions }) {
  if (fix !== undefined) return "fixed";
  return suggestions === undefined ? "" : "suggested";
}
