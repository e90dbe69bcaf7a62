import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * The files below a folder, relative to it, with `/`, by code unit; empty if there is no folder.
 *
 * @param {string} dir
 * @returns {readonly string[]}
 */
export function listFiles(dir) {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join("/"))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/**
 * How the files of `actual` differ from those of `expected`.
 *
 * @param {{ expected: string, actual: string }} folders
 * @returns {readonly string[]} A line a file: `missing cli.js`, `stale old.js`, `differs sdk.js`.
 */
export function compareTrees({ expected, actual }) {
  const wanted = listFiles(expected);
  const present = new Set(listFiles(actual));
  const lines = wanted.flatMap((file) => {
    if (!present.has(file)) return [`missing ${file}`];
    return readFileSync(path.join(expected, file)).equals(readFileSync(path.join(actual, file)))
      ? []
      : [`differs ${file}`];
  });
  const stale = [...present].filter((file) => !wanted.includes(file));
  return [...lines, ...stale.map((file) => `stale ${file}`)];
}

/**
 * The files among `paths` that git does not track, ignored ones included: a clone lacks them.
 *
 * @param {string} root
 * @param {readonly string[]} paths Files or folders, relative to `root`.
 * @returns {readonly string[]} A line a file: `untracked dist/cli.js`.
 */
export function listUntracked(root, paths) {
  const output = execFileSync("git", ["ls-files", "-z", "--others", "--", ...paths], {
    cwd: root,
    encoding: "utf8",
  });
  return output.split("\0").flatMap((file) => (file === "" ? [] : [`untracked ${file}`]));
}
