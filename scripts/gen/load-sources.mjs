import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "../build/bundle.mjs";

/**
 * Runs TypeScript sources on every Node that the project supports, with `seedlint/sdk` resolved to
 * the source, as `dist/` does.
 *
 * @param {string} root
 * @param {readonly string[]} files Relative to `root`.
 * @returns {Promise<readonly Readonly<Record<string, unknown>>[]>} What each exports, in the order
 *   of `files`.
 */
export async function loadSources(root, files) {
  const outDir = mkdtempSync(path.join(tmpdir(), "seedlint-gen-"));
  try {
    const names = files.map((file) => file.replace(/\.ts$/, ""));
    const entries = Object.fromEntries(names.map((name, index) => [name, files[index] ?? ""]));
    await bundle({ root, entries, outDir });
    const urls = names.map((name) => pathToFileURL(path.join(outDir, `${name}.js`)).href);
    return await Promise.all(urls.map(importModule));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * @param {string} url
 * @returns {Promise<Readonly<Record<string, unknown>>>}
 */
function importModule(url) {
  return import(url);
}
