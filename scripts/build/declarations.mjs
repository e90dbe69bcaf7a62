import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const relativeSpecifier = /(?<=(?:from |import\()")\.[^"]+(?=")/g;

/**
 * Writes the declarations of `doors` and of what they refer to into `outDir`, which then mirrors
 * `src/`.
 *
 * @param {{ root: string, doors: readonly string[], outDir: string }} options Doors are relative
 *   to `root`.
 * @returns {void}
 * @throws If the compiler finds an error, or a door refers to a file outside `src/`.
 */
export function writeDeclarations({ root, doors, outDir }) {
  const emitted = mkdtempSync(path.join(tmpdir(), "seedlint-types-"));
  try {
    emitDeclarations(root, emitted);
    const files = doors.map((door) => path.join(emitted, toDeclaration(door)));
    for (const [file, text] of reachableFrom(files)) {
      const name = path.relative(path.join(emitted, "src"), file);
      if (name.startsWith("..")) throw new Error(`A public declaration refers to ${name}`);
      const copy = path.join(outDir, name);
      mkdirSync(path.dirname(copy), { recursive: true });
      writeFileSync(copy, text.replaceAll(relativeSpecifier, toJavaScript));
    }
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {string} outDir
 */
function emitDeclarations(root, outDir) {
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  const project = path.join(root, "tsconfig.types.json");
  execFileSync(process.execPath, [tsc, "-p", project, "--outDir", outDir], { stdio: "inherit" });
}

/**
 * The compiler emits every file of the program; only these are part of the surface.
 *
 * @param {readonly string[]} doors
 * @returns {ReadonlyMap<string, string>} The text of each file, by its path.
 */
function reachableFrom(doors) {
  const texts = new Map();
  const pending = [...doors];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (texts.has(file)) continue;
    if (!existsSync(file)) throw new Error(`A public declaration is missing: ${file}`);
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    const folder = path.dirname(file);
    for (const [name] of text.matchAll(relativeSpecifier)) {
      pending.push(path.join(folder, toDeclaration(name)));
    }
  }
  return texts;
}

/**
 * @param {string} file
 * @returns {string}
 */
function toDeclaration(file) {
  return file.replace(/\.[jt]s$/, ".d.ts");
}

/**
 * Compilers before TypeScript 5 do not resolve a specifier that ends in `.ts`.
 *
 * @param {string} specifier
 * @returns {string}
 */
function toJavaScript(specifier) {
  return specifier.replace(/\.ts$/, ".js");
}
