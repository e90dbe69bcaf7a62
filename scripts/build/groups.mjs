import path from "node:path";

/**
 * @typedef {object} Group
 * @property {string} name
 *   Of its file.
 * @property {readonly string[]} roots
 *   Files relative to the root of the project. They and all that they import, directly or not, are
 *   in the group, but for lazy imports.
 */

/**
 * Keeps modules together that are loaded together. Cut by what is shared with lazy imports alone,
 * a run would load nearly a hundred files, and to find, read and link so many takes its time.
 *
 * @param {string} root
 * @param {readonly Group[]} groups A module of several belongs to the first.
 */
export function planGroups(root, groups) {
  /** @type {import("rolldown").PluginContext | undefined} */
  let graph;
  /** @type {Map<string, string> | undefined} */
  let nameById;
  const assign = () => {
    /** @type {Map<string, string>} */
    const assigned = new Map();
    for (const { name, roots } of groups) {
      const files = roots.map((file) => path.join(root, file));
      for (const id of closeOver(graph, files)) if (!assigned.has(id)) assigned.set(id, name);
    }
    return assigned;
  };
  return {
    /** @type {import("rolldown").Plugin} */
    plugin: {
      name: "plan-groups",
      buildStart() {
        graph = this;
        nameById = undefined;
      },
    },
    /** For `output.codeSplitting`. */
    codeSplitting: {
      groups: groups.map(({ name }) => ({
        name,
        test: (/** @type {string} */ id) => (nameById ??= assign()).get(id) === name,
      })),
    },
  };
}

/**
 * @param {import("rolldown").PluginContext | undefined} graph
 * @param {readonly string[]} roots
 * @returns {ReadonlySet<string>} The roots and all that they import without laziness.
 */
function closeOver(graph, roots) {
  /** @type {Set<string>} */
  const found = new Set();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    const info = graph?.getModuleInfo(id);
    if (!info) throw new Error(`${id} is to be in a group, but nothing imports it`);
    found.add(id);
    open.push(...info.importedIds);
  }
  return found;
}
