/**
 * @typedef {import("./corpus.mjs").SeedFile} SeedFile
 */

/** The lists in which a record names others. */
const referenceLists = ["relatedFacilities", "relatedPolicies"];

/**
 * The branches whose changes are measured. Each is one commit ahead of `main`.
 *
 * @typedef {"one-seed" | "reprinted" | "edited"} ChangeName
 */

/**
 * What to give to `--range`.
 *
 * @param {ChangeName} name
 */
export const rangeOf = (name) => `main..${name}`;

/**
 * The change of one seed.
 *
 * @param {readonly SeedFile[]} seeds
 * @returns {import("./history.mjs").Branch & { readonly name: ChangeName }}
 */
export const changeOne = (seeds) => ({ name: "one-seed", files: [addReference(seeds)] });

/**
 * The changes of every seed: in layout only, and in layout and a value.
 *
 * @param {readonly SeedFile[]} seeds
 * @returns {readonly (import("./history.mjs").Branch & { readonly name: ChangeName })[]}
 */
export function changeEach(seeds) {
  const reprinted = seeds.map(reprint);
  return [
    { name: "reprinted", files: reprinted },
    { name: "edited", files: reprinted.map(retitle) },
  ];
}

/**
 * The first seed that may refer to others, with one reference more, to a record that is not there:
 * what corpus rules say of it has to be found on both sides. Only JSON is looked at, which is
 * printed again as it was.
 *
 * @param {readonly SeedFile[]} seeds
 * @returns {SeedFile}
 */
export function addReference(seeds) {
  for (const { path, text } of seeds) {
    const data = parseJson(text);
    const list = referenceLists.map((key) => data?.[key]).find(Array.isArray);
    if (data === undefined || list === undefined) continue;
    list.push("record-that-is-not-there");
    return { path, text: withJson(text, data, 2) };
  }
  throw new Error("no seed with JSON front matter has a list of references");
}

/**
 * The same values in another layout: JSON printed with an indent of four, YAML moved two columns to
 * the right.
 *
 * @param {SeedFile} seed
 * @returns {SeedFile}
 */
export function reprint({ path, text }) {
  const data = parseJson(text);
  if (data !== undefined) return { path, text: withJson(text, data, 4) };
  const end = endOf(text);
  const moved = text.slice(4, end).replaceAll(/^(?=.)/gm, "  ");
  return { path, text: `---\n${moved}${text.slice(end)}` };
}

/** A title or name that says something on the line of its key. */
const nameValue =
  /^(\s*(?:[{-] *)?['"]?(?:title|name)['"]?: +(?:['"](?!['"])|(?=[^\s'"|>{[&*!])))/m;

/**
 * The seed with a title or name that it did not have, in the layout that it has.
 *
 * @param {SeedFile} seed
 * @returns {SeedFile}
 */
export function retitle({ path, text }) {
  const end = endOf(text);
  const front = text.slice(0, end);
  const retitled = front.replace(nameValue, "$1New ");
  if (retitled === front) throw new Error(`${path} has no title or name to change`);
  return { path, text: retitled + text.slice(end) };
}

/**
 * The values of a front matter that is JSON; undefined of YAML.
 *
 * @param {string} text
 * @returns {Record<string, unknown> | undefined}
 */
function parseJson(text) {
  if (!text.startsWith('---\n{\n  "')) return undefined;
  return /** @type {Record<string, unknown>} */ (JSON.parse(text.slice(4, endOf(text))));
}

/**
 * @param {string} text
 * @param {object} data
 * @param {number} indent
 */
const withJson = (text, data, indent) =>
  `---\n${JSON.stringify(data, null, indent)}${text.slice(endOf(text))}`;

/** Where the line break before the closing fence is. */
const endOf = (/** @type {string} */ text) => text.indexOf("\n---", 4);
