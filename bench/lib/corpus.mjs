import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { git } from "./git.mjs";

/**
 * @typedef {object} SeedFile
 * @property {string} path relative to the corpus, with `/`
 * @property {string} text
 */

/** The keys under which records name themselves and one another. */
const nameKeys = new Set([
  "id",
  "supersedes",
  "supersededBy",
  "relatedFacilities",
  "relatedPolicies",
]);

/**
 * Checks out the tip of a bundle or repository: its HEAD, else its youngest branch, because a
 * bundle need not name a HEAD.
 *
 * @param {string} source
 * @param {string} directory
 * @returns {string} the commit's object id
 */
export function checkOutCorpus(source, directory) {
  execFileSync("git", ["clone", "--quiet", "--no-checkout", source, directory], { stdio: "pipe" });
  const oid = git(directory, [
    "for-each-ref",
    "--count=1",
    "--sort=-committerdate",
    "--format=%(objectname)",
    "refs/remotes",
  ]);
  git(directory, ["checkout", "--quiet", "--detach", oid]);
  return oid;
}

/**
 * Every Markdown file below a folder that opens with a `---` fence: what each of the tools takes
 * for a seed without being told more.
 *
 * @param {string} directory
 * @returns {readonly SeedFile[]} by path
 */
export function readSeeds(directory) {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .toSorted()
    .map((path) => ({
      path,
      text: readFileSync(join(directory, path), "utf8"),
    }))
    .filter(({ text }) => text.startsWith("---\n"));
}

/**
 * The same records several times over, each copy under a prefix in file names, ids and references,
 * so that copies are as consistent among themselves as the original is.
 *
 * @param {readonly SeedFile[]} seeds
 * @param {number} times
 * @returns {readonly SeedFile[]}
 */
export function multiply(seeds, times) {
  const names = new Set(seeds.map(({ path }) => basename(path, ".md")));
  return Array.from({ length: times }, (_, copy) => `c${copy}-`).flatMap((prefix) =>
    seeds.map(({ path, text }) => ({
      path: join(dirname(path), prefix + basename(path)),
      text: text.startsWith('---\n{\n  "')
        ? prefixJson(text, prefix)
        : prefixYaml(text, prefix, names),
    })),
  );
}

/**
 * As many seeds as asked for, made of copies of the given ones.
 *
 * @param {readonly SeedFile[]} seeds
 * @param {number} count
 */
export function synthesize(seeds, count) {
  return multiply(seeds, Math.ceil(count / seeds.length)).slice(0, count);
}

/**
 * @param {string} text
 * @param {string} prefix
 */
function prefixJson(text, prefix) {
  const end = text.indexOf("\n---", 4);
  const named = /** @type {unknown} */ (
    JSON.parse(text.slice(4, end), (key, /** @type {unknown} */ value) =>
      nameKeys.has(key) ? prefixNames(value, prefix) : value,
    )
  );
  return `---\n${JSON.stringify(named, null, 2)}${text.slice(end)}`;
}

/**
 * @param {unknown} value
 * @param {string} prefix
 * @returns {unknown}
 */
function prefixNames(value, prefix) {
  if (Array.isArray(value)) return value.map((item) => prefixNames(item, prefix));
  return typeof value === "string" && value !== "" ? prefix + value : value;
}

/** A line whose only value is one word: `id: x`, `- x`, `'supersedes': ['x'],`. */
const oneWord = /^(\s*(?:- )?(?:['"]?\w+['"]?: )?\[?['"]?)([\w-]+)(?=['"]?\]?,?$)/gm;

/**
 * YAML keeps its layout: the words that name a record are renamed where they stand.
 *
 * @param {string} text
 * @param {string} prefix
 * @param {ReadonlySet<string>} names
 */
function prefixYaml(text, prefix, names) {
  const end = text.indexOf("\n---", 4);
  const named = text
    .slice(0, end)
    .replaceAll(oneWord, (match, /** @type {string} */ before, /** @type {string} */ word) =>
      names.has(word) ? before + prefix + word : match,
    );
  return named + text.slice(end);
}
