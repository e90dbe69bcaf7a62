/**
 * The findings of the schema, by seed: what tools must agree on to have done the same work.
 *
 * @typedef {ReadonlyMap<string, number>} Failures
 */

/**
 * Lines such as `path: /pointer must be string`.
 *
 * @param {string} stdout
 * @returns {Failures}
 */
export function failuresOfPlainScript(stdout) {
  return count(stdout.split("\n").flatMap((line) => /^(.+?\.md): /.exec(line)?.[1] ?? []));
}

/**
 * A file's path on a line of its own, then a line for each message.
 *
 * @param {string} stderr
 * @returns {Failures}
 */
export function failuresOfRemark(stderr) {
  let path = "";
  /** @type {string[]} */
  const paths = [];
  for (const line of stderr.split("\n")) {
    if (line.endsWith(".md")) path = line.trim();
    if (/^\s*[\d:-]+\s.*frontmatter-schema/.test(line)) paths.push(path);
  }
  return count(paths);
}

/**
 * The machine result, version 1.
 *
 * @param {string} stdout
 * @returns {Failures}
 */
export function failuresOfSeedlint(stdout) {
  const { diagnostics } =
    /** @type {{ diagnostics: readonly { rule: string, path: string }[] }} */ (JSON.parse(stdout));
  return count(diagnostics.filter(({ rule }) => rule === "schema").map(({ path }) => path));
}

/**
 * @param {readonly string[]} paths
 * @returns {Failures}
 */
function count(paths) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}

/** @param {Failures} failures */
export const total = (failures) => [...failures.values()].reduce((sum, each) => sum + each, 0);

/**
 * The first few seeds about which two tools disagree; none if they found the same.
 *
 * @param {Failures} expected
 * @param {Failures} actual
 * @returns {readonly string[]}
 */
export function differences(expected, actual) {
  return [...new Set([...expected.keys(), ...actual.keys()])]
    .toSorted()
    .filter((path) => expected.get(path) !== actual.get(path))
    .slice(0, 5)
    .map((path) => `${path}: ${actual.get(path) ?? 0}, not ${expected.get(path) ?? 0}`);
}
