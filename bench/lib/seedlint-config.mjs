/**
 * @typedef {object} CollectionConfig
 * @property {readonly string[]} files
 * @property {string} schema
 * @property {boolean} slugged
 * @property {{ values: readonly string[] }} [locales]
 * @property {object} [excerpt]
 * @property {readonly object[]} [relations]
 */

const supersedes = {
  name: "supersedes",
  from: "/evolution/supersedes/*",
  inverse: "/evolution/supersededBy",
  acyclic: true,
};

/**
 * The configuration that a maintainer of the corpus would write: a collection for each folder of
 * records, with the relations and the excerpt that the records of that name have, and every rule
 * on.
 *
 * @param {readonly string[]} paths of all seeds
 * @param {string} schema path of the JSON Schema
 */
export function configure(paths, schema) {
  /** @type {Map<string, { files: Set<string>, locales: Set<string> }>} */
  const folders = new Map();
  for (const path of paths) {
    const { name, pattern, locale } = classify(path);
    const folder = folders.get(name) ?? { files: new Set(), locales: new Set() };
    folders.set(name, folder);
    folder.files.add(pattern);
    if (locale !== undefined) folder.locales.add(locale);
  }
  /** @type {Record<string, CollectionConfig>} */
  const collections = {};
  for (const [name, { files, locales }] of folders) {
    collections[name] = {
      files: [...files],
      schema,
      slugged: true,
      ...(locales.size > 0 && { locales: { values: [...locales] } }),
      ...known(name, folders),
    };
  }
  return { extends: ["seedlint:all"], collections };
}

/**
 * `a/policies/zh/old/x.md` is in `policies`, as `a/policies/{locale}/old/{id}.md`; without a folder
 * named for a locale, the innermost folder is the collection.
 *
 * @param {string} path
 */
function classify(path) {
  const folders = path.split("/").slice(0, -1);
  const at = folders.findIndex((folder) => /^[a-z]{2}$/.test(folder));
  const name = folders.at(at > 0 ? at - 1 : -1) ?? "root";
  const places = at > 0 ? folders.with(at, "{locale}") : folders;
  return {
    name,
    pattern: [...places, "{id}.md"].join("/"),
    locale: at > 0 ? folders[at] : undefined,
  };
}

/**
 * What is known of collections by these names.
 *
 * @param {string} name
 * @param {ReadonlyMap<string, unknown>} collections
 */
function known(name, collections) {
  const hasBoth = collections.has("policies") && collections.has("facilities");
  const toFacilities = { from: "/relatedFacilities/*", to: "facilities" };
  const toPolicies = { from: "/relatedPolicies/*", to: "policies" };
  if (name === "policies") {
    return {
      excerpt: { field: "/description", of: "body", max: 500 },
      relations: [supersedes, ...(hasBoth ? [{ ...toFacilities, inverse: toPolicies.from }] : [])],
    };
  }
  if (name !== "facilities" || !hasBoth) return {};
  return { relations: [{ ...toPolicies, inverse: toFacilities.from }] };
}
