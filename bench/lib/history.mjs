import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { git } from "./git.mjs";

/**
 * @typedef {object} Branch a branch of one commit
 * @property {string} name
 * @property {readonly import("./corpus.mjs").SeedFile[]} files those that differ from `main`
 */

/**
 * Makes a repository whose `main` has the files, with each further branch one commit ahead of it.
 * git stores all of it in one pack, as in a fresh clone. Nothing is checked out.
 *
 * @param {string} directory
 * @param {readonly import("./corpus.mjs").SeedFile[]} files
 * @param {readonly Branch[]} branches
 */
export function writeHistory(directory, files, branches = []) {
  mkdirSync(directory, { recursive: true });
  git(directory, ["init", "--quiet", "--initial-branch=main"]);
  const commits = [
    toCommit("main", files),
    ...branches.map(({ name, files: changed }) => toCommit(name, changed, "main")),
  ];
  execFileSync("git", ["fast-import", "--quiet"], {
    cwd: directory,
    input: Buffer.concat(commits.flat()),
    stdio: ["pipe", "ignore", "inherit"],
  });
}

/**
 * Writes the files of `main` to the folder: an ordinary clean clone.
 *
 * @param {string} directory
 */
export function checkOutMain(directory) {
  git(directory, ["reset", "--quiet", "--hard", "main"]);
}

/**
 * The object ids of the files of `main`, by path.
 *
 * @param {string} directory
 */
export function listBlobs(directory) {
  const lines = git(directory, ["ls-tree", "-r", "main"]).split("\n");
  return lines.flatMap((line) => /^\d+ blob ([0-9a-f]+)\t/.exec(line)?.[1] ?? []);
}

/**
 * A commit in the language of `git fast-import`.
 *
 * @param {string} branch
 * @param {readonly import("./corpus.mjs").SeedFile[]} files
 * @param {string} [parent]
 * @returns {readonly Buffer[]}
 */
function toCommit(branch, files, parent) {
  const now = Math.floor(Date.now() / 1000);
  return [
    Buffer.from(`commit refs/heads/${branch}\n`),
    Buffer.from(`committer bench <bench@localhost> ${now} +0000\n`),
    toData(branch),
    Buffer.from(parent === undefined ? "" : `from refs/heads/${parent}\n`),
    ...files.flatMap(({ path, text }) => [Buffer.from(`M 100644 inline ${path}\n`), toData(text)]),
  ];
}

/** The length is in bytes. */
function toData(/** @type {string} */ text) {
  return Buffer.from(`data ${Buffer.byteLength(text)}\n${text}\n`);
}
