/**
 * @typedef {import("./project.mjs").Project} Project
 * @typedef {import("./project.mjs").RuleMeta} RuleMeta
 * @typedef {import("./project.mjs").JsonObject} JsonObject
 */

const level = { $ref: "#/$defs/level" };

/**
 * The configuration's schema for editors: `$defs.rules` also knows the rules by name, with the
 * options of each. Other names stay allowed there, since rules of the house are named by path.
 *
 * @param {Project} project
 * @returns {JsonObject}
 */
export function toConfigSchema({ configSchema, rules }) {
  const definitions = toObject(configSchema["$defs"]);
  const properties = Object.fromEntries(
    rules.map(({ rule }) => [rule.meta.id, toEntry(rule.meta)]),
  );
  return {
    ...configSchema,
    $defs: { ...definitions, rules: { ...toObject(definitions["rules"]), properties } },
  };
}

/**
 * What a configuration may say of one rule: a level, or a level and options.
 *
 * @param {RuleMeta} meta
 * @returns {JsonObject}
 */
function toEntry({ docs, options }) {
  const description = docs.summary;
  if (options === undefined) return { description, ...level };
  const { properties } = options;
  const overlay = { type: "object", properties, additionalProperties: false };
  const pair = {
    type: "array",
    minItems: 1,
    maxItems: 2,
    prefixItems: [level, overlay],
    items: false,
  };
  return { description, anyOf: [level, pair] };
}

/**
 * @param {import("../../src/sdk/index.ts").Json | undefined} value
 * @returns {JsonObject}
 */
function toObject(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error("The configuration's schema has no $defs.rules");
  }
  return /** @type {JsonObject} */ (value);
}
