import { existsSync } from "node:fs";
import path from "node:path";
import { rolldown } from "rolldown";
import { defineBuildId, withBuildId } from "./build-id.mjs";
import { planGroups } from "./groups.mjs";
import { licences } from "./licences.mjs";

const stubbedEngines = path.join(import.meta.dirname, "stub-gray-matter-engines.cjs");
const stubbedProcess = path.join(import.meta.dirname, "stub-process.cjs");

/**
 * Bundles `entries` with everything they import into `outDir`: one file an entry, what is shared
 * or imported lazily in `chunks/`, the licences of third parties in `LICENSES.txt`.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {Readonly<Record<string, string>>} options.entries Relative to `root`.
 * @param {string} options.outDir
 * @param {readonly import("./groups.mjs").Group[]} [options.groups] What is to be one file.
 * @returns {Promise<void>} Rejects if an entry is missing, an import does not resolve, or rolldown
 *   has anything to warn of.
 */
export async function bundle({ root, entries, outDir, groups = [] }) {
  const missing = Object.values(entries).filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) throw new Error(`Entries are missing: ${missing.join(", ")}`);
  const { plugin, codeSplitting } = planGroups(root, groups);
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(
      Object.entries(entries).map(([name, file]) => [name, path.join(root, file)]),
    ),
    platform: "node",
    // vitest is what a rule's author runs `seedlint/testing` in; it is theirs.
    external: ["vitest"],
    resolve: {
      // jsonc-parser's `main` is UMD with a `require` that no bundler can follow.
      mainFields: ["module", "main"],
      conditionNames: ["seedlint-src", "module"],
    },
    plugins: [
      withoutEngines(),
      withGlobalProcess(),
      plugin,
      licences({ root, outDir }),
      withBuildId(),
    ],
    transform: { define: defineBuildId },
    onLog(_level, log) {
      // What is imported lazily may share a file with what imports it: that is what groups are for.
      if (log.code === "INEFFECTIVE_DYNAMIC_IMPORT" && groups.length > 0) return;
      throw new Error(log.message);
    },
  });
  await build.write({
    dir: outDir,
    format: "esm",
    entryFileNames: "[name].js",
    codeSplitting,
    chunkFileNames: (chunk) => {
      const isGroup = groups.some(({ name }) => name === chunk.name);
      return `chunks/${isGroup ? chunk.name : nameChunk(root, chunk)}.js`;
    },
    comments: { legal: false, annotation: true, jsdoc: false },
    minify: false,
    sourcemap: false,
  });
  await build.close();
}

/** @returns {import("rolldown").Plugin} */
function withoutEngines() {
  return {
    name: "without-gray-matter-engines",
    resolveId(source, importer) {
      const isFromGrayMatter = importer !== undefined && /[\\/]gray-matter[\\/]/.test(importer);
      return isFromGrayMatter && source.endsWith("/engines") ? stubbedEngines : null;
    },
  };
}

/** @returns {import("rolldown").Plugin} */
function withGlobalProcess() {
  return {
    name: "with-global-process",
    resolveId: (source) => (/^(?:node:)?process$/.test(source) ? stubbedProcess : null),
  };
}

/**
 * A name that says what is inside and is the same for every build: `seed-yaml-read` for our own
 * `src/seed/yaml/read.ts`, `ajv-2020` for a module of a package.
 *
 * @param {string} root
 * @param {import("rolldown").PreRenderedChunk} chunk
 * @returns {string}
 */
function nameChunk(root, { name, moduleIds, facadeModuleId }) {
  const id = facadeModuleId ?? moduleIds.at(-1) ?? "";
  // The bundler's own run-time functions have no file.
  if (!path.isAbsolute(id)) return name;
  const [, packageName] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
  if (packageName === undefined) return toStem(path.relative(root, id));
  const stem = toStem(packageName.replace(/^@/, ""));
  return ["index", "main", "lib", "dist", "build", stem].includes(name) ? stem : `${stem}-${name}`;
}

/**
 * @param {string} file
 * @returns {string} `engine-run` for `src/engine/run.ts`, `report` for `src/report/index.ts`.
 */
function toStem(file) {
  const words = file.replace(/^src[\\/]/, "").replace(/([\\/]index)?\.[cm]?[jt]s$/, "");
  return words.replaceAll(/[^\w.-]+/g, "-");
}
