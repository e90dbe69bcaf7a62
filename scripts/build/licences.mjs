import path from "node:path";
import plugin from "rollup-plugin-license";

const allowed =
  "(MIT OR ISC OR 0BSD OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0 OR BlueOak-1.0.0 OR Unlicense OR CC0-1.0)";

// The package is CommonJS that exports the function itself; its types say otherwise.
const license = /** @type {typeof plugin.default} */ (/** @type {unknown} */ (plugin));

/**
 * Writes `LICENSES.txt`: name, version and licence text of each package of which the bundle has
 * code, by name. A package without a licence, or with one that asks for more than its text, fails
 * the build.
 *
 * @param {{ root: string, outDir: string }} options
 */
export function licences({ root, outDir }) {
  return license({
    cwd: root,
    thirdParty: {
      multipleVersions: true,
      allow: { test: allowed, failOnUnlicensed: true, failOnViolation: true },
      output: { file: path.join(outDir, "LICENSES.txt"), encoding: "utf-8", template: toText },
    },
  });
}

/**
 * @param {readonly import("rollup-plugin-license").Dependency[]} dependencies
 * @returns {string}
 */
function toText(dependencies) {
  const sections = dependencies
    .map(({ name, version, license: id, licenseText }) => {
      const title = `${name ?? ""} ${version ?? ""} (${id ?? ""})`;
      return `${title}\n${"-".repeat(title.length)}\n${(licenseText ?? "").replaceAll(/\r\n?/g, "\n").trim()}\n`;
    })
    .toSorted();
  return ["The files in this folder contain code of these packages.\n", ...sections].join("\n");
}
