// Usage: node scripts/build.mjs [--check]
//
// Writes dist/. With --check it builds elsewhere, names each file of dist/ that is not what the
// sources give or that git does not track, and fails if there is one.
import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundle } from "./build/bundle.mjs";
import { writeDeclarations } from "./build/declarations.mjs";
import { doors, entries, groups, publicDoors } from "./build/entries.mjs";
import { writeRequiredDeclarations } from "./build/required-declarations.mjs";
import { findProblems } from "./build/verify.mjs";
import { compareTrees, listUntracked } from "./trees.mjs";

const root = path.dirname(import.meta.dirname);
const dist = path.join(root, "dist");

if (process.argv.includes("--check")) await check();
else await build(dist);

/** @param {string} outDir */
async function build(outDir) {
  rmSync(outDir, { recursive: true, force: true });
  await bundle({ root, entries, outDir, groups });
  cpSync(path.join(import.meta.dirname, "build/doors"), outDir, { recursive: true });
  writeDeclarations({ root, doors: publicDoors, outDir: path.join(outDir, "types") });
  await writeRequiredDeclarations({ outDir, doors });
  chmodSync(path.join(outDir, "cli.js"), 0o755);
  const problems = findProblems({ dir: outDir, root });
  if (problems.length > 0)
    throw new Error(`The build is not fit to publish:\n${problems.join("\n")}`);
}

async function check() {
  const fresh = mkdtempSync(path.join(tmpdir(), "seedlint-dist-"));
  try {
    await build(fresh);
    const lines = [
      ...compareTrees({ expected: fresh, actual: dist }).map((line) => line.replace(" ", " dist/")),
      ...listUntracked(root, ["dist"]),
    ];
    if (lines.length === 0) return;
    console.error(`dist/ is not what the sources give; run "npm run build" and commit it:`);
    for (const line of lines) console.error(`  ${line}`);
    process.exitCode = 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
