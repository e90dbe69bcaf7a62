// Usage: node scripts/gen.mjs [--check]
//
// Writes what follows from the rules and the schemas: the registry, the pages, the README's table
// and the published JSON Schemas. With --check it writes nothing, names each file that is not what
// the sources give or that git does not track, and fails if there is one.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { documentOutputs, registryOutput } from "./gen/outputs.mjs";
import { readProject } from "./gen/project.mjs";
import { listFiles, listUntracked } from "./trees.mjs";

const root = path.dirname(import.meta.dirname);
/** Folders in which every file is generated, so that one without a source is stale. */
const ownedFolders = ["docs/rules", "schemas"];

if (process.argv.includes("--check")) await check();
else await write();

async function write() {
  writeAll(registryOutput(root));
  const documents = await documentOutputs(root, await readProject(root));
  writeAll(documents);
  for (const file of staleFiles(documents)) rmSync(path.join(root, file));
}

async function check() {
  const documents = await documentOutputs(root, await readProject(root));
  const outputs = new Map([...registryOutput(root), ...documents]);
  const lines = [
    ...[...outputs]
      .filter(([file, text]) => readText(file) !== text)
      .map(([file]) => `differs ${file}`),
    ...staleFiles(documents).map((file) => `stale ${file}`),
    ...listUntracked(root, [...outputs.keys()]),
  ];
  if (lines.length === 0) return;
  console.error(`Generated files are out of date; run "npm run gen" and commit them:`);
  for (const line of lines) console.error(`  ${line}`);
  process.exitCode = 1;
}

/** @param {ReadonlyMap<string, string>} outputs */
function writeAll(outputs) {
  for (const [file, text] of outputs) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/**
 * @param {ReadonlyMap<string, string>} outputs
 * @returns {readonly string[]}
 */
function staleFiles(outputs) {
  return ownedFolders
    .flatMap((folder) => listFiles(path.join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => !outputs.has(file));
}

/**
 * @param {string} file
 * @returns {string | undefined} Undefined if there is no such file.
 */
function readText(file) {
  try {
    return readFileSync(path.join(root, file), "utf8");
  } catch {
    return undefined;
  }
}
